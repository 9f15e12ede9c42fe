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

import java.util.List;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.form.FittingAnswer;
import org.lectern.core.notes.UnfittingAnswerCheck;
import org.lectern.model.review.Answer;
import org.lectern.model.review.Note;
import org.lectern.model.review.NoteForm;
import org.lectern.model.review.Protocol;
import org.lectern.model.review.Question;

/** Writes an answer as its question asks for it, where nobody can doubt that it is the same answer. */
final class CorrectAnswerFix implements Fix {

	private static final int QUESTION = 0;
	private static final int ANSWER = 1;
	private static final int FITTING = 2;

	@Override
	public String id() {
		return "correct-answer"; //$NON-NLS-1$
	}

	@Override
	public String label(FixTarget target) {
		return NLS.bind(Messages.CorrectAnswerFix_label, target.arguments().get(FITTING));
	}

	@Override
	public boolean isApplicable(FixTarget target) {
		return target.checkId().equals(UnfittingAnswerCheck.ID) && target.arguments().size() > FITTING;
	}

	@Override
	public void apply(ReviewCorpus corpus, List<FixTarget> targets, FixInput input) {
		for (FixTarget target : targets) {
			Note note = NoteParts.noteOf(corpus, target);
			Question question = note == null ? null
					: question(corpus.protocol(), note, target.arguments().get(QUESTION));
			Answer answer = question == null ? null : answer(note, target);
			FittingAnswer fitting = answer == null ? null : FittingAnswer.of(question, answer);
			if (fitting != null && fitting.text().equals(target.arguments().get(FITTING))) {
				fitting.applyTo(answer); // else the answer or the question is another one by now
			}
		}
	}

	private static Question question(Protocol protocol, Note note, String id) {
		NoteForm form = protocol == null ? null
				: protocol.getForms().stream()
						.filter(each -> note.getForm() == null || note.getForm().equals(each.getId())).findFirst()
						.orElse(null);
		return form == null ? null
				: form.getQuestions().stream().filter(question -> id.equals(question.getId())).findFirst().orElse(null);
	}

	private static Answer answer(Note note, FixTarget target) {
		String id = target.arguments().get(ANSWER);
		return note.getAnswers().stream()
				.filter(answer -> target.arguments().get(QUESTION).equals(answer.getQuestion())
						&& id.equals(Objects.requireNonNullElse(answer.getId(), ""))) //$NON-NLS-1$
				.findFirst().orElse(null);
	}
}
