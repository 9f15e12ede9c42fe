/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.quickfix;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

	public static String CollectFixesJob_name;
	public static String CollectFixesJob_notSafe;
	public static String CollectFixesJob_nothing;
	public static String FieldValuesDialog_field;
	public static String FieldValuesDialog_message;
	public static String FieldValuesDialog_title;
	public static String FieldValuesDialog_window;
	public static String FixDescription_large;
	public static String FixResolution_several;
	public static String FixTree_check;
	public static String OperationPreviewDialog_changes;
	public static String OperationPreviewDialog_job;
	public static String OperationPreviewDialog_nothing;
	public static String OperationPreviewDialog_working;
	public static String PreviewFixesDialog_all;
	public static String PreviewFixesDialog_apply;
	public static String PreviewFixesDialog_changes;
	public static String PreviewFixesDialog_changesOf;
	public static String PreviewFixesDialog_fixes;
	public static String PreviewFixesDialog_message;
	public static String PreviewFixesDialog_more;
	public static String PreviewFixesDialog_none;
	public static String PreviewFixesDialog_operation;
	public static String PreviewFixesDialog_title;
	public static String PreviewFixesDialog_window;
	public static String ReasonDialog_message;
	public static String ReasonDialog_missing;
	public static String ReasonDialog_window;

	static {
		NLS.initializeMessages("org.lectern.ui.quickfix.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
