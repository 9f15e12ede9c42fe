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

import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.check.Category;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.CheckedPaper;
import org.lectern.core.check.Excerpt;
import org.lectern.core.check.PaperCheck;
import org.lectern.core.check.Severity;
import org.lectern.model.review.Field;

/** Flags a year that has digits but not four of them. */
final class YearFormCheck implements PaperCheck {

	private static final CheckDescription DESCRIPTION = new CheckDescription("year-form", Category.NUMBERS, //$NON-NLS-1$
			Severity.ERROR, Messages.YearFormCheck_title, Messages.YearFormCheck_explanation);

	/** A year of which some digits are not known, such as "19??" or "200x", and a century. */
	private static final Pattern UNKNOWN = Pattern.compile("(?<![\\dA-Za-z])\\d{1,3}[?xXu_-]{1,3}(?!\\d)|\\b\\d{1,2}(?:st|nd|rd|th)\\b"); //$NON-NLS-1$

	/** A year before our era or of another calendar, such as "44 BC". */
	private static final Pattern ERA = Pattern.compile("\\b(?:BC|BCE|AD|CE|AH|AUC)\\b|^-\\d{4}\\b|\\bB\\.\\s?C\\."); //$NON-NLS-1$

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public void check(CheckedPaper paper) {
		Field field = paper.field("year"); //$NON-NLS-1$
		if (field == null || YearText.find(field.getValue()) != null) {
			return;
		}
		String value = paper.text("year"); //$NON-NLS-1$
		if (value.chars().anyMatch(Character::isDigit) && YearText.find(value) == null
				&& !UNKNOWN.matcher(value).find() && !ERA.matcher(value).find()) {
			paper.report(DESCRIPTION, field, NLS.bind(Messages.YearFormCheck_message, Excerpt.of(value)));
		}
	}
}
