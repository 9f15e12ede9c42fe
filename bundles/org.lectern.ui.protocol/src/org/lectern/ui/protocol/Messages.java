/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.protocol;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

	public static String BrokenPage_heading;
	public static String BrokenPage_message;
	public static String BrokenPage_noProtocol;
	public static String BrokenPage_open;
	public static String BrokenPage_title;
	public static String CheckForm_byProfile;
	public static String CheckForm_follow;
	public static String CheckForm_followHint;
	public static String CheckForm_none;
	public static String CheckForm_notSet;
	public static String CheckForm_unknown;
	public static String CheckRow_set;
	public static String CheckTable_check;
	public static String CheckTable_filter;
	public static String CheckTable_nothing;
	public static String ChecksPage_checks;
	public static String ChecksPage_checksGuidance;
	public static String ChecksPage_everyPaper;
	public static String ChecksPage_profile;
	public static String ChecksPage_suppressions;
	public static String ChecksPage_suppressionsGuidance;
	public static String ChecksPage_title;
	public static String CriterionKind_exclusion;
	public static String CriterionKind_inclusion;
	public static String ElementSection_add;
	public static String ElementSection_down;
	public static String ElementSection_remove;
	public static String ElementSection_up;
	public static String Field_by;
	public static String Field_check;
	public static String Field_colour;
	public static String Field_criterion;
	public static String Field_description;
	public static String Field_email;
	public static String Field_fromLabels;
	public static String Field_guidance;
	public static String Field_id;
	public static String Field_kind;
	public static String Field_maximum;
	public static String Field_minimum;
	public static String Field_name;
	public static String Field_options;
	public static String Field_paper;
	public static String Field_question;
	public static String Field_reason;
	public static String Field_required;
	public static String Field_severity;
	public static String Field_shortcut;
	public static String Field_symmetric;
	public static String Field_toLabels;
	public static String Field_transitive;
	public static String Field_unit;
	public static String Field_version;
	public static String Field_when;
	public static String Field_whole;
	public static String FormNotesJob_name;
	public static String NoteFormsPage_forms;
	public static String NoteFormsPage_formsGuidance;
	public static String NoteFormsPage_publish;
	public static String NoteFormsPage_publishButton;
	public static String NoteFormsPage_publishHint;
	public static String NoteFormsPage_publishTitle;
	public static String NoteFormsPage_questions;
	public static String NoteFormsPage_questionsGuidance;
	public static String NoteFormsPage_remove;
	public static String NoteFormsPage_removeButton;
	public static String NoteFormsPage_removeTitle;
	public static String NoteFormsPage_title;
	public static String ParameterRow_meaning;
	public static String ParameterRow_name;
	public static String Problems_blankInId;
	public static String Problems_blankParameter;
	public static String Problems_check;
	public static String Problems_form;
	public static String Problems_label;
	public static String Problems_mail;
	public static String Problems_noId;
	public static String Problems_notANumber;
	public static String Problems_options;
	public static String Problems_parameter;
	public static String Problems_profile;
	public static String Problems_question;
	public static String Problems_range;
	public static String Problems_reviewer;
	public static String Problems_sameId;
	public static String Problems_scheme;
	public static String Problems_severity;
	public static String Problems_shortcut;
	public static String ProfileRow_biblatex;
	public static String ProfileRow_bibtex;
	public static String ProfileRow_default;
	public static String ProfileRow_digest;
	public static String ProfileRow_strict;
	public static String ProtocolEditor_noFile;
	public static String ProtocolEditor_problem;
	public static String ProtocolModel_unreadable;
	public static String PublishDialog_affected;
	public static String PublishDialog_answered;
	public static String PublishDialog_answeredOld;
	public static String PublishDialog_changed;
	public static String PublishDialog_gone;
	public static String PublishDialog_message;
	public static String PublishDialog_missing;
	public static String PublishDialog_new;
	public static String PublishDialog_nobody;
	public static String PublishDialog_notes;
	public static String PublishDialog_question;
	public static String PublishDialog_state;
	public static String PublishDialog_table;
	public static String PublishDialog_title;
	public static String PublishDialog_unchanged;
	public static String QuestionKind_address;
	public static String QuestionKind_choice;
	public static String QuestionKind_date;
	public static String QuestionKind_multiChoice;
	public static String QuestionKind_number;
	public static String QuestionKind_rating;
	public static String QuestionKind_text;
	public static String QuestionKind_yesNo;
	public static String Questions_cancelButton;
	public static String Questions_closeButton;
	public static String Questions_deleted;
	public static String Questions_deletedTitle;
	public static String Questions_overwrite;
	public static String Questions_overwriteButton;
	public static String Questions_reload;
	public static String Questions_reloadButton;
	public static String Questions_title;
	public static String ReviewPage_criteria;
	public static String ReviewPage_criteriaGuidance;
	public static String ReviewPage_name;
	public static String ReviewPage_questions;
	public static String ReviewPage_questionsGuidance;
	public static String ReviewPage_reviewers;
	public static String ReviewPage_reviewersGuidance;
	public static String ReviewPage_title;
	public static String SchemesPage_labels;
	public static String SchemesPage_labelsGuidance;
	public static String SchemesPage_relations;
	public static String SchemesPage_relationsGuidance;
	public static String SchemesPage_schemes;
	public static String SchemesPage_schemesGuidance;
	public static String SchemesPage_shipped;
	public static String SchemesPage_title;
	public static String SourcePage_title;

	static {
		NLS.initializeMessages("org.lectern.ui.protocol.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
