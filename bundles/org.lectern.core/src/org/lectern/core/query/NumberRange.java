/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.query;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;

/**
 * The numbers from one to another.
 *
 * @param least
 *            the least number, {@link Integer#MIN_VALUE} for none
 * @param most
 *            the greatest number, {@link Integer#MAX_VALUE} for none
 */
record NumberRange(int least, int most) {

	/** Two dots, three while somebody is typing, or a dash of any length. */
	private static final Pattern RANGE = Pattern.compile("(\\d*)(?:\\.{2,3}|\\u2026|[-\\u2013\\u2014])(\\d*)"); //$NON-NLS-1$
	private static final Pattern COMPARISON = Pattern.compile("(>=|<=|>|<|=|\\u2265|\\u2264)(\\d+)"); //$NON-NLS-1$
	private static final Pattern NUMBER = Pattern.compile("(\\d+)\\.?"); //$NON-NLS-1$

	/**
	 * Reads a range.
	 *
	 * @param text
	 *            such as {@code 2017}, {@code 2017..2020}, {@code ..2020} or {@code >=2017}, never null
	 * @param digits
	 *            how many digits a number has; one with fewer stands for all that begin with them, as while it is typed
	 * @return the range, null when the text is none
	 */
	static NumberRange parse(String text, int digits) {
		Matcher number = NUMBER.matcher(text);
		if (number.matches()) {
			return between(number.group(1), number.group(1), digits);
		}
		Matcher comparison = COMPARISON.matcher(text);
		if (comparison.matches()) {
			return compared(comparison.group(1), comparison.group(2), digits);
		}
		Matcher range = RANGE.matcher(text);
		return range.matches() && range.group(1).length() + range.group(2).length() > 0
				? between(range.group(1), range.group(2), digits)
				: null;
	}

	private static NumberRange between(String from, String to, int digits) {
		if (from.length() > digits || to.length() > digits) {
			return null;
		}
		int least = from.isEmpty() ? Integer.MIN_VALUE : padded(from, digits, '0');
		int most = to.isEmpty() ? Integer.MAX_VALUE : padded(to, digits, '9');
		// whoever types the bounds the wrong way round means the years between them
		return least <= most ? new NumberRange(least, most)
				: new NumberRange(padded(to, digits, '0'), padded(from, digits, '9'));
	}

	private static NumberRange compared(String sign, String text, int digits) {
		if (text.length() > digits) {
			return null;
		}
		int low = padded(text, digits, '0');
		int high = padded(text, digits, '9');
		return switch (sign.charAt(0)) {
		case '>' -> new NumberRange(sign.length() > 1 ? low : high + 1, Integer.MAX_VALUE);
		case '\u2265' -> new NumberRange(low, Integer.MAX_VALUE);
		case '<' -> new NumberRange(Integer.MIN_VALUE, sign.length() > 1 ? high : low - 1);
		case '\u2264' -> new NumberRange(Integer.MIN_VALUE, high);
		default -> new NumberRange(low, high);
		};
	}

	private static int padded(String digits, int length, char with) {
		return Integer.parseInt(digits + String.valueOf(with).repeat(length - digits.length()));
	}

	boolean contains(int number) {
		return least <= number && number <= most;
	}

	/** Returns the range in words. */
	String phrase() {
		if (least == most) {
			return Integer.toString(least);
		}
		if (least == Integer.MIN_VALUE) {
			return NLS.bind(Messages.NumberRange_atMost, Integer.toString(most));
		}
		return most == Integer.MAX_VALUE ? NLS.bind(Messages.NumberRange_atLeast, Integer.toString(least))
				: NLS.bind(Messages.NumberRange_between, Integer.toString(least), Integer.toString(most));
	}
}
