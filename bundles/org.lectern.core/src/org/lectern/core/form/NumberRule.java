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

import org.eclipse.osgi.util.NLS;
import org.lectern.model.review.Question;

/**
 * Which numbers answer a question, and in what unit.
 *
 * @param minimum
 *            the least number, null for any
 * @param maximum
 *            the greatest number, null for any
 * @param whole
 *            whether only whole numbers do
 * @param unit
 *            the unit as shown, null for none
 */
public record NumberRule(Double minimum, Double maximum, boolean whole, String unit) {

	/** Any number. */
	public static final NumberRule ANY = new NumberRule(null, null, false, null);

	/**
	 * Returns the rule of a question.
	 *
	 * @param question
	 *            the question, never null
	 * @return the rule, never null; {@link #ANY} for a question that does not ask for a number
	 */
	public static NumberRule of(Question question) {
		return switch (question.getKind()) {
		case NUMBER -> new NumberRule(question.getMinimum(), question.getMaximum(), question.isWhole(),
				question.getUnit() == null || question.getUnit().isBlank() ? null : question.getUnit().strip());
		default -> ANY;
		};
	}

	/**
	 * Tells why a number is no answer.
	 *
	 * @param number
	 *            the number
	 * @return the reason, localised; null when the number is an answer
	 */
	public String problem(double number) {
		if (!Double.isFinite(number)) {
			return Messages.NumberRule_noNumber;
		}
		if (whole && number != Math.rint(number)) {
			return Messages.NumberRule_whole;
		}
		boolean tooSmall = minimum != null && number < minimum;
		boolean tooGreat = maximum != null && number > maximum;
		if (!tooSmall && !tooGreat) {
			return null;
		}
		if (minimum != null && maximum != null) {
			return NLS.bind(Messages.NumberRule_between, NumberText.of(minimum), withUnit(maximum));
		}
		return tooSmall ? NLS.bind(Messages.NumberRule_least, withUnit(minimum))
				: NLS.bind(Messages.NumberRule_greatest, withUnit(maximum));
	}

	/**
	 * Tells why what was entered is no answer.
	 *
	 * @param entered
	 *            the text, never null
	 * @return the reason, localised; null when the text is blank or a number that is an answer
	 */
	public String problem(String entered) {
		if (entered.isBlank()) {
			return null;
		}
		Double number = NumberText.parse(entered);
		return number == null ? Messages.NumberRule_noNumber : problem(number);
	}

	/**
	 * Writes a number with the unit.
	 *
	 * @param number
	 *            the number, finite
	 * @return the text, never null
	 */
	public String withUnit(double number) {
		return unit == null ? NumberText.of(number) : NumberText.of(number) + ' ' + unit;
	}
}
