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

import org.lectern.core.check.Category;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.RewritingCheck;
import org.lectern.core.check.Severity;
import org.lectern.model.review.Field;

/** Flags an ordinal where biblatex wants a number, which it sets in the language of the document. */
final class EditionFormCheck extends RewritingCheck {

	EditionFormCheck() {
		super(new CheckDescription("edition-form", Category.NUMBERS, Severity.WARNING, Messages.EditionFormCheck_title, //$NON-NLS-1$
				Messages.EditionFormCheck_explanation).onlyIn("biblatex", "digest", "strict"), Messages.EditionFormCheck_message, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				Messages.EditionFormCheck_fix, "edition"); //$NON-NLS-1$
	}

	@Override
	protected String rewrite(Field field, String value) {
		String ordinal = EditionSuffixCheck.SUFFIX.matcher(value).replaceFirst(""); //$NON-NLS-1$
		Matcher digits = Ordinal.DIGITS.matcher(ordinal);
		if (digits.matches() && !Ordinal.isRight(digits.group(1), digits.group(2))) {
			return null;
		}
		if (!ordinal.equals(value) && ordinal.matches("\\d{1,3}") || ordinal.matches("\\d{1,3}\\.")) { //$NON-NLS-1$ //$NON-NLS-2$
			return ordinal.replace(".", ""); //$NON-NLS-1$ //$NON-NLS-2$
		}
		int number = Ordinal.numberOf(ordinal);
		return number == 0 ? null : Integer.toString(number);
	}
}
