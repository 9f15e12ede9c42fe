/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.merge;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

	public static String ComparePapersJob_gone;
	public static String ComparePapersJob_name;
	public static String CompareResolution_description;
	public static String CompareResolution_label;
	public static String FieldTable_chosen;
	public static String FieldTable_differs;
	public static String FieldTable_differsHint;
	public static String FieldTable_entryType;
	public static String FieldTable_field;
	public static String FieldTable_hint;
	public static String FieldTable_leftOut;
	public static String FieldTable_name;
	public static String FieldTable_noKey;
	public static String FieldTable_result;
	public static String FieldsTab_leaveOut;
	public static String FieldsTab_reset;
	public static String FieldsTab_result;
	public static String FieldsTab_title;
	public static String FieldsTab_use;
	public static String FieldsTab_value;
	public static String MergeDecision_distinct;
	public static String MergeDecision_distinctButton;
	public static String MergeDecision_distinctExplanation;
	public static String MergeDecision_merge;
	public static String MergeDecision_mergeButton;
	public static String MergeDecision_versions;
	public static String MergeDecision_versionsButton;
	public static String MergeDecision_versionsExplanation;
	public static String MergeDialog_message;
	public static String MergeDialog_messageSame;
	public static String MergeDialog_paper;
	public static String MergeDialog_reason;
	public static String MergeDialog_reasonHint;
	public static String MergeDialog_reasonNeeded;
	public static String MergeDialog_survivor;
	public static String MergeDialog_title;
	public static String MergeDialog_window;
	public static String NotesTab_answer;
	public static String NotesTab_conflicts;
	public static String NotesTab_keepAll;
	public static String NotesTab_noConflict;
	public static String NotesTab_none;
	public static String NotesTab_one;
	public static String NotesTab_title;
	public static String PreviewTab_changes;
	public static String PreviewTab_entry;
	public static String PreviewTab_job;
	public static String PreviewTab_title;
	public static String PreviewTab_working;
	public static String TakeMergeApart_button;
	public static String TakeMergeApart_job;
	public static String TakeMergeApart_message;
	public static String TakeMergeApart_notMerged;
	public static String TakeMergeApart_title;
	public static String TakeMergeApart_window;

	static {
		NLS.initializeMessages("org.lectern.ui.merge.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
