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

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ordinal numbers, in which editions are counted. */
final class Ordinal {

	private static final List<String> WORDS = List.of("First", "Second", "Third", "Fourth", "Fifth", "Sixth", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			"Seventh", "Eighth", "Ninth", "Tenth", "Eleventh", "Twelfth", "Thirteenth", "Fourteenth", "Fifteenth", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
			"Sixteenth", "Seventeenth", "Eighteenth", "Nineteenth", "Twentieth"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

	/** An English ordinal in digits. */
	static final Pattern DIGITS = Pattern.compile("(\\d{1,3})(st|nd|rd|th)", Pattern.CASE_INSENSITIVE); //$NON-NLS-1$

	private Ordinal() {
	}

	/** Returns the number of an ordinal in words or digits, right or not; 0 when the text is none. */
	static int numberOf(String text) {
		Matcher digits = DIGITS.matcher(text);
		if (digits.matches()) {
			return Integer.parseInt(digits.group(1));
		}
		for (int i = 0; i < WORDS.size(); i++) {
			if (WORDS.get(i).equalsIgnoreCase(text)) {
				return i + 1;
			}
		}
		return 0;
	}

	/** Returns an ordinal in words; null for a number beyond twenty or below one. */
	static String inWords(int number) {
		return number < 1 || number > WORDS.size() ? null : WORDS.get(number - 1);
	}

	/** Tells whether the letters behind the digits are those that belong there. */
	static boolean isRight(String digits, String letters) {
		return letters.toLowerCase(Locale.ROOT).equals(suffixOf(Integer.parseInt(digits)));
	}

	/** Returns the letters behind a number. */
	static String suffixOf(int number) {
		int tens = number / 10 % 10;
		return switch (tens == 1 ? 0 : number % 10) {
		case 1 -> "st"; //$NON-NLS-1$
		case 2 -> "nd"; //$NON-NLS-1$
		case 3 -> "rd"; //$NON-NLS-1$
		default -> "th"; //$NON-NLS-1$
		};
	}
}
