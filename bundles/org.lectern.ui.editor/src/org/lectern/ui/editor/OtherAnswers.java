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

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.lectern.core.form.NumberText;
import org.lectern.model.review.Answer;
import org.lectern.model.review.Note;
import org.lectern.model.review.NoteForm;
import org.lectern.model.review.Question;

/** Shows answers to questions the form does not ask, or asks no more. They stay in the note. */
final class OtherAnswers {

	private OtherAnswers() {
	}

	/** Adds them to a section; the form is null when there is none. */
	static void show(Composite client, FormToolkit toolkit, Note note, NoteForm form) {
		Set<String> asked = form == null ? Set.of()
				: form.getQuestions().stream().map(Question::getId).filter(id -> id != null)
						.collect(Collectors.toSet());
		List<Answer> others = note.getAnswers().stream()
				.filter(answer -> answer.getQuestion() == null || !asked.contains(answer.getQuestion())).toList();
		if (others.isEmpty()) {
			return;
		}
		Sections.text(client, toolkit, Messages.OtherAnswers_heading, 1);
		for (Answer answer : others) {
			Sections.text(client, toolkit, NLS.bind(Messages.OtherAnswers_answer, answer.getQuestion(), text(answer)), 1);
		}
	}

	private static String text(Answer answer) {
		List<String> parts = new ArrayList<>(answer.getChoices());
		if (answer.getText() != null) {
			parts.add(answer.getText());
		}
		if (answer.getNumber() != null) {
			parts.add(NumberText.of(answer.getNumber()));
		}
		if (answer.getYes() != null) {
			parts.add(answer.getYes() ? Messages.YesNoAnswer_yes : Messages.YesNoAnswer_no);
		}
		if (answer.getRating() != null) {
			parts.add(answer.getRating().toString());
		}
		return String.join(", ", parts); //$NON-NLS-1$
	}
}
