/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.titles;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.check.Category;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.CheckedPaper;
import org.lectern.core.check.PaperCheck;
import org.lectern.core.check.Severity;
import org.lectern.model.bibtex.SourceRange;
import org.lectern.model.review.Field;

/** Flags dates, places and pages in the title of a book or of proceedings. */
@SuppressWarnings("nls")
final class BooktitleDetailsCheck implements PaperCheck {

	private static final CheckDescription DESCRIPTION = new CheckDescription("booktitle-details", Category.TITLES,
			Severity.INFO, Messages.BooktitleDetailsCheck_title, Messages.BooktitleDetailsCheck_explanation)
			.onlyIn("strict");

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public void check(CheckedPaper paper) {
		Field field = paper.field("booktitle");
		if (field == null) {
			return;
		}
		String value = field.getValue();
		List<SourceRange> details = new ArrayList<>();
		List<String> kinds = new ArrayList<>();
		add(EventDetails.pages(value), Messages.BooktitleDetailsCheck_pages, details, kinds);
		add(EventDetails.date(value), Messages.BooktitleDetailsCheck_date, details, kinds);
		add(EventDetails.place(value), Messages.BooktitleDetailsCheck_place, details, kinds);
		if (!details.isEmpty()) {
			int start = details.stream().mapToInt(SourceRange::offset).min().orElseThrow();
			int end = details.stream().mapToInt(detail -> detail.offset() + detail.length()).max().orElseThrow();
			paper.report(DESCRIPTION, field, start, end, NLS.bind(Messages.BooktitleDetailsCheck_message,
					String.join(Messages.BooktitleDetailsCheck_and, kinds)));
		}
	}

	private static void add(SourceRange detail, String kind, List<SourceRange> details, List<String> kinds) {
		if (detail != null) {
			details.add(detail);
			kinds.add(kind);
		}
	}
}
