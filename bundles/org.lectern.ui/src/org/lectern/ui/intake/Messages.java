/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.intake;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

	public static String FieldTable_field;
	public static String FieldTable_kind;
	public static String FieldTable_mine;
	public static String FieldTable_name;
	public static String FieldTable_newPaper;
	public static String FieldTable_theirs;
	public static String FilesPage_add;
	public static String FilesPage_allFiles;
	public static String FilesPage_browseTitle;
	public static String FilesPage_choose;
	public static String FilesPage_description;
	public static String FilesPage_knownFiles;
	public static String FilesPage_noFormat;
	public static String FilesPage_noReview;
	public static String FilesPage_paste;
	public static String FilesPage_reading;
	public static String FilesPage_ready;
	public static String FilesPage_remove;
	public static String FilesPage_review;
	public static String FilesPage_target;
	public static String FilesPage_targetHint;
	public static String FilesPage_title;
	public static String IntakeResultDialog_counts;
	public static String IntakeResultDialog_list;
	public static String IntakeResultDialog_open;
	public static String IntakeResultDialog_skipped;
	public static String IntakeResultDialog_title;
	public static String IntakeSource_noFile;
	public static String IntakeSource_tooLarge;
	public static String IntakeSource_unreadable;
	public static String IntakeWizard_failed;
	public static String IntakeWizard_window;
	public static String PasteDialog_message;
	public static String PasteDialog_name;
	public static String PasteDialog_pasted;
	public static String PasteDialog_text;
	public static String PasteDialog_title;
	public static String PasteDialog_window;
	public static String PreviewJob_name;
	public static String PreviewJob_unreadable;
	public static String ReadFilesJob_name;
	public static String RecordTable_details;
	public static String RecordTable_key;
	public static String RecordTable_name;
	public static String RecordTable_place;
	public static String RecordTable_status;
	public static String RecordTable_title;
	public static String RecordsPage_all;
	public static String RecordsPage_comparing;
	public static String RecordsPage_description;
	public static String RecordsPage_empty;
	public static String RecordsPage_fields;
	public static String RecordsPage_keepAll;
	public static String RecordsPage_nothing;
	public static String RecordsPage_open;
	public static String RecordsPage_show;
	public static String RecordsPage_some;
	public static String RecordsPage_summary;
	public static String RecordsPage_takeAll;
	public static String RecordsPage_title;
	public static String SourceDetails_choose;
	public static String SourceDetails_detected;
	public static String SourceDetails_encoding;
	public static String SourceDetails_format;
	public static String SourceDetails_guessed;
	public static String SourceDetails_preview;
	public static String SourceTable_encoding;
	public static String SourceTable_file;
	public static String SourceTable_format;
	public static String SourceTable_guessed;
	public static String SourceTable_name;
	public static String SourceTable_unknown;
	public static String StatusLabels_added;
	public static String StatusLabels_both;
	public static String StatusLabels_changed;
	public static String StatusLabels_conflict;
	public static String StatusLabels_different;
	public static String StatusLabels_fieldsAndReason;
	public static String StatusLabels_new;
	public static String StatusLabels_skipped;
	public static String StatusLabels_unchanged;
	public static String StatusLabels_updated;

	static {
		NLS.initializeMessages("org.lectern.ui.intake.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
