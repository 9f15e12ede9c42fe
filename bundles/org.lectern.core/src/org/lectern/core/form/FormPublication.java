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

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.lectern.model.review.Answer;
import org.lectern.model.review.Note;
import org.lectern.model.review.NoteForm;
import org.lectern.model.review.Question;

/**
 * The next version of a form before it is published: which questions changed, and how many notes that matters to.
 *
 * @param version
 *            the version the form gets, 2 or more
 * @param questions
 *            the questions in the order of the form, never null
 * @param gone
 *            how many notes have answers to questions the form does not ask, by the ids of these, never null
 * @param notes
 *            for each note that answers something, the ids of the questions it answers, never null
 */
public record FormPublication(int version, List<Entry> questions, Map<String, Integer> gone, List<Set<String>> notes) {

	/**
	 * A question and what the next version means for it.
	 *
	 * @param question
	 *            the question, never null
	 * @param changed
	 *            whether it means something else than in the version published last
	 * @param answered
	 *            how many notes have answers to it, 0 or more
	 * @param missing
	 *            how many notes with answers to the form lack this required answer, 0 or more; 0 where it is not required
	 */
	public record Entry(Question question, boolean changed, int answered, int missing) {

		/**
		 * Tells whether the question is asked for the first time.
		 *
		 * @return whether no published version has it
		 */
		public boolean added() {
			return QuestionMeaning.isNew(question);
		}
	}

	/** Keeps the lists as they are now. */
	public FormPublication {
		questions = List.copyOf(questions);
		gone = Collections.unmodifiableMap(new LinkedHashMap<>(gone));
		notes = List.copyOf(notes);
	}

	/**
	 * Looks what the next version of a form means.
	 *
	 * @param form
	 *            the form, never null
	 * @param notes
	 *            the notes that follow the form, never null
	 * @return what would be published, never null
	 */
	public static FormPublication of(NoteForm form, List<Note> notes) {
		Map<String, Integer> answered = new LinkedHashMap<>();
		List<Set<String>> begun = new ArrayList<>();
		for (Note note : notes) {
			Set<String> own = new HashSet<>();
			note.getAnswers().stream().filter(AnswerFit::says).map(Answer::getQuestion).filter(Objects::nonNull)
					.forEach(own::add);
			own.forEach(question -> answered.merge(question, 1, Integer::sum));
			if (!own.isEmpty()) {
				begun.add(own);
			}
		}
		List<Entry> entries = new ArrayList<>();
		for (Question question : form.getQuestions()) {
			Integer count = answered.remove(question.getId());
			int given = count == null ? 0 : count;
			entries.add(new Entry(question, QuestionMeaning.isChanged(question), given,
					question.isRequired() ? begun.size() - given : 0));
		}
		return new FormPublication(form.getVersion() + 1, entries, answered, begun);
	}

	/**
	 * Counts the notes whose answers have to be looked through once this is published.
	 *
	 * @param changed
	 *            the questions that count as changed, never null
	 * @return how many notes answer one of them, or a question the form asks no more; 0 or more
	 */
	public int affectedBy(Set<Question> changed) {
		Set<String> ids = changed.stream().map(Question::getId).collect(Collectors.toSet());
		return (int) notes.stream()
				.filter(answered -> answered.stream().anyMatch(id -> ids.contains(id) || gone.containsKey(id))).count();
	}

	/**
	 * Returns the version in which a question last changed, once this is published.
	 *
	 * @param question
	 *            a question of the form, never null
	 * @param form
	 *            the form as it is before, never null
	 * @param changed
	 *            whether it counts as changed now
	 * @return the version, 1 or more
	 */
	public int changedIn(Question question, NoteForm form, boolean changed) {
		return changed ? version : FormChanges.changedIn(question, form);
	}
}
