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

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.check.Category;
import org.lectern.core.check.CheckContext;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.CorpusCheck;
import org.lectern.core.check.Finding;
import org.lectern.core.check.Severity;
import org.lectern.core.form.AnswerFit;
import org.lectern.model.bibtex.SourceRange;
import org.lectern.model.review.Answer;
import org.lectern.model.review.NoteForm;
import org.lectern.model.review.Question;

/** Flags required questions of its form that a note has begun to answer but not finished. */
final class UnansweredQuestionCheck implements CorpusCheck {

	private static final CheckDescription DESCRIPTION = new CheckDescription("unanswered-question", Category.NOTES, //$NON-NLS-1$
			Severity.WARNING, Messages.UnansweredQuestionCheck_title, Messages.UnansweredQuestionCheck_explanation);

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public void check(CheckContext context, Consumer<Finding> sink) {
		NotesOfReview notes = NotesOfReview.of(context);
		for (NotesOfReview.Entry note : notes.all()) {
			context.progress().check();
			NoteForm form = notes.formOf(note.note());
			Set<String> answered = note.note().getAnswers().stream().filter(AnswerFit::says)
					.map(Answer::getQuestion).collect(Collectors.toSet());
			boolean begun = note.note().getForm() != null || !answered.isEmpty();
			if (form != null && begun) {
				form.getQuestions().stream()
						.filter(question -> question.isRequired() && !answered.contains(question.getId()))
						.forEach(question -> report(notes, note, question, context, sink));
			}
		}
	}

	private static void report(NotesOfReview notes, NotesOfReview.Entry note, Question question, CheckContext context,
			Consumer<Finding> sink) {
		String id = question.getId() == null ? "" : question.getId(); //$NON-NLS-1$
		SourceRange answer = note.source().attribute("question", id); //$NON-NLS-1$
		String label = question.getLabel() == null ? id : question.getLabel();
		notes.report(note, answer == null ? note.formRange() : answer, DESCRIPTION,
				NLS.bind(Messages.UnansweredQuestionCheck_message, label), List.of(id), context, sink);
	}
}
