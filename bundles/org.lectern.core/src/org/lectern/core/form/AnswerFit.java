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

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.osgi.util.NLS;
import org.lectern.model.review.Answer;
import org.lectern.model.review.Question;
import org.lectern.model.review.QuestionKind;
import org.lectern.model.review.ReviewPackage.Literals;

/** Tells whether answers are such as their questions ask for. */
public final class AnswerFit {

	/** The best rating. */
	private static final int BEST = 5;
	private static final List<EAttribute> FEATURES = List.of(Literals.ANSWER__TEXT, Literals.ANSWER__NUMBER,
			Literals.ANSWER__CHOICES, Literals.ANSWER__YES, Literals.ANSWER__RATING);

	private AnswerFit() {
	}

	/**
	 * Returns what an answer to a question of a kind is kept in. Dates and addresses are texts, so that nothing is lost
	 * when a question that asked for a text asks for one of them.
	 *
	 * @param kind
	 *            the kind, never null
	 * @return the feature of {@link Answer}, never null
	 */
	public static EAttribute feature(QuestionKind kind) {
		return switch (kind) {
		case TEXT, DATE, ADDRESS -> Literals.ANSWER__TEXT;
		case NUMBER -> Literals.ANSWER__NUMBER;
		case CHOICE, MULTI_CHOICE -> Literals.ANSWER__CHOICES;
		case YES_NO -> Literals.ANSWER__YES;
		case RATING -> Literals.ANSWER__RATING;
		};
	}

	/**
	 * Tells whether an answer says anything, in whatever way.
	 *
	 * @param answer
	 *            the answer, never null
	 * @return whether it is more than its evidence
	 */
	public static boolean says(Answer answer) {
		return FEATURES.stream().anyMatch(feature -> says(answer, feature));
	}

	/**
	 * Tells whether an answer says something as a question of a kind asks for it.
	 *
	 * @param answer
	 *            the answer, never null
	 * @param kind
	 *            the kind, never null
	 * @return whether the feature of the kind is set
	 */
	public static boolean says(Answer answer, QuestionKind kind) {
		return says(answer, feature(kind));
	}

	private static boolean says(Answer answer, EAttribute feature) {
		Object value = answer.eGet(feature);
		if (value instanceof String text) {
			return !text.isBlank();
		}
		return value instanceof List<?> values ? !values.isEmpty() : value != null;
	}

	/**
	 * Tells why an answer does not fit its question.
	 *
	 * @param question
	 *            the question, never null
	 * @param answer
	 *            the answer, never null
	 * @return the reason, localised; null when it fits or says nothing
	 */
	public static String problem(Question question, Answer answer) {
		if (!says(answer, question.getKind())) {
			return says(answer) ? Messages.AnswerFit_otherKind : null;
		}
		return switch (question.getKind()) {
		case TEXT, YES_NO -> null;
		case NUMBER -> NumberRule.of(question).problem(answer.getNumber());
		case DATE -> PartialDate.problem(answer.getText());
		case ADDRESS -> WebAddress.problem(answer.getText());
		case CHOICE, MULTI_CHOICE -> choiceProblem(question, answer.getChoices());
		case RATING -> answer.getRating() >= 1 && answer.getRating() <= BEST ? null
				: NLS.bind(Messages.AnswerFit_rating, answer.getRating());
		};
	}

	private static String choiceProblem(Question question, List<String> chosen) {
		String gone = chosen.stream().filter(choice -> !question.getOptions().contains(choice)).findFirst().orElse(null);
		if (gone != null) {
			return NLS.bind(Messages.AnswerFit_notOffered, gone);
		}
		boolean several = question.getKind() == QuestionKind.CHOICE && chosen.size() > 1;
		return several ? NLS.bind(Messages.AnswerFit_several, chosen.size()) : null;
	}
}
