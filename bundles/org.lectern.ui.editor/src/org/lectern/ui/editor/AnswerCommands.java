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

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.lectern.core.form.AnswerFit;
import org.lectern.model.review.Answer;
import org.lectern.model.review.Note;
import org.lectern.model.review.NoteForm;
import org.lectern.model.review.Question;
import org.lectern.model.review.ReviewFactory;
import org.lectern.model.review.ReviewPackage.Literals;

/** Reads and changes the answers of a note. */
final class AnswerCommands {

	private AnswerCommands() {
	}

	/** Returns the answer to a question, null when there is none. */
	static Answer answer(Note note, Question question) {
		return note.getAnswers().stream().filter(answer -> question.getId().equals(answer.getQuestion())).findFirst()
				.orElse(null);
	}

	/**
	 * Returns what was answered: a String, Double, Boolean or Integer, or a list of options, which is not empty.
	 *
	 * @return null when the question is not answered
	 */
	static Object value(Note note, Question question) {
		Answer answer = answer(note, question);
		Object value = answer == null ? null : answer.eGet(feature(question));
		if (value instanceof List<?> options) {
			return options.isEmpty() ? null : List.copyOf(options);
		}
		return "".equals(value) ? null : value; //$NON-NLS-1$
	}

	/**
	 * Makes the command that answers a question.
	 *
	 * @param value
	 *            as {@link #value} returns it; null takes the answer back
	 * @return null when nothing changes
	 */
	static Command change(EditingDomain domain, Note note, NoteForm form, Question question, Object value) {
		if (Objects.equals(value, value(note, question))) {
			return null;
		}
		Answer answer = answer(note, question);
		EStructuralFeature feature = feature(question);
		if (answer == null) {
			return add(domain, note, form, newAnswer(question, feature, value));
		}
		if (value != null) {
			return SetCommand.create(domain, answer, feature, value);
		}
		// quoted passages stay even when what they support is rewritten
		return answer.getEvidence().isEmpty() ? RemoveCommand.create(domain, note, Literals.NOTE__ANSWERS, answer)
				: SetCommand.create(domain, answer, feature, feature.isMany() ? List.of() : SetCommand.UNSET_VALUE);
	}

	private static Answer newAnswer(Question question, EStructuralFeature feature, Object value) {
		Answer answer = ReviewFactory.eINSTANCE.createAnswer();
		answer.setQuestion(question.getId());
		answer.eSet(feature, value);
		return answer;
	}

	/** Makes the command that adds an answer, and the form to a note that has none. */
	static Command add(EditingDomain domain, Note note, NoteForm form, Answer answer) {
		CompoundCommand command = new CompoundCommand();
		if (note.getForm() == null) {
			command.append(SetCommand.create(domain, note, Literals.NOTE__FORM, form.getId()));
		}
		if (note.getAnswers().isEmpty()) { // others were given to the version the note names
			command.append(SetCommand.create(domain, note, Literals.NOTE__FORM_VERSION, form.getVersion()));
		}
		command.append(AddCommand.create(domain, note, Literals.NOTE__ANSWERS, answer, place(note, form, answer)));
		return command.unwrap();
	}

	/** Keeps the answers in the order of the form, so that versions of a note differ only in what was answered. */
	private static int place(Note note, NoteForm form, Answer answer) {
		List<String> order = form.getQuestions().stream().map(Question::getId).toList();
		int own = order.indexOf(answer.getQuestion());
		EList<Answer> answers = note.getAnswers();
		for (int i = 0; i < answers.size(); i++) {
			if (order.indexOf(answers.get(i).getQuestion()) > own) {
				return i;
			}
		}
		return answers.size();
	}

	private static EStructuralFeature feature(Question question) {
		return AnswerFit.feature(question.getKind());
	}
}
