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
import org.lectern.core.check.PaperCheck;
import org.lectern.core.check.Severity;
import org.lectern.model.review.Field;

/** Flags an interval of dates that ends before it begins. */
final class DateOrderCheck implements PaperCheck {

	private static final CheckDescription DESCRIPTION = new CheckDescription("date-order", Category.NUMBERS, //$NON-NLS-1$
			Severity.WARNING, Messages.DateOrderCheck_title, Messages.DateOrderCheck_explanation);

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public void check(CheckedPaper paper) {
		for (String name : DateSyntaxCheck.FIELDS) {
			Field field = paper.field(name);
			String value = field == null ? "" : field.getValue().strip(); //$NON-NLS-1$
			EdtfInterval interval = value.indexOf('/') < 0 ? null : EdtfInterval.parse(value);
			if (interval != null && interval.isReversed()) {
				paper.report(DESCRIPTION, field, NLS.bind(Messages.DateOrderCheck_message, value));
			}
		}
	}
}
