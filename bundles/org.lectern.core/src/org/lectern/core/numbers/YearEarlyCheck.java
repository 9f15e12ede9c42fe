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

import java.util.Set;
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

/** Flags a printed work of a year before there was print. */
final class YearEarlyCheck implements PaperCheck {

	private static final String EARLIEST = "earliest"; //$NON-NLS-1$

	private static final CheckDescription DESCRIPTION = new CheckDescription("year-early", Category.NUMBERS, //$NON-NLS-1$
			Severity.WARNING, Messages.YearEarlyCheck_title, Messages.YearEarlyCheck_explanation)
			.with(new ParameterDescription(EARLIEST, "1450", Messages.YearEarlyCheck_earliest)); //$NON-NLS-1$

	/** What is printed; manuscripts, works of art and the like can be of any age. */
	private static final Set<String> PRINTED = Set.of("article", "suppperiodical", "periodical", "review", "book", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			"mvbook", "inbook", "bookinbook", "suppbook", "booklet", "collection", "mvcollection", "incollection", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
			"suppcollection", "proceedings", "mvproceedings", "inproceedings", "conference", "report", "techreport", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
			"thesis", "phdthesis", "mastersthesis", "manual", "patent", "reference", "inreference"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public void check(CheckedPaper paper) {
		if (!PRINTED.contains(paper.type())) {
			return;
		}
		for (String name : new String[] { "date", "year" }) { //$NON-NLS-1$ //$NON-NLS-2$
			Field field = paper.field(name);
			Matcher year = field == null ? null : YearText.find(field.getValue());
			if (year != null && !YearText.isVague(field.getValue())
					&& Integer.parseInt(year.group()) < IntegerParameter.of(paper, DESCRIPTION, EARLIEST)) {
				paper.report(DESCRIPTION, field, year.start(), year.end(), NLS.bind(Messages.YearEarlyCheck_message,
						year.group(), paper.profile().parameter(DESCRIPTION, EARLIEST)));
			}
		}
	}
}
