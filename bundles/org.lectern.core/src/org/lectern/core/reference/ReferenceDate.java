/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.reference;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.lectern.core.numbers.MonthName;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLDateBuilder;

/** The dates of an entry: the field {@code date} of biblatex, or year and month of BibTeX. */
final class ReferenceDate {

	private static final Pattern DATE = Pattern.compile("(-?\\d{4})(?:-(\\d\\d)(?:-(\\d\\d))?)?.*"); //$NON-NLS-1$
	private static final Pattern YEAR = Pattern.compile("\\d{4}"); //$NON-NLS-1$

	private ReferenceDate() {
	}

	/** Returns the date for a style; null when there is none. Of a span the beginning counts. */
	static CSLDate of(String date, String year, String month) {
		if (date != null) {
			Matcher parts = DATE.matcher(date.strip());
			return parts.matches() ? parts(number(parts.group(1)), number(parts.group(2)), number(parts.group(3)))
					: literal(date);
		}
		if (year == null) {
			return null;
		}
		return YEAR.matcher(year.strip()).matches() ? parts(number(year.strip()), month == null ? 0 : MonthName.numberOf(month), 0)
				: literal(year);
	}

	private static CSLDate parts(int year, int month, int day) {
		CSLDateBuilder date = new CSLDateBuilder();
		if (month < 1 || month > 12) {
			return date.dateParts(year).build();
		}
		return day < 1 ? date.dateParts(year, month).build() : date.dateParts(year, month, day).build();
	}

	private static CSLDate literal(String text) {
		return new CSLDateBuilder().literal(text).build();
	}

	private static int number(String digits) {
		return digits == null ? 0 : Integer.parseInt(digits);
	}
}
