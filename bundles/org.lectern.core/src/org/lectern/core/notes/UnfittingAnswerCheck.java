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

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.check.Category;
import org.lectern.core.check.CheckContext;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.CorpusCheck;
import org.lectern.core.check.Finding;
import org.lectern.core.check.Severity;
import org.lectern.core.form.AnswerFit;
import org.lectern.core.form.FittingAnswer;
import org.lectern.model.bibtex.SourceRange;
import org.lectern.model.review.Answer;
import org.lectern.model.review.NoteForm;
import org.lectern.model.review.Question;

/** Flags answers that are not such as their question asks for, at the question. */
public final class UnfittingAnswerCheck implements CorpusCheck {

	/** The id of the check. Its findings name the question, the id of the answer, and the answer that fits if known. */
	public static final String ID = "unfitting-answer"; //$NON-NLS-1$

	private static final CheckDescription DESCRIPTION = new CheckDescription(ID, Category.NOTES, Severity.WARNING,
			Messages.UnfittingAnswerCheck_title, Messages.UnfittingAnswerCheck_explanation);

	/** Makes the check. */
	UnfittingAnswerCheck() {
	}

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
			for (Question question : form == null ? List.<Question>of() : form.getQuestions()) {
				note.note().getAnswers().stream()
						.filter(answer -> question.getId() != null && question.getId().equals(answer.getQuestion()))
						.forEach(answer -> look(notes, note, question, answer, context, sink));
			}
		}
	}

	private static void look(NotesOfReview notes, NotesOfReview.Entry note, Question question, Answer answer,
			CheckContext context, Consumer<Finding> sink) {
		String problem = AnswerFit.problem(question, answer);
		if (problem == null) {
			return;
		}
		List<String> arguments = new ArrayList<>();
		arguments.add(question.getId());
		arguments.add(answer.getId() == null ? "" : answer.getId()); //$NON-NLS-1$
		FittingAnswer fitting = FittingAnswer.of(question, answer);
		if (fitting != null) {
			arguments.add(fitting.text());
		}
		String label = question.getLabel() == null ? question.getId() : question.getLabel();
		SourceRange place = answer.getId() == null ? note.source().attribute("question", question.getId()) //$NON-NLS-1$
				: note.attributeOf(answer.getId(), "question"); //$NON-NLS-1$
		notes.report(note, place, DESCRIPTION, NLS.bind(Messages.UnfittingAnswerCheck_message, label, problem),
				arguments, context, sink);
	}
}
