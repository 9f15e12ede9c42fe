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

import java.time.Clock;
import java.time.LocalDate;
import java.util.regex.Matcher;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.check.Category;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.CheckedPaper;
import org.lectern.core.check.IntegerParameter;
import org.lectern.core.check.ParameterDescription;
import org.lectern.core.check.PaperCheck;
import org.lectern.core.check.Severity;
import org.lectern.model.review.Field;

/** Flags a year that is yet to come. Papers of the coming year are printed already; none was read there. */
final class YearFutureCheck implements PaperCheck {

	private static final String LATEST_AHEAD = "latest-ahead"; //$NON-NLS-1$

	private static final CheckDescription DESCRIPTION = new CheckDescription("year-future", Category.NUMBERS, //$NON-NLS-1$
			Severity.ERROR, Messages.YearFutureCheck_title, Messages.YearFutureCheck_explanation)
			.with(new ParameterDescription(LATEST_AHEAD, "1", Messages.YearFutureCheck_latestAhead)); //$NON-NLS-1$

	private final Clock clock;

	/**
	 * @param clock
	 *            tells today
	 */
	YearFutureCheck(Clock clock) {
		this.clock = clock;
	}

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public void check(CheckedPaper paper) {
		Field date = paper.field("date"); //$NON-NLS-1$
		Field year = paper.field("year"); //$NON-NLS-1$
		Field urldate = paper.field("urldate"); //$NON-NLS-1$
		if (date == null && year == null && urldate == null) {
			return;
		}
		// It may be tomorrow already where the paper was entered.
		int thisYear = LocalDate.now(clock).plusDays(1).getYear();
		int latest = thisYear + IntegerParameter.of(paper, DESCRIPTION, LATEST_AHEAD);
		check(paper, date, latest);
		check(paper, year, latest);
		check(paper, urldate, thisYear);
	}

	private static void check(CheckedPaper paper, Field field, int latest) {
		Matcher year = field == null ? null : YearText.find(field.getValue());
		if (year != null && !YearText.isVague(field.getValue()) && Integer.parseInt(year.group()) > latest) {
			paper.report(DESCRIPTION, field, year.start(), year.end(),
					NLS.bind(Messages.YearFutureCheck_message, year.group()));
		}
	}
}
