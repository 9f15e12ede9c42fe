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

import org.lectern.core.check.Category;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.RewritingCheck;
import org.lectern.core.check.Severity;
import org.lectern.model.review.Field;
import org.lectern.model.text.LatexText;

/** Flags the name of a month where biblatex wants its number. The macros of the months are numbers there. */
final class MonthFormCheck extends RewritingCheck {

	MonthFormCheck() {
		super(new CheckDescription("month-form", Category.NUMBERS, Severity.WARNING, Messages.MonthFormCheck_title, //$NON-NLS-1$
				Messages.MonthFormCheck_explanation).onlyIn("biblatex", "digest", "strict"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				Messages.MonthFormCheck_message, Messages.MonthFormCheck_fix, "month"); //$NON-NLS-1$
	}

	@Override
	protected String rewrite(Field field, String value) {
		if (BareValue.is(field) || value.chars().anyMatch(Character::isDigit)) {
			return null;
		}
		int month = MonthName.numberOf(LatexText.toPlain(value));
		return month == 0 ? null : Integer.toString(month);
	}
}
