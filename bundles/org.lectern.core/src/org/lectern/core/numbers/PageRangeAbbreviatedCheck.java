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

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.check.Category;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.CheckedPaper;
import org.lectern.core.check.CorrectingCheck;
import org.lectern.core.check.PaperCheck;
import org.lectern.core.check.Severity;
import org.lectern.model.review.Field;

/** Flags a range of pages whose last page is not written in full. */
final class PageRangeAbbreviatedCheck implements PaperCheck, CorrectingCheck {

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

	@Override
	public String correctionLabel() {
		return Messages.PageRangeAbbreviatedCheck_correction;
	}

	@Override
	public String correct(Field field) {
		if (field.getValue() == null || !"pages".equalsIgnoreCase(field.getName())) { //$NON-NLS-1$
			return null;
		}
		StringBuilder value = new StringBuilder(field.getValue());
		List<PageRange> ranges = new ArrayList<>(PageRange.in(field.getValue()));
		Collections.reverse(ranges);
		for (PageRange range : ranges) {
			PageToken full = range.expanded();
			if (full != null && !range.isDescending()) {
				value.replace(range.end() - range.last().text().length(), range.end(), full.text());
			}
		}
		return value.toString().equals(field.getValue()) ? null : value.toString();
	}
}
