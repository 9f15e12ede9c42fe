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
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.lectern.model.review.Answer;
import org.lectern.model.review.Question;
import org.lectern.model.review.QuestionKind;
import org.lectern.model.review.ReviewPackage.Literals;

/**
 * The same answer as the question asks for it, where nobody can doubt that it is the same: an option in other letters, a
 * date with slashes, a number that was a text before the question was changed.
 *
 * @param feature
 *            what holds the answer, a feature of {@link Answer}, never null
 * @param value
 *            the value of the feature, never null
 * @param text
 *            the value as people read it, never null
 */
public record FittingAnswer(EAttribute feature, Object value, String text) {

	private static final String BETWEEN_OPTIONS = "; "; //$NON-NLS-1$

	/**
	 * Looks for it.
	 *
	 * @param question
	 *            the question, never null
	 * @param answer
	 *            the answer, never null
	 * @return the answer that fits; null when the answer does so already, says nothing, or leaves room for doubt
	 */
	public static FittingAnswer of(Question question, Answer answer) {
		if (AnswerFit.problem(question, answer) == null) {
			return null;
		}
		EAttribute feature = AnswerFit.feature(question.getKind());
		return switch (question.getKind()) {
		case TEXT -> text(feature, plainText(answer));
		case NUMBER -> number(feature, question, answer);
		case DATE -> date(feature, answer);
		case CHOICE, MULTI_CHOICE -> options(feature, question, answer);
		case ADDRESS, YES_NO, RATING -> null;
		};
	}

	/**
	 * Makes an answer this one. What it said in another way goes.
	 *
	 * @param answer
	 *            the answer, never null
	 */
	public void applyTo(Answer answer) {
		answer.eUnset(Literals.ANSWER__TEXT);
		answer.eUnset(Literals.ANSWER__NUMBER);
		answer.getChoices().clear();
		answer.eSet(feature, value);
	}

	private static FittingAnswer text(EAttribute feature, String text) {
		return text == null ? null : new FittingAnswer(feature, text, text);
	}

	/** What was written, chosen or counted as one text; null for what only has a meaning with its question. */
	private static String plainText(Answer answer) {
		if (answer.getText() != null && !answer.getText().isBlank()) {
			return answer.getText().strip();
		}
		if (answer.getNumber() != null) {
			return NumberText.of(answer.getNumber());
		}
		return answer.getChoices().isEmpty() ? null : String.join(BETWEEN_OPTIONS, answer.getChoices());
	}

	private static FittingAnswer number(EAttribute feature, Question question, Answer answer) {
		Double number = answer.getNumber() == null ? NumberText.parse(plainText(answer)) : null;
		return number == null || NumberRule.of(question).problem(number) != null ? null
				: new FittingAnswer(feature, number, NumberText.of(number));
	}

	private static FittingAnswer date(EAttribute feature, Answer answer) {
		PartialDate date = PartialDate.guess(plainText(answer));
		return date == null ? null : text(feature, date.toString());
	}

	private static FittingAnswer options(EAttribute feature, Question question, Answer answer) {
		List<String> given = answer.getChoices().isEmpty() && answer.getText() != null ? List.of(answer.getText())
				: answer.getChoices();
		List<String> options = new ArrayList<>();
		for (String choice : given) {
			String option = option(question, choice);
			if (option == null || options.contains(option)) {
				return null;
			}
			options.add(option);
		}
		boolean one = options.size() == 1;
		boolean allowed = one || options.size() > 1 && question.getKind() == QuestionKind.MULTI_CHOICE;
		return allowed ? new FittingAnswer(feature, options, String.join(BETWEEN_OPTIONS, options)) : null;
	}

	/** Returns the one option that is written almost like a choice; null where there is none or more. */
	private static String option(Question question, String choice) {
		if (question.getOptions().contains(choice)) {
			return choice;
		}
		List<String> alike = question.getOptions().stream().filter(option -> plain(option).equalsIgnoreCase(plain(choice)))
				.toList();
		return alike.size() == 1 ? alike.get(0) : null;
	}

	private static String plain(String text) {
		return text.strip().replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
