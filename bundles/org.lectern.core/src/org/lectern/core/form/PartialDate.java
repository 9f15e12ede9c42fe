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

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;

/**
 * A day, a month or a year of the calendar, as ISO 8601 writes it.
 *
 * @param year
 *            1 to 9999
 * @param month
 *            1 to 12, 0 when only the year is known
 * @param day
 *            1 to 31, 0 when only the month or the year is known
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {

	private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?"); //$NON-NLS-1$
	/** The year first, so that nobody can take the month for the day. */
	private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-/.])(\\d{1,2})(?:\\2(\\d{1,2}))?\\.?"); //$NON-NLS-1$
	private static final Comparator<PartialDate> ORDER = Comparator.comparingInt(PartialDate::year)
			.thenComparingInt(PartialDate::month).thenComparingInt(PartialDate::day);
	private static final int LAST_YEAR = 9999;

	/**
	 * Checks that the calendar has the date.
	 *
	 * @throws DateTimeException
	 *             when it has not
	 */
	public PartialDate {
		if (year < 1 || year > LAST_YEAR || month == 0 && day != 0) {
			throw new DateTimeException(year + "-" + month + '-' + day); //$NON-NLS-1$
		}
		LocalDate.of(year, month == 0 ? 1 : month, day == 0 ? 1 : day);
	}

	/**
	 * Reads a date such as 2024-03-15, 2024-03 or 2024, with white space around it or none.
	 *
	 * @param text
	 *            the text, may be null
	 * @return the date; null for what is none
	 */
	public static PartialDate parse(String text) {
		Matcher iso = ISO.matcher(text == null ? "" : text.strip()); //$NON-NLS-1$
		return iso.matches() ? of(iso.group(1), iso.group(2), iso.group(3)) : null;
	}

	/**
	 * Reads a date that is almost as {@link #parse} wants it: the year comes first, and slashes, points or single digits
	 * are no reason for doubt.
	 *
	 * @param text
	 *            the text, may be null
	 * @return the date; null for what is none, or can be read in several ways
	 */
	public static PartialDate guess(String text) {
		PartialDate exact = parse(text);
		Matcher date = YEAR_FIRST.matcher(text == null ? "" : text.strip()); //$NON-NLS-1$
		return exact != null || !date.matches() ? exact : of(date.group(1), date.group(3), date.group(4));
	}

	/**
	 * Tells why what was entered is no date.
	 *
	 * @param entered
	 *            the text, never null
	 * @return the reason, localised; null when the text is blank or a date
	 */
	public static String problem(String entered) {
		return entered.isBlank() || parse(entered) != null ? null : NLS.bind(Messages.PartialDate_noDate, entered.strip());
	}

	private static PartialDate of(String year, String month, String day) {
		try {
			return new PartialDate(Integer.parseInt(year), month == null ? 0 : wanted(month), day == null ? 0 : wanted(day));
		} catch (DateTimeException e) {
			return null; // the calendar has no such day
		}
	}

	/** A written month or day of zero is wrong, not unknown. */
	private static int wanted(String number) {
		int value = Integer.parseInt(number);
		if (value == 0) {
			throw new DateTimeException(number);
		}
		return value;
	}

	@Override
	public int compareTo(PartialDate other) {
		return ORDER.compare(this, other);
	}

	/** Returns the date as ISO 8601 has it: YYYY-MM-DD, YYYY-MM or YYYY. */
	@Override
	public String toString() {
		StringBuilder text = new StringBuilder(String.format(Locale.ROOT, "%04d", year)); //$NON-NLS-1$
		if (month > 0) {
			text.append(String.format(Locale.ROOT, "-%02d", month)); //$NON-NLS-1$
		}
		if (day > 0) {
			text.append(String.format(Locale.ROOT, "-%02d", day)); //$NON-NLS-1$
		}
		return text.toString();
	}
}
