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
import org.lectern.core.check.Excerpt;
import org.lectern.core.check.PaperCheck;
import org.lectern.core.check.Placeholder;
import org.lectern.core.check.Severity;
import org.lectern.model.review.Field;

/** Flags dates that biblatex cannot read and leaves out. */
final class DateSyntaxCheck implements PaperCheck {

	/** The fields of the data type date, by the manual of biblatex. */
	static final List<String> FIELDS = List.of("date", "eventdate", "origdate", "urldate"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	private static final CheckDescription DESCRIPTION = new CheckDescription("date-syntax", Category.NUMBERS, //$NON-NLS-1$
			Severity.ERROR, Messages.DateSyntaxCheck_title, Messages.DateSyntaxCheck_explanation)
			.onlyIn("biblatex", "digest", "strict"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public void check(CheckedPaper paper) {
		for (String name : FIELDS) {
			Field field = paper.field(name);
			if (field != null && !Placeholder.is(field.getValue())
					&& EdtfInterval.parse(field.getValue().strip()) == null) {
				paper.report(DESCRIPTION, field,
						NLS.bind(Messages.DateSyntaxCheck_message, Excerpt.of(field.getValue())));
			}
		}
	}
}
