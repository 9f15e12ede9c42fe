/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.notes;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

	public static String AnnotationLabelCheck_explanation;
	public static String AnnotationLabelCheck_message;
	public static String AnnotationLabelCheck_title;
	public static String NoteFormChangedCheck_explanation;
	public static String NoteFormChangedCheck_gone;
	public static String NoteFormChangedCheck_newer;
	public static String NoteFormChangedCheck_older;
	public static String NoteFormChangedCheck_title;
	public static String NoteFormCheck_explanation;
	public static String NoteFormCheck_message;
	public static String NoteFormCheck_title;
	public static String PaperWithoutNoteCheck_explanation;
	public static String PaperWithoutNoteCheck_message;
	public static String PaperWithoutNoteCheck_title;
	public static String QuoteChangedCheck_explanation;
	public static String QuoteChangedCheck_message;
	public static String QuoteChangedCheck_title;
	public static String QuoteNotFoundCheck_explanation;
	public static String QuoteNotFoundCheck_message;
	public static String QuoteNotFoundCheck_title;
	public static String RelationEndsCheck_explanation;
	public static String RelationEndsCheck_itself;
	public static String RelationEndsCheck_labels;
	public static String RelationEndsCheck_missing;
	public static String RelationEndsCheck_title;
	public static String RelationTypeCheck_explanation;
	public static String RelationTypeCheck_message;
	public static String RelationTypeCheck_title;
	public static String UnansweredQuestionCheck_explanation;
	public static String UnansweredQuestionCheck_message;
	public static String UnansweredQuestionCheck_title;
	public static String UnfittingAnswerCheck_explanation;
	public static String UnfittingAnswerCheck_message;
	public static String UnfittingAnswerCheck_title;

	static {
		NLS.initializeMessages("org.lectern.core.notes.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
