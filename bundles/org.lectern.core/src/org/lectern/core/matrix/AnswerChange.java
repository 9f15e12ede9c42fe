/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.matrix;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.util.EList;
import org.eclipse.osgi.util.NLS;
import org.lectern.model.review.Answer;
import org.lectern.model.review.Note;
import org.lectern.model.review.NoteForm;
import org.lectern.model.review.Question;
import org.lectern.model.review.ReviewFactory;

/**
 * One answer to be given, changed or taken back, as data.
 *
 * @param paperKey
 *            the citation key of the paper, never null
 * @param formId
 *            the id of the note form, may be null as in a protocol that gives none
 * @param questionId
 *            the id of the question, never null
 * @param value
 *            the answer, never null; empty takes the answer back
 */
public record AnswerChange(String paperKey, String formId, String questionId, CellValue value) {

	/** Checks the parts. */
	public AnswerChange {
		Objects.requireNonNull(paperKey);
		Objects.requireNonNull(questionId);
		Objects.requireNonNull(value);
	}

	/**
	 * Changes a note. Passages that support an answer stay also when the answer is taken back.
	 *
	 * @param note
	 *            the note about the paper, never null
	 * @param form
	 *            the form the change is about, never null
	 * @return whether the note is another one now
	 * @throws IllegalStateException
	 *             with a localised message when the form has no such question, or the value is none for it
	 */
	public boolean apply(Note note, NoteForm form) {
		Question question = form.getQuestions().stream().filter(each -> questionId.equals(each.getId())).findFirst()
				.orElseThrow(() -> new IllegalStateException(NLS.bind(Messages.AnswerChange_noQuestion, questionId)));
		if (!AnswerValues.fits(question, value)) {
			throw new IllegalStateException(NLS.bind(Messages.AnswerChange_wrongKind, value.text(), questionId));
		}
		Answer answer = note.getAnswers().stream().filter(each -> questionId.equals(each.getQuestion())).findFirst()
				.orElse(null);
		CellValue present = answer == null ? CellValue.EMPTY : AnswerValues.read(answer, question.getKind());
		if (present.equals(value)) {
			return false;
		}
		if (answer == null) {
			answer = add(note, form);
		}
		AnswerValues.write(answer, question.getKind(), value);
		if (value.isEmpty() && answer.getEvidence().isEmpty()) {
			note.getAnswers().remove(answer);
		}
		return true;
	}

	/** Keeps the answers in the order of the form, so that versions of a note differ only in what was answered. */
	private Answer add(Note note, NoteForm form) {
		if (note.getForm() == null) {
			note.setForm(form.getId());
		}
		if (note.getAnswers().isEmpty()) { // others were given to the version the note names
			note.setFormVersion(form.getVersion());
		}
		Answer answer = ReviewFactory.eINSTANCE.createAnswer();
		answer.setQuestion(questionId);
		List<String> order = form.getQuestions().stream().map(Question::getId).toList();
		EList<Answer> answers = note.getAnswers();
		int place = 0;
		while (place < answers.size()
				&& order.indexOf(answers.get(place).getQuestion()) <= order.indexOf(questionId)) {
			place++;
		}
		answers.add(place, answer);
		return answer;
	}
}
