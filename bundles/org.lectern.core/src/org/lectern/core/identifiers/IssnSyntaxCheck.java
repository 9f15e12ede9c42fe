/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.identifiers;

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

/** Flags what stands in the place of an ISSN and is none. */
final class IssnSyntaxCheck implements PaperCheck {

	private static final CheckDescription DESCRIPTION = new CheckDescription("issn-syntax", Category.IDENTIFIERS, //$NON-NLS-1$
			Severity.WARNING, Messages.IssnSyntaxCheck_title, Messages.IssnSyntaxCheck_explanation);

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public void check(CheckedPaper paper) {
		Field field = paper.field("issn"); //$NON-NLS-1$
		if (field == null || Placeholder.is(field.getValue())) {
			return;
		}
		List<PrintedNumber> numbers = PrintedNumber.in(field.getValue());
		if (numbers.isEmpty()) {
			paper.report(DESCRIPTION, field, NLS.bind(Messages.IssnSyntaxCheck_message, Excerpt.of(field.getValue())));
		}
		for (PrintedNumber number : numbers) {
			if (!number.isWhole()) {
				paper.report(DESCRIPTION, field, number.start(), number.end(),
						NLS.bind(Messages.IssnSyntaxCheck_message, field.getValue().substring(number.start(), number.end())),
						number.digits());
			}
		}
	}
}
