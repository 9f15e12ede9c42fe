/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.matrix;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

	public static String AnswerQuestions_cancel;
	public static String AnswerQuestions_failed;
	public static String AnswerQuestions_saveAndAnswer;
	public static String AnswerQuestions_showEditor;
	public static String AnswerQuestions_title;
	public static String AnswerQuestions_unsaved;
	public static String AnswerWriter_job;
	public static String AnswerWriter_reading;
	public static String CellLabels_furtherNotes;
	public static String CellLabels_notes;
	public static String CellLabels_otherForm;
	public static String CellLabels_passages;
	public static String CellLabels_required;
	public static String ChoiceEditor_noRating;
	public static String ChoiceEditor_none;
	public static String ColumnsDialog_message;
	public static String ColumnsDialog_title;
	public static String MatrixActions_clear;
	public static String MatrixActions_columns;
	public static String MatrixActions_copy;
	public static String MatrixActions_copyAs;
	public static String MatrixActions_edit;
	public static String MatrixActions_export;
	public static String MatrixActions_openNote;
	public static String MatrixActions_openRecord;
	public static String MatrixActions_reset;
	public static String MatrixExport_done;
	public static String MatrixExport_failed;
	public static String MatrixExport_title;
	public static String MatrixTable_name;
	public static String MatrixView_badProtocol;
	public static String MatrixView_counts;
	public static String MatrixView_filter;
	public static String MatrixView_filtered;
	public static String MatrixView_form;
	public static String MatrixView_noForm;
	public static String MatrixView_noPaper;
	public static String MatrixView_noProtocol;
	public static String MatrixView_noQuestion;

	static {
		NLS.initializeMessages("org.lectern.ui.matrix.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
