/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.fix;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

	public static String AddFieldFix_label;
	public static String AddToSchemeFix_annotationLabel;
	public static String AddToSchemeFix_relationType;
	public static String AnswerText_no;
	public static String AnswerText_yes;
	public static String ConfigureChecksFix_label;
	public static String CorrectAnswerFix_label;
	public static String DeletePassageFix_label;
	public static String DeleteRelationFix_label;
	public static String HandNoteOverFix_label;
	public static String MarkDistinctFix_label;
	public static String MarkVersionsFix_label;
	public static String MergeDuplicatesFix_label;
	public static String MergePapersFix_gone;
	public static String MergePapersFix_unrecordable;
	public static String ReanchorQuoteFix_label;
	public static String RemovePlaceholderFix_label;
	public static String ReverseRelationFix_label;
	public static String SuppressFindingFix_label;
	public static String UnifyJournalFix_label;
	public static String UnmergeFix_label;
	public static String UseSchemeNameFix_label;

	static {
		NLS.initializeMessages("org.lectern.core.fix.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
