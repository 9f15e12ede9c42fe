/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.matrix;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

	public static String AnswerChange_noQuestion;
	public static String AnswerChange_wrongKind;
	public static String CellValue_no;
	public static String CellValue_yes;
	public static String PaperColumn_authors;
	public static String PaperColumn_entryType;
	public static String PaperColumn_key;
	public static String PaperColumn_rating;
	public static String PaperColumn_status;
	public static String PaperColumn_tags;
	public static String PaperColumn_title;
	public static String PaperColumn_venue;
	public static String PaperColumn_year;
	public static String QuestionColumn_unit;
	public static String ReadingStatus_read;
	public static String ReadingStatus_skimmed;
	public static String ReadingStatus_unread;
	public static String TableFormat_csv;
	public static String TableFormat_html;
	public static String TableFormat_latex;
	public static String TableFormat_markdown;
	public static String TableWriter_packages;
	public static String TableWriter_untitled;

	static {
		NLS.initializeMessages("org.lectern.core.matrix.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
