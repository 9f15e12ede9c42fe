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

/** Flags a range of pages whose last page is not written in full. */
final class PageRangeAbbreviatedCheck implements PaperCheck {

	private static final CheckDescription DESCRIPTION = new CheckDescription("page-range-abbreviated", //$NON-NLS-1$
			Category.NUMBERS, Severity.INFO, Messages.PageRangeAbbreviatedCheck_title,
			Messages.PageRangeAbbreviatedCheck_explanation).onlyIn("strict"); //$NON-NLS-1$

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
		for (PageRange range : PageRange.in(field.getValue())) {
			PageToken full = range.expanded();
			if (full != null && !range.isDescending()) {
				String text = field.getValue().substring(range.start(), range.end());
				paper.report(DESCRIPTION, field, range.start(), range.end(),
						NLS.bind(Messages.PageRangeAbbreviatedCheck_message, text, full.text()), text);
			}
		}
	}
}
