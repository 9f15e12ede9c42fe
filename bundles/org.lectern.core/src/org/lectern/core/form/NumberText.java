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

import java.util.regex.Pattern;

/** How numbers in answers are written and read: with a decimal point, in every language. */
public final class NumberText {

	private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?"); //$NON-NLS-1$

	/** From here on not every whole number can be told from the next. */
	private static final double EXACT = 1L << 53;

	private NumberText() {
	}

	/**
	 * Writes a number.
	 *
	 * @param number
	 *            the number, finite
	 * @return the number with a decimal point; a whole one that is exact, below 2 to the power of 53, without a fraction
	 */
	public static String of(double number) {
		boolean whole = number == Math.rint(number) && Math.abs(number) < EXACT;
		return whole ? Long.toString((long) number) : Double.toString(number);
	}

	/**
	 * Reads a number with a decimal point, and with white space around it or none.
	 *
	 * @param text
	 *            the text, may be null
	 * @return the number, finite; null for a blank text and for what is no number
	 */
	public static Double parse(String text) {
		String number = text == null ? "" : text.strip(); //$NON-NLS-1$
		if (!NUMBER.matcher(number).matches()) {
			return null;
		}
		Double value = Double.valueOf(number);
		return value.isInfinite() ? null : value;
	}
}
