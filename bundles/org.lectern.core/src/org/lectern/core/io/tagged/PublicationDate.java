/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.io.tagged;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.lectern.core.io.SourceRecord;
import org.lectern.core.numbers.MonthName;

/**
 * A date as databases write it: {@code 2019}, {@code 2019/05/12/}, {@code 2019-05}, {@code 20190512}, {@code 12 May 2019},
 * {@code 2019 Jan-Feb}.
 *
 * @param year
 *            the year in four digits, null where there is none
 * @param month
 *            1 to 12, 0 where there is none
 * @param day
 *            1 to 31, 0 where there is none
 * @param exact
 *            whether the text says no more than that
 */
public record PublicationDate(String year, int month, int day, boolean exact) {

	private static final Pattern SLASHES = Pattern.compile("(\\d{4})(?:/(\\d{0,2})(?:/(\\d{0,2})(?:/(.*))?)?)?", //$NON-NLS-1$
			Pattern.DOTALL);
	private static final Pattern HYPHENS = Pattern.compile("(\\d{4})-(\\d{1,2})(?:-(\\d{1,2}))?(T[\\d:.Z+-]*)?"); //$NON-NLS-1$
	private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d\\d)(\\d\\d)"); //$NON-NLS-1$
	private static final Pattern YEAR = Pattern.compile("1\\d{3}|2\\d{3}"); //$NON-NLS-1$
	private static final Pattern WORDS = Pattern.compile("[\\s,./-]+"); //$NON-NLS-1$
	private static final int LONGEST = 200;

	/**
	 * Reads a date.
	 *
	 * @param text
	 *            the text, never null
	 * @return what it says; of a span the beginning; never null
	 */
	public static PublicationDate of(String text) {
		String date = text.strip();
		if (date.length() > LONGEST) {
			return new PublicationDate(null, 0, 0, false);
		}
		Matcher slashes = SLASHES.matcher(date);
		if (slashes.matches()) {
			boolean more = slashes.group(4) != null && !slashes.group(4).isBlank();
			return ofParts(slashes.group(1), slashes.group(2), slashes.group(3), more);
		}
		Matcher hyphens = HYPHENS.matcher(date);
		if (hyphens.matches()) {
			return ofParts(hyphens.group(1), hyphens.group(2), hyphens.group(3), hyphens.group(4) != null);
		}
		Matcher digits = DIGITS.matcher(date);
		return digits.matches() ? ofParts(digits.group(1), digits.group(2), digits.group(3), false) : ofWords(date);
	}

	private static PublicationDate ofParts(String year, String month, String day, boolean more) {
		int monthNumber = number(month, 12);
		int dayNumber = number(day, 31);
		boolean strange = monthNumber < 0 || dayNumber < 0 || dayNumber > 0 && monthNumber == 0;
		return new PublicationDate(year, Math.max(0, monthNumber), monthNumber > 0 ? Math.max(0, dayNumber) : 0,
				!more && !strange);
	}

	/** Returns 0 for nothing, -1 for what is none. */
	private static int number(String digits, int most) {
		if (digits == null || digits.isEmpty()) {
			return 0;
		}
		int number = Integer.parseInt(digits);
		return number <= most ? number : -1;
	}

	private static PublicationDate ofWords(String date) {
		String year = null;
		int month = 0;
		int day = 0;
		boolean exact = true;
		for (String word : WORDS.split(date)) {
			boolean digits = !word.isEmpty() && word.length() <= 4 && word.chars().allMatch(c -> c >= '0' && c <= '9');
			int number = digits ? Integer.parseInt(word) : 0;
			int named = digits ? 0 : MonthName.numberOf(word);
			if (year == null && YEAR.matcher(word).matches()) {
				year = word;
			} else if (month == 0 && named > 0) {
				month = named;
			} else if (day == 0 && number >= 1 && number <= 31) {
				day = number;
			} else {
				exact &= word.isEmpty();
			}
		}
		boolean alone = day > 0 && month == 0;
		return new PublicationDate(year, month, alone ? 0 : day, exact && (year != null || month > 0) && !alone);
	}

	/**
	 * Sets year, month and day of a record.
	 *
	 * @param record
	 *            the record, never null
	 */
	public void putInto(SourceRecord.Builder record) {
		record.text("year", year); //$NON-NLS-1$
		putMonth(record);
	}

	/**
	 * Sets month and day of a record that has its year already.
	 *
	 * @param record
	 *            the record, never null
	 */
	public void putMonth(SourceRecord.Builder record) {
		record.text("month", month == 0 ? null : Integer.toString(month)); //$NON-NLS-1$
		record.text("day", day == 0 ? null : Integer.toString(day)); //$NON-NLS-1$
	}

	/**
	 * Writes the date as ISO 8601 does.
	 *
	 * @return such as {@code 2019-05-12} or {@code 2019}; null where there is no year
	 */
	public String iso() {
		if (year == null || month == 0) {
			return year;
		}
		return year + (day == 0 ? String.format("-%02d", month) : String.format("-%02d-%02d", month, day)); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
