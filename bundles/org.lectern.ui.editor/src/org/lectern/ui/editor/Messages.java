/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.editor;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String AbstractSection_none;
	public static String AbstractSection_title;
	public static String AddFieldDialog_badName;
	public static String AddFieldDialog_message;
	public static String AddFieldDialog_name;
	public static String AddFieldDialog_present;
	public static String AddFieldDialog_title;
	public static String AddFieldDialog_value;
	public static String AddressAnswer_failed;
	public static String AddressAnswer_form;
	public static String AddressAnswer_open;
	public static String AddressAnswer_openName;
	public static String AddressAnswer_openTip;
	public static String ChoiceFieldRow_read;
	public static String ChoiceFieldRow_skimmed;
	public static String ChoiceFieldRow_unrated;
	public static String ChoiceFieldRow_unread;
	public static String DateAnswer_form;
	public static String DateAnswer_pick;
	public static String DateAnswer_pickName;
	public static String DateAnswer_pickTip;
	public static String DatePicker_title;
	public static String EvidenceDialog_add;
	public static String EvidenceDialog_annotation;
	public static String EvidenceDialog_comment;
	public static String EvidenceDialog_edit;
	public static String EvidenceDialog_field;
	public static String EvidenceDialog_message;
	public static String EvidenceDialog_noText;
	public static String EvidenceDialog_notThere;
	public static String EvidenceDialog_quote;
	public static String EvidenceDialog_similar;
	public static String EvidenceDialog_text;
	public static String EvidencePlace_candidate;
	public static String EvidencePlace_changed;
	public static String EvidencePlace_lost;
	public static String EvidencePlace_quote;
	public static String EvidencePlace_quoteOfField;
	public static String EvidenceRows_add;
	public static String EvidenceRows_addTo;
	public static String EvidenceRows_edit;
	public static String EvidenceRows_editQuote;
	public static String EvidenceRows_evidenceFor;
	public static String EvidenceRows_problem;
	public static String EvidenceRows_remove;
	public static String EvidenceRows_removeQuote;
	public static String EvidenceRows_show;
	public static String EvidenceRows_showQuote;
	public static String EvidenceRows_update;
	public static String EvidenceRows_updateQuote;
	public static String FieldCompletion_uses;
	public static String FieldLabels_abstract;
	public static String FieldLabels_author;
	public static String FieldLabels_booktitle;
	public static String FieldLabels_chapter;
	public static String FieldLabels_date;
	public static String FieldLabels_doi;
	public static String FieldLabels_edition;
	public static String FieldLabels_editor;
	public static String FieldLabels_eprint;
	public static String FieldLabels_file;
	public static String FieldLabels_howpublished;
	public static String FieldLabels_institution;
	public static String FieldLabels_isbn;
	public static String FieldLabels_issn;
	public static String FieldLabels_journal;
	public static String FieldLabels_keywords;
	public static String FieldLabels_location;
	public static String FieldLabels_month;
	public static String FieldLabels_note;
	public static String FieldLabels_number;
	public static String FieldLabels_organization;
	public static String FieldLabels_pages;
	public static String FieldLabels_pmid;
	public static String FieldLabels_publisher;
	public static String FieldLabels_ranking;
	public static String FieldLabels_readstatus;
	public static String FieldLabels_school;
	public static String FieldLabels_series;
	public static String FieldLabels_subtitle;
	public static String FieldLabels_title;
	public static String FieldLabels_type;
	public static String FieldLabels_url;
	public static String FieldLabels_urldate;
	public static String FieldLabels_version;
	public static String FieldLabels_volume;
	public static String FieldLabels_year;
	public static String FieldRow_fix;
	public static String FormChange_accept;
	public static String FormChange_acceptTip;
	public static String FormChange_changed;
	public static String FormChange_gone;
	public static String FormChange_missing;
	public static String FormChange_newer;
	public static String FormChange_open;
	public static String FormChange_option;
	public static String FormChange_question;
	public static String LineAnswer_notStored;
	public static String MergeDialog_keepAll;
	public static String MergeDialog_later;
	public static String MergeDialog_message;
	public static String MergeDialog_mine;
	public static String MergeDialog_removed;
	public static String MergeDialog_takeAll;
	public static String MergeDialog_theirs;
	public static String MergeDialog_title;
	public static String MergeDialog_window;
	public static String NoteEditor_noNote;
	public static String NoteEditor_problem;
	public static String NoteModel_missing;
	public static String NoteModel_unreadable;
	public static String NotePage_noPaper;
	public static String NotePage_reading;
	public static String NotePage_title;
	public static String NotePage_unreadable;
	public static String NoteQuestions_addButton;
	public static String NoteQuestions_cancelButton;
	public static String NoteQuestions_close;
	public static String NoteQuestions_closeButton;
	public static String NoteQuestions_deletedTitle;
	public static String NoteQuestions_dropButton;
	public static String NoteQuestions_keepButton;
	public static String NoteQuestions_missing;
	public static String NoteQuestions_missingTitle;
	public static String NoteQuestions_overwrite;
	public static String NoteQuestions_overwriteButton;
	public static String NoteQuestions_reload;
	public static String NoteQuestions_reloadButton;
	public static String NoteQuestions_title;
	public static String NotesSection_missing;
	public static String NotesSection_required;
	public static String NotesSection_title;
	public static String OtherAnswers_answer;
	public static String OtherAnswers_heading;
	public static String OtherFieldsSection_none;
	public static String OtherFieldsSection_title;
	public static String PaperCheckJob_name;
	public static String PaperForm_identifiers;
	public static String PaperForm_reading;
	public static String PaperForm_recommended;
	public static String PaperPage_addField;
	public static String PaperPage_title;
	public static String PaperSection_authors;
	public static String PaperSection_doi;
	public static String PaperSection_entryType;
	public static String PaperSection_key;
	public static String PaperSection_paperTitle;
	public static String PaperSection_title;
	public static String PaperSection_venue;
	public static String PaperSection_year;
	public static String PreviewPage_copy;
	public static String PreviewPage_style;
	public static String PreviewPage_title;
	public static String PreviewPage_unreadable;
	public static String RadioAnswer_none;
	public static String RecordRows_none;
	public static String ReferenceJob_name;
	public static String ReviewFacts_badProtocol;
	public static String ReviewFacts_noForm;
	public static String ReviewFacts_noProtocol;
	public static String ReviewFacts_otherForm;
	public static String ReviewLoad_name;
	public static String SourcePage_entry;
	public static String SourcePage_noEntry;
	public static String SourcePage_note;
	public static String SourcePage_title;
	public static String SourcePage_unreadable;
	public static String TextFieldRow_completion;
	public static String YesNoAnswer_no;
	public static String YesNoAnswer_yes;

	static {
		NLS.initializeMessages("org.lectern.ui.editor.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
