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
import org.lectern.core.check.ParameterDescription;
import org.lectern.core.check.PaperCheck;
import org.lectern.core.check.Severity;
import org.lectern.core.identifiers.IntegerParameter;
import org.lectern.model.review.Field;

/** Flags a year before there was anything of the kind to be read. */
final class YearEarlyCheck implements PaperCheck {

	private static final String EARLIEST = "earliest"; //$NON-NLS-1$

	private static final CheckDescription DESCRIPTION = new CheckDescription("year-early", Category.NUMBERS, //$NON-NLS-1$
			Severity.WARNING, Messages.YearEarlyCheck_title, Messages.YearEarlyCheck_explanation)
			.with(new ParameterDescription(EARLIEST, "1500", Messages.YearEarlyCheck_earliest)); //$NON-NLS-1$

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public void check(CheckedPaper paper) {
		for (String name : new String[] { "date", "year" }) { //$NON-NLS-1$ //$NON-NLS-2$
			Field field = paper.field(name);
			Matcher year = field == null ? null : YearText.find(field.getValue());
			if (year != null && !isBeforeOurEra(field.getValue(), year.start())
					&& Integer.parseInt(year.group()) < IntegerParameter.of(paper, DESCRIPTION, EARLIEST)) {
				paper.report(DESCRIPTION, field, year.start(), year.end(), NLS.bind(Messages.YearEarlyCheck_message,
						year.group(), paper.profile().parameter(DESCRIPTION, EARLIEST)));
			}
		}
	}

	/** Who writes a year before our era, by the minus sign of ISO 8601, means it. */
	private static boolean isBeforeOurEra(String value, int start) {
		return start == 1 && value.charAt(0) == '-';
	}
}
