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

import java.util.regex.Matcher;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.check.Category;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.CheckedPaper;
import org.lectern.core.check.PaperCheck;
import org.lectern.core.check.Severity;
import org.lectern.model.review.Field;

/** Flags a year or a month that is not that of the date. */
final class DateYearCheck implements PaperCheck {

	private static final CheckDescription DESCRIPTION = new CheckDescription("date-year", Category.NUMBERS, //$NON-NLS-1$
			Severity.WARNING, Messages.DateYearCheck_title, Messages.DateYearCheck_explanation);

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public void check(CheckedPaper paper) {
		String date = paper.value("date"); //$NON-NLS-1$
		EdtfInterval interval = date == null ? null : EdtfInterval.parse(date.strip());
		if (interval == null || interval.start() == null || interval.end() == null) {
			return;
		}
		Field year = paper.field("year"); //$NON-NLS-1$
		Matcher found = year == null ? null : YearText.find(year.getValue());
		if (found != null && !holds(interval, Integer.parseInt(found.group()))) {
			paper.report(DESCRIPTION, year, found.start(), found.end(),
					NLS.bind(Messages.DateYearCheck_year, found.group(), date.strip()));
		}
		Field month = paper.field("month"); //$NON-NLS-1$
		int number = month == null ? 0 : MonthName.numberOf(paper.text("month")); //$NON-NLS-1$
		int first = interval.start().month();
		if (number > 0 && first >= 1 && first <= 12 && interval.start().equals(interval.end()) && number != first) {
			paper.report(DESCRIPTION, month, NLS.bind(Messages.DateYearCheck_month, paper.text("month"), date.strip())); //$NON-NLS-1$
		}
	}

	/** Tells whether a year is in an interval, as far as its digits are told. */
	private static boolean holds(EdtfInterval interval, int year) {
		return !interval.start().isYearKnown() || !interval.end().isYearKnown()
				|| year >= interval.start().yearNumber() && year <= interval.end().yearNumber();
	}
}
