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

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.check.Category;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.CheckedPaper;
import org.lectern.core.check.PaperCheck;
import org.lectern.core.check.Severity;
import org.lectern.model.review.Field;

/** Flags a month in words or digits where BibTeX has a macro, whose value each style sets in its own way. */
final class MonthMacroCheck implements PaperCheck {

	private static final List<String> MACROS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
			"oct", "nov", "dec"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private static final CheckDescription DESCRIPTION = new CheckDescription("month-macro", Category.NUMBERS, //$NON-NLS-1$
			Severity.INFO, Messages.MonthMacroCheck_title, Messages.MonthMacroCheck_explanation).onlyIn("bibtex"); //$NON-NLS-1$

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public void check(CheckedPaper paper) {
		Field field = paper.field("month"); //$NON-NLS-1$
		if (field == null || BareValue.is(field) && !Character.isDigit(field.getValue().charAt(0))) {
			return;
		}
		int month = MonthName.numberOf(paper.text("month")); //$NON-NLS-1$
		if (month > 0) {
			paper.report(DESCRIPTION, field,
					NLS.bind(Messages.MonthMacroCheck_message, paper.text("month"), MACROS.get(month - 1))); //$NON-NLS-1$
		}
	}
}
