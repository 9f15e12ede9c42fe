/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.numbers;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a page: digits with letters around them, such as 17, S12 or e149; several with a colon, a point or a
 * hyphen between them, such as 12:1; or a roman number in lower case.
 *
 * @param text
 *            the number as it is written, never null
 */
record PageToken(String text) {

	private static final Pattern FORM = Pattern.compile(
			"[A-Za-z]{0,5}\\.?\\d{1,9}(?:[:.-][A-Za-z]{0,3}\\d{1,9}){0,3}(?:[A-Za-z]|\\.?e\\d{1,3})?|[ivxlcdm]{1,9}|[IVXLC]{1,9}"); //$NON-NLS-1$

	private static final Pattern NUMBER = Pattern.compile("\\d+"); //$NON-NLS-1$

	private static final String ROMAN = "ivxlcdm"; //$NON-NLS-1$

	private static final int[] ROMAN_VALUES = { 1, 5, 10, 50, 100, 500, 1000 };

	/** Tells whether a text is the number of a page. */
	static boolean is(String text) {
		return FORM.matcher(text).matches();
	}

	/** Tells whether what is the number of a page is a roman one. */
	static boolean isRoman(String text) {
		return text.chars().noneMatch(Character::isDigit);
	}

	/** Returns what is left without the digits, by which numbers can be compared. */
	private String shape() {
		return isRoman(text) ? "roman" : NUMBER.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("0"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Tells whether it is digits and nothing else, as most are. */
	private boolean isPlain() {
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) < '0' || text.charAt(i) > '9') {
				return false;
			}
		}
		return !text.isEmpty();
	}

	/** Tells whether the number is written in the same way as another one. */
	boolean isLike(PageToken other) {
		return isPlain() && other.isPlain() || shape().equals(other.shape());
	}

	/** Tells whether a page that is written in the same way comes before another one. */
	boolean isBefore(PageToken other) {
		if (isPlain() && other.isPlain()) {
			return Long.parseLong(text) < Long.parseLong(other.text);
		}
		if (isRoman(text)) {
			return roman() < other.roman();
		}
		Matcher mine = NUMBER.matcher(text);
		Matcher others = NUMBER.matcher(other.text);
		while (mine.find() && others.find()) {
			long difference = Long.parseLong(mine.group()) - Long.parseLong(others.group());
			if (difference != 0) {
				return difference < 0;
			}
		}
		return false;
	}

	private int roman() {
		int value = 0;
		int last = 0;
		for (int i = text.length() - 1; i >= 0; i--) {
			int digit = ROMAN_VALUES[ROMAN.indexOf(Character.toLowerCase(text.charAt(i)))];
			value += digit < last ? -digit : digit;
			last = Math.max(last, digit);
		}
		return value;
	}

	/**
	 * Returns the last page in full where only its last digits are written behind this first page, such as 155 for the
	 * 55 behind 149, or S15 for the 15 behind S12.
	 *
	 * @return the page, null where the other number is not that of a page cut short
	 */
	PageToken expand(PageToken last) {
		Matcher digits = NUMBER.matcher(last.text);
		if (!digits.matches()) {
			return null;
		}
		String letters = text.replaceFirst("\\d+$", ""); //$NON-NLS-1$ //$NON-NLS-2$
		String mine = text.substring(letters.length());
		boolean isCut = last.text.length() < mine.length()
				|| !letters.isEmpty() && last.text.length() == mine.length();
		if (mine.isEmpty() || !isCut || !letters.chars().allMatch(Character::isLetter) || last.text.charAt(0) == '0'
				&& last.text.length() == 1) {
			return null;
		}
		return new PageToken(letters + mine.substring(0, mine.length() - last.text.length()) + last.text);
	}
}
