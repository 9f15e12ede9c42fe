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

/** Flags a range of pages that runs backwards, lacks one of its ends, or begins and ends on page zero. */
final class PageRangeCheck implements PaperCheck {

	private static final CheckDescription DESCRIPTION = new CheckDescription("page-range", Category.NUMBERS, //$NON-NLS-1$
			Severity.WARNING, Messages.PageRangeCheck_title, Messages.PageRangeCheck_explanation);

	/** A dash with a number on one side only. */
	private static final Pattern OPEN = Pattern
			.compile("[-\u2013\u2014]{1,3}\\s*[A-Za-z]?\\d+|[A-Za-z]?\\d+\\s*[-\u2013\u2014]{1,3}"); //$NON-NLS-1$

	private static final Pattern ZERO = Pattern.compile("0+(?:\\s*[-\u2013\u2014]+\\s*0+)?"); //$NON-NLS-1$

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public void check(CheckedPaper paper) {
		Field field = paper.field("pages"); //$NON-NLS-1$
		if (field == null) {
			return;
		}
		String value = field.getValue();
		for (PageRange range : PageRange.in(value)) {
			String message = message(range, value.substring(range.start(), range.end()));
			if (message != null) {
				String text = value.substring(range.start(), range.end());
				paper.report(DESCRIPTION, field, range.start(), range.end(), NLS.bind(message, Excerpt.of(text)), text);
			}
		}
	}

	private static String message(PageRange range, String text) {
		if (text.indexOf('0') == 0 && ZERO.matcher(text).matches()) {
			return Messages.PageRangeCheck_zero;
		}
		if (range.isRange()) {
			return range.isDescending() ? Messages.PageRangeCheck_descending : null;
		}
		return OPEN.matcher(text).matches() ? Messages.PageRangeCheck_open : null;
	}
}
