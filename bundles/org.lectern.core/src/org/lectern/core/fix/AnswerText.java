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

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.lectern.core.form.NumberText;
import org.lectern.model.review.Answer;
import org.lectern.model.review.ReviewFactory;

/** Compares and joins answers of notes. */
final class AnswerText {

	private AnswerText() {
	}

	/** Tells whether an answer says anything. */
	static boolean isGiven(Answer answer) {
		return !of(answer).isBlank();
	}

	/** Returns what an answer says. */
	static String of(Answer answer) {
		List<String> parts = new ArrayList<>();
		if (answer.getText() != null && !answer.getText().isBlank()) {
			parts.add(answer.getText().strip());
		}
		if (answer.getNumber() != null) {
			parts.add(NumberText.of(answer.getNumber()));
		}
		parts.addAll(answer.getChoices());
		if (answer.getYes() != null) {
			parts.add(answer.getYes() ? Messages.AnswerText_yes : Messages.AnswerText_no);
		}
		if (answer.getRating() != null) {
			parts.add(answer.getRating().toString());
		}
		return parts.stream().collect(Collectors.joining(", ")); //$NON-NLS-1$
	}

	/** Tells whether an answer can stand together with others: a text, or options of which there can be several. */
	static boolean canBeJoined(Answer answer) {
		return answer.getNumber() == null && answer.getYes() == null && answer.getRating() == null
				&& (answer.getChoices().isEmpty() || answer.getText() == null && answer.getChoices().size() > 1);
	}

	/** Copies what an answer says, without its evidence. */
	static Answer copy(Answer answer) {
		Answer copy = ReviewFactory.eINSTANCE.createAnswer();
		copy.setQuestion(answer.getQuestion());
		set(copy, answer);
		return copy;
	}

	/** Makes an answer say what another one says. */
	static void set(Answer answer, Answer source) {
		answer.setText(source.getText());
		answer.setNumber(source.getNumber());
		List<String> choices = List.copyOf(source.getChoices());
		if (!choices.equals(answer.getChoices())) {
			answer.getChoices().clear();
			answer.getChoices().addAll(choices);
		}
		answer.setYes(source.getYes());
		answer.setRating(source.getRating());
	}

	/** Makes an answer say what several say, each once. */
	static void join(Answer answer, List<Answer> sources) {
		Set<String> texts = new LinkedHashSet<>();
		Set<String> choices = new LinkedHashSet<>();
		for (Answer source : sources) {
			if (source.getText() != null && !source.getText().isBlank()) {
				texts.add(source.getText().strip());
			}
			choices.addAll(source.getChoices());
		}
		answer.setText(texts.isEmpty() ? null : String.join("\n\n", texts)); //$NON-NLS-1$
		answer.getChoices().clear();
		answer.getChoices().addAll(choices);
	}
}
