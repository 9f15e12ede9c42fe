/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.papers;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

	public static String BibliographyDialog_file;
	public static String BibliographyDialog_message;
	public static String BibliographyDialog_notBibtex;
	public static String ChangeTagHandler_add;
	public static String ChangeTagHandler_remove;
	public static String CopyBibtexHandler_job;
	public static String CopyReferenceHandler_job;
	public static String DeletePapersHandler_delete;
	public static String DeletePapersHandler_many;
	public static String DeletePapersHandler_notes;
	public static String DeletePapersHandler_one;
	public static String DeletePapersHandler_title;
	public static String MovePapersHandler_oneReview;
	public static String MovePapersHandler_title;
	public static String MovePapersJob_leftBehind;
	public static String MovePapersJob_macros;
	public static String MovePapersJob_move;
	public static String MovePapersJob_name;
	public static String MovePapersJob_referring;
	public static String PaperActionProvider_addTag;
	public static String PaperActionProvider_bibtex;
	public static String PaperActionProvider_citation;
	public static String PaperActionProvider_copyAs;
	public static String PaperActionProvider_delete;
	public static String PaperActionProvider_export;
	public static String PaperActionProvider_key;
	public static String PaperActionProvider_move;
	public static String PaperActionProvider_noRating;
	public static String PaperActionProvider_paste;
	public static String PaperActionProvider_rating;
	public static String PaperActionProvider_read;
	public static String PaperActionProvider_reference;
	public static String PaperActionProvider_removeTag;
	public static String PaperActionProvider_skimmed;
	public static String PaperActionProvider_status;
	public static String PaperActionProvider_unread;
	public static String PaperDropAssistant_group;
	public static String PastePapersHandler_noBibtex;
	public static String PastePapersHandler_noReview;
	public static String PastePapersHandler_title;
	public static String SetRatingHandler_label;
	public static String SetStatusHandler_label;
	public static String TagDialog_addShell;
	public static String TagDialog_addTitle;
	public static String TagDialog_manyPapers;
	public static String TagDialog_none;
	public static String TagDialog_onePaper;
	public static String TagDialog_removeShell;
	public static String TagDialog_removeTitle;
	public static String TagDialog_separator;
	public static String TagDialog_tag;

	static {
		NLS.initializeMessages("org.lectern.ui.papers.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
