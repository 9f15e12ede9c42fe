/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.bibtex.outline;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

	public static String Outline_accessibleName;
	public static String Outline_count;
	public static String Outline_filterHint;
	public static String Outline_filterTip;
	public static String Outline_group;
	public static String Outline_job;
	public static String Outline_link;
	public static String Outline_noKey;
	public static String Outline_onlyEntries;
	public static String Outline_others;
	public static String Outline_sort;
	public static String Outline_titleAndYear;
	public static String QuickOutline_info;

	static {
		NLS.initializeMessages("org.lectern.ui.bibtex.outline.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
