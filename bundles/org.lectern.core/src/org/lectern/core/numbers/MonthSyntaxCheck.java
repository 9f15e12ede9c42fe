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

import org.eclipse.osgi.util.NLS;
import org.lectern.core.check.Category;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.CheckedPaper;
import org.lectern.core.check.Excerpt;
import org.lectern.core.check.PaperCheck;
import org.lectern.core.check.Placeholder;
import org.lectern.core.check.Severity;
import org.lectern.model.review.Field;

/** Flags a month that is none. */
final class MonthSyntaxCheck implements PaperCheck {

	private static final CheckDescription DESCRIPTION = new CheckDescription("month-syntax", Category.NUMBERS, //$NON-NLS-1$
			Severity.WARNING, Messages.MonthSyntaxCheck_title, Messages.MonthSyntaxCheck_explanation);

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public void check(CheckedPaper paper) {
		Field field = paper.field("month"); //$NON-NLS-1$
		if (field != null && !Placeholder.is(field.getValue()) && !MonthName.isTime(paper.text("month"))) { //$NON-NLS-1$
			paper.report(DESCRIPTION, field, NLS.bind(Messages.MonthSyntaxCheck_message, Excerpt.of(paper.text("month")))); //$NON-NLS-1$
		}
	}
}
