/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.io;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.lectern.core.numbers.MonthName;

/**
 * A date as far as it is known.
 *
 * @param year
 *            the year, 1 or more; 0 when it is not known
 * @param month
 *            1 to 12; 0 when it is not known
 * @param day
 *            1 to 31; 0 when it is not known
 */
public record SourceDate(int year, int month, int day) {

	private static final Pattern ISO = Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?)?(?:[T ]\\d.*|/+)?", Pattern.DOTALL); //$NON-NLS-1$
	private static final Pattern DAY_FIRST = Pattern.compile("(?:(\\d{1,2})[/.-])?(\\d{1,2})[/.-](\\d{4})"); //$NON-NLS-1$
	private static final Pattern YEAR = Pattern.compile("(?<!\\d)(1[0-9]|20|21)\\d\\d(?!\\d)"); //$NON-NLS-1$
	private static final Pattern DAY = Pattern.compile("(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)"); //$NON-NLS-1$
	private static final Pattern WORD = Pattern.compile("\\p{L}{3,12}"); //$NON-NLS-1$

	/** A date of which nothing is known. */
	public static final SourceDate UNKNOWN = new SourceDate(0, 0, 0);

	/** Forgets what cannot be: a thirteenth month, a day without month. */
	public SourceDate {
		year = Math.max(0, year);
		month = month < 1 || month > 12 ? 0 : month;
		day = month == 0 || day < 1 || day > 31 ? 0 : day;
	}

	/**
	 * Reads a date in one of the forms people and programs write: {@code 2020-05-12}, {@code 2020/05}, {@code May 12,
	 * 2020}, {@code 12 mai 2020}, {@code 05/2020}. Of a span the beginning counts.
	 *
	 * @param text
	 *            the text, null for none
	 * @return what it says, never null
	 */
	public static SourceDate parse(String text) {
		if (text == null || text.length() > 200) {
			return UNKNOWN;
		}
		String date = text.strip();
		Matcher iso = ISO.matcher(date);
		if (iso.matches()) {
			return new SourceDate(number(iso.group(1)), number(iso.group(2)), number(iso.group(3)));
		}
		Matcher reversed = DAY_FIRST.matcher(date);
		if (reversed.matches()) {
			int first = number(reversed.group(1));
			int second = number(reversed.group(2));
			boolean monthFirst = second > 12 && first > 0;
			return new SourceDate(number(reversed.group(3)), monthFirst ? first : second, monthFirst ? second : first);
		}
		return words(date);
	}

	private static SourceDate words(String date) {
		Matcher year = YEAR.matcher(date);
		String rest = date;
		int number = 0;
		if (year.find()) {
			number = number(year.group());
			rest = date.substring(0, year.start()) + ' ' + date.substring(year.end());
		}
		int month = 0;
		Matcher word = WORD.matcher(rest);
		while (month == 0 && word.find()) {
			month = MonthName.numberOf(word.group());
		}
		Matcher day = DAY.matcher(rest);
		return new SourceDate(number, month, month > 0 && day.find() ? number(day.group(1)) : 0);
	}

	/**
	 * Returns the date as it is written in fields such as {@code urldate}.
	 *
	 * @return such as {@code 2020-05-12}, {@code 2020-05} or {@code 2020}; null when not even the year is known
	 */
	public String iso() {
		if (year == 0) {
			return null;
		}
		return month == 0 ? String.format("%04d", year) //$NON-NLS-1$
				: day == 0 ? String.format("%04d-%02d", year, month) : String.format("%04d-%02d-%02d", year, month, day); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/**
	 * Sets the fields {@code year}, {@code month} and {@code day} as far as they are known.
	 *
	 * @param record
	 *            the record, never null
	 */
	public void putInto(SourceRecord.Builder record) {
		record.bibtex("year", year == 0 ? null : String.valueOf(year)); //$NON-NLS-1$
		record.bibtex("month", month == 0 ? null : String.valueOf(month)); //$NON-NLS-1$
		record.bibtex("day", day == 0 ? null : String.valueOf(day)); //$NON-NLS-1$
	}

	private static int number(String digits) {
		return digits == null ? 0 : Integer.parseInt(digits);
	}
}
