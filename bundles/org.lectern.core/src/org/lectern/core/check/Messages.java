/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.check;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

	public static String BibtexSyntaxCheck_binaryContent;
	public static String BibtexSyntaxCheck_explanation;
	public static String BibtexSyntaxCheck_invalidEncoding;
	public static String BibtexSyntaxCheck_missingComma;
	public static String BibtexSyntaxCheck_missingKey;
	public static String BibtexSyntaxCheck_missingValue;
	public static String BibtexSyntaxCheck_title;
	public static String BibtexSyntaxCheck_unclosedEntry;
	public static String BibtexSyntaxCheck_unclosedValue;
	public static String BibtexSyntaxCheck_unexpectedText;
	public static String CheckRunner_checking;
	public static String NoteWithoutPaperCheck_explanation;
	public static String NoteWithoutPaperCheck_merged;
	public static String NoteWithoutPaperCheck_message;
	public static String NoteWithoutPaperCheck_title;
	public static String UnknownSettingCheck_check;
	public static String UnknownSettingCheck_explanation;
	public static String UnknownSettingCheck_parameter;
	public static String UnknownSettingCheck_profile;
	public static String UnknownSettingCheck_severity;
	public static String UnknownSettingCheck_title;
	public static String UnreadableFileCheck_explanation;
	public static String UnreadableFileCheck_title;

	static {
		NLS.initializeMessages("org.lectern.core.check.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
