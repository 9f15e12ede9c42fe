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

import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date, by ISO 8601-2:2019, level 1, as far as biblatex reads it: a year, a month or season, a day, a time; digits
 * not specified are X; a question mark, a tilde or a percent sign at the end for what is uncertain, approximate or
 * both.
 *
 * @param year
 *            the year, with X for digits not specified, never null
 * @param month
 *            the month, 1 to 12, or the season, 21 to 24; 0 when not told
 * @param day
 *            the day, 0 when not told
 */
record EdtfDate(String year, int month, int day) {

	private static final String TIME = "T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:Z|[+-](?:0\\d|1[0-4])(?::?[0-5]\\d)?)?"; //$NON-NLS-1$

	private static final Pattern DATE = Pattern.compile("(-?\\d{4}|\\d{3}X|\\d\\dXX|\\dXXX|XXXX|[Yy]-?\\d{5,9})" //$NON-NLS-1$
			+ "(?:-(\\d\\d|XX)(?:-(\\d\\d|XX)(?:" + TIME + ")?)?)?[?~%]?"); //$NON-NLS-1$ //$NON-NLS-2$

	/** Reads a date; null when it is none. */
	static EdtfDate parse(String text) {
		Matcher date = DATE.matcher(text);
		if (!date.matches()) {
			return null;
		}
		int month = number(date.group(2));
		int day = number(date.group(3));
		EdtfDate parsed = new EdtfDate(date.group(1), month, day);
		boolean isMonth = month <= 12 && (month > 0 || !"00".equals(date.group(2))); //$NON-NLS-1$
		boolean isSeason = month >= 21 && month <= 24 && date.group(3) == null;
		return (isMonth || isSeason) && parsed.hasDay(date.group(3)) ? parsed : null;
	}

	private static int number(String digits) {
		return digits == null || digits.charAt(0) == 'X' ? 0 : Integer.parseInt(digits);
	}

	private boolean hasDay(String text) {
		if (day == 0) {
			return !"00".equals(text); //$NON-NLS-1$
		}
		int longest = month == 0 ? 31 : month == 2 && !isYearKnown() ? 29
				: YearMonth.of(isYearKnown() ? yearNumber() : 2000, month).lengthOfMonth();
		return day <= longest;
	}

	/** Tells whether all digits of a year of four are told. */
	boolean isYearKnown() {
		return year.matches("-?\\d{4}"); //$NON-NLS-1$
	}

	/** Returns the year, when all its digits are told. */
	int yearNumber() {
		return Integer.parseInt(year);
	}

	/** Tells whether this date is certainly later than another one. */
	boolean isAfter(EdtfDate other) {
		if (!isYearKnown() || !other.isYearKnown()) {
			return false;
		}
		if (yearNumber() != other.yearNumber()) {
			return yearNumber() > other.yearNumber();
		}
		if (!isInMonth() || !other.isInMonth() || month != other.month) {
			return isInMonth() && other.isInMonth() && month > other.month;
		}
		return day > 0 && other.day > 0 && day > other.day;
	}

	private boolean isInMonth() {
		return month >= 1 && month <= 12;
	}
}
