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

import org.lectern.core.check.Category;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.RewritingCheck;
import org.lectern.core.check.Severity;
import org.lectern.model.review.Field;

/** Flags a range of pages with anything but two hyphens between its pages, which are what BibTeX sets as a dash. */
final class PageDashCheck extends RewritingCheck {

	private static final String DASH = "--"; //$NON-NLS-1$

	PageDashCheck() {
		super(new CheckDescription("page-dash", Category.NUMBERS, Severity.INFO, Messages.PageDashCheck_title, //$NON-NLS-1$
				Messages.PageDashCheck_explanation).onlyIn("strict"), Messages.PageDashCheck_message, //$NON-NLS-1$
				Messages.PageDashCheck_fix, "pages"); //$NON-NLS-1$
	}

	@Override
	protected String rewrite(Field field, String value) {
		StringBuilder rewritten = new StringBuilder();
		int copied = 0;
		boolean changed = false;
		for (PageRange range : PageRange.in(value)) {
			if (isOtherwise(range)) {
				rewritten.append(value, copied, range.start()).append(range.first().text()).append(DASH)
						.append(range.last().text());
				copied = range.end();
				changed = true;
			}
		}
		return changed ? rewritten.append(value, copied, value.length()).toString() : null;
	}

	/** From the first range that is not written so to the last one. */
	@Override
	protected int[] changed(String value, String corrected) {
		List<PageRange> ranges = PageRange.in(value).stream().filter(PageDashCheck::isOtherwise).toList();
		return new int[] { ranges.get(0).start(), ranges.get(ranges.size() - 1).end() };
	}

	private static boolean isOtherwise(PageRange range) {
		return range.isRange() && !range.dash().equals(DASH);
	}
}
