/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.export;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

	public static String ExportPapersPage_bibtex;
	public static String ExportPapersPage_browse;
	public static String ExportPapersPage_description;
	public static String ExportPapersPage_enterFile;
	public static String ExportPapersPage_enterFolder;
	public static String ExportPapersPage_file;
	public static String ExportPapersPage_folder;
	public static String ExportPapersPage_format;
	public static String ExportPapersPage_html;
	public static String ExportPapersPage_isFile;
	public static String ExportPapersPage_isFolder;
	public static String ExportPapersPage_latex;
	public static String ExportPapersPage_markdown;
	public static String ExportPapersPage_noReview;
	public static String ExportPapersPage_noStyle;
	public static String ExportPapersPage_notAbsolute;
	public static String ExportPapersPage_notes;
	public static String ExportPapersPage_preview;
	public static String ExportPapersPage_references;
	public static String ExportPapersPage_style;
	public static String ExportPapersPage_styleHint;
	public static String ExportPapersPage_text;
	public static String ExportPapersPage_title;
	public static String ExportPapersPage_what;
	public static String ExportPapersWizard_failed;
	public static String ExportPapersWizard_window;
	public static String ExportQuestions_keep;
	public static String ExportQuestions_many;
	public static String ExportQuestions_one;
	public static String ExportQuestions_replace;
	public static String ExportQuestions_title;
	public static String ExportResultDialog_file;
	public static String ExportResultDialog_files;
	public static String ExportResultDialog_list;
	public static String ExportResultDialog_nothing;
	public static String ExportResultDialog_skipped;
	public static String ExportResultDialog_title;
	public static String PreviewJob_failed;
	public static String PreviewJob_name;
	public static String PreviewJob_noNotes;
	public static String PreviewJob_noPapers;
	public static String ScopeGroup_all;
	public static String ScopeGroup_filtered;
	public static String ScopeGroup_noFilter;
	public static String ScopeGroup_papers;
	public static String ScopeGroup_review;
	public static String ScopeGroup_selected;

	static {
		NLS.initializeMessages("org.lectern.ui.export.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
