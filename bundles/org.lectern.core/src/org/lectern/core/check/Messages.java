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

	static String BibtexSyntaxCheck_binaryContent;
	static String BibtexSyntaxCheck_explanation;
	static String BibtexSyntaxCheck_invalidEncoding;
	static String BibtexSyntaxCheck_missingComma;
	static String BibtexSyntaxCheck_missingKey;
	static String BibtexSyntaxCheck_missingValue;
	static String BibtexSyntaxCheck_title;
	static String BibtexSyntaxCheck_unclosedEntry;
	static String BibtexSyntaxCheck_unclosedValue;
	static String BibtexSyntaxCheck_undefinedString;
	static String BibtexSyntaxCheck_unexpectedText;
	static String CheckRunner_checkingFiles;
	static String NoteWithoutPaperCheck_explanation;
	static String NoteWithoutPaperCheck_merged;
	static String NoteWithoutPaperCheck_message;
	static String NoteWithoutPaperCheck_title;
	static String UnknownSettingCheck_check;
	static String UnknownSettingCheck_explanation;
	static String UnknownSettingCheck_profile;
	static String UnknownSettingCheck_severity;
	static String UnknownSettingCheck_title;
	static String UnreadableFileCheck_explanation;
	static String UnreadableFileCheck_title;

	static {
		NLS.initializeMessages("org.lectern.core.check.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
