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

import org.eclipse.osgi.util.NLS;
import org.lectern.core.check.Category;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.CheckedPaper;
import org.lectern.core.check.PaperCheck;
import org.lectern.core.check.Severity;
import org.lectern.model.review.Field;

/** Flags an ISSN in the place of an ISBN. */
final class IssnInIsbnCheck implements PaperCheck {

	private static final CheckDescription DESCRIPTION = new CheckDescription("issn-in-isbn", Category.IDENTIFIERS, //$NON-NLS-1$
			Severity.WARNING, Messages.IssnInIsbnCheck_title, Messages.IssnInIsbnCheck_explanation);

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public void check(CheckedPaper paper) {
		Field field = paper.field("isbn"); //$NON-NLS-1$
		if (field == null) {
			return;
		}
		for (PrintedNumber number : PrintedNumber.in(field.getValue())) {
			if (number.isIssnLong()) {
				paper.report(DESCRIPTION, field, number.start(), number.end(),
						NLS.bind(Messages.IssnInIsbnCheck_message, field.getValue().substring(number.start(), number.end())),
						number.digits());
			}
		}
	}
}
