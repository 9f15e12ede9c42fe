/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.identifiers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of the numbers in a field isbn or issn. A field can hold several, separated in any way and with remarks such as
 * "(print)".
 *
 * @param start
 *            where it begins in the value
 * @param end
 *            where it ends
 * @param digits
 *            its digits without separators, the last one may be an X
 */
record PrintedNumber(int start, int end, String digits) {

	private static final Pattern REMARK = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*\\]"); //$NON-NLS-1$
	private static final Pattern LABEL = Pattern.compile("(?:IS[BS]N|SBN)(?:-1[03])?", Pattern.CASE_INSENSITIVE); //$NON-NLS-1$
	private static final String HYPHEN = "-\u00ad\u2010-\u2015\u2212"; //$NON-NLS-1$
	private static final Pattern WITHOUT_BLANKS = Pattern.compile("\\d[\\d" + HYPHEN + "]*[\\dXx](?![\\w])"); //$NON-NLS-1$ //$NON-NLS-2$
	private static final Pattern WITH_BLANKS = Pattern.compile("\\d(?:[ ~" + HYPHEN + "]?\\d){5,}(?:[ ~" + HYPHEN //$NON-NLS-1$ //$NON-NLS-2$
			+ "]?[Xx])?(?![\\w])"); //$NON-NLS-1$

	/** What is shorter is no number of this kind but that of a volume. */
	private static final int FEWEST = 6;

	/** Finds the numbers in a value. */
	static List<PrintedNumber> in(String value) {
		String bare = blanked(LABEL, blanked(REMARK, value));
		List<PrintedNumber> numbers = find(WITHOUT_BLANKS, bare);
		return !numbers.isEmpty() && numbers.stream().allMatch(PrintedNumber::isWhole) ? numbers
				: prefer(numbers, find(WITH_BLANKS, bare));
	}

	private static List<PrintedNumber> prefer(List<PrintedNumber> one, List<PrintedNumber> other) {
		return other.stream().filter(PrintedNumber::isWhole).count() > one.stream().filter(PrintedNumber::isWhole)
				.count() || one.isEmpty() ? other : one;
	}

	private static List<PrintedNumber> find(Pattern pattern, String text) {
		List<PrintedNumber> numbers = new ArrayList<>();
		Matcher matcher = pattern.matcher(text);
		while (matcher.find()) {
			String digits = matcher.group().replaceAll("[^\\dXx]", "").toUpperCase(Locale.ROOT); //$NON-NLS-1$ //$NON-NLS-2$
			if (digits.length() >= FEWEST) {
				numbers.add(new PrintedNumber(matcher.start(), matcher.end(), digits));
			}
		}
		return numbers;
	}

	/** Puts blanks in the place of what matches, so that the rest stays where it is. */
	private static String blanked(Pattern pattern, String text) {
		Matcher matcher = pattern.matcher(text);
		if (!matcher.find()) {
			return text;
		}
		return matcher.replaceAll(found -> ";".repeat(found.group().length())); //$NON-NLS-1$
	}

	/** Tells whether the number is as long as an ISSN or an ISBN. */
	boolean isWhole() {
		return isIssnLong() || isIsbnLong();
	}

	boolean isIssnLong() {
		return digits.length() == 8;
	}

	boolean isIsbnLong() {
		return digits.length() == 10 || digits.length() == 13 && digits.indexOf('X') < 0;
	}

	/** Tells whether it is an ISSN with the right check digit, by ISO 3297. */
	boolean isIssn() {
		return isIssnLong() && sumModuloEleven() == 0;
	}

	/** Tells whether it is an ISBN with the right check digit, by ISO 2108, of ten digits or of thirteen. */
	boolean isIsbn() {
		return digits.length() == 10 ? sumModuloEleven() == 0 : isIsbnLong() && isBookland() && sumOfThirteen() % 10 == 0;
	}

	private boolean isBookland() {
		return digits.startsWith("978") || digits.startsWith("979"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The last digit counts once, the one before it twice, and so on. */
	private int sumModuloEleven() {
		int sum = 0;
		for (int i = 0; i < digits.length(); i++) {
			sum += (digits.length() - i) * (digits.charAt(i) == 'X' ? 10 : digits.charAt(i) - '0');
		}
		return sum % 11;
	}

	private int sumOfThirteen() {
		int sum = 0;
		for (int i = 0; i < digits.length(); i++) {
			sum += (i % 2 == 0 ? 1 : 3) * (digits.charAt(i) - '0');
		}
		return sum;
	}
}
