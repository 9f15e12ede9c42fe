/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.form;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.lectern.model.review.Answer;
import org.lectern.model.review.Note;
import org.lectern.model.review.NoteForm;
import org.lectern.model.review.Question;

/**
 * What became of a form since a note was taken with it, as far as it matters to the note.
 *
 * @param changed
 *            the questions that were answered and mean something else since, in the order of the form, never null
 * @param gone
 *            the ids of questions that were answered and are asked no more, in the order of the note, never null
 * @param missing
 *            the required questions without an answer, in the order of the form, never null
 */
public record FormChanges(List<Question> changed, List<String> gone, List<Question> missing) {

	private static final FormChanges NONE = new FormChanges(List.of(), List.of(), List.of());

	/** Keeps the lists as they are now. */
	public FormChanges {
		changed = List.copyOf(changed);
		gone = List.copyOf(gone);
		missing = List.copyOf(missing);
	}

	/**
	 * Compares a note with its form.
	 *
	 * @param note
	 *            the note, never null
	 * @param form
	 *            the form it follows, never null
	 * @return the changes, never null; none where the note is as new as the form
	 */
	public static FormChanges of(Note note, NoteForm form) {
		if (note.getFormVersion() >= form.getVersion()) {
			return NONE;
		}
		Set<String> answered = note.getAnswers().stream().filter(AnswerFit::says).map(Answer::getQuestion)
				.filter(Objects::nonNull).collect(Collectors.toCollection(LinkedHashSet::new));
		List<Question> asked = form.getQuestions().stream().filter(question -> question.getId() != null).toList();
		Set<String> ids = asked.stream().map(Question::getId).collect(Collectors.toSet());
		return new FormChanges(
				asked.stream().filter(question -> answered.contains(question.getId())
						&& changedIn(question, form) > note.getFormVersion()).toList(),
				answered.stream().filter(id -> !ids.contains(id)).toList(),
				asked.stream().filter(question -> question.isRequired() && !answered.contains(question.getId())).toList());
	}

	/**
	 * Returns the version of a form in which one of its questions last changed.
	 *
	 * @param question
	 *            the question, never null
	 * @param form
	 *            its form, never null
	 * @return 1 to the version of the form, which is also what counts where nobody kept account
	 */
	public static int changedIn(Question question, NoteForm form) {
		return question.getChangedIn() == null ? form.getVersion()
				: Math.min(question.getChangedIn(), form.getVersion());
	}

	/**
	 * Tells whether answers of the note have to be looked through. A required answer that is missing is no reason: there
	 * is nothing to look at, and it is told anyway.
	 *
	 * @return whether no answered question was changed or taken out of the form
	 */
	public boolean isEmpty() {
		return changed.isEmpty() && gone.isEmpty();
	}
}
