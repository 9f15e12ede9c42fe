/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.files;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

	public static String LinkedFileMissingCheck_all;
	public static String LinkedFileMissingCheck_explanation;
	public static String LinkedFileMissingCheck_message;
	public static String LinkedFileMissingCheck_title;
	public static String LinkedFileNotPdfCheck_all;
	public static String LinkedFileNotPdfCheck_explanation;
	public static String LinkedFileNotPdfCheck_message;
	public static String LinkedFileNotPdfCheck_title;
	public static String LinkedFileOutsideCheck_all;
	public static String LinkedFileOutsideCheck_explanation;
	public static String LinkedFileOutsideCheck_message;
	public static String LinkedFileOutsideCheck_title;

	static {
		NLS.initializeMessages("org.lectern.core.files.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
