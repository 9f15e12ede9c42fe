/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.navigator;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.lectern.model.review.Paper;
import org.lectern.model.review.derived.PaperViews;
import org.lectern.model.text.PersonName;
import org.lectern.workspace.PaperElement;

/**
 * What the navigator shows of a paper, worked out once when the paper was read, so that painting needs no model.
 *
 * @param element
 *            the paper, never null
 * @param label
 *            title, first author and year as far as there are any, else the citation key, never null
 * @param year
 *            the year, empty when there is none
 * @param entryType
 *            the entry type in lower case, never null
 */
record PaperSummary(PaperElement element, String label, String year, String entryType) {

	static PaperSummary of(PaperElement element, Paper paper) {
		Integer year = PaperViews.year(paper);
		String yearText = year == null ? "" : year.toString(); //$NON-NLS-1$
		String type = paper.getEntryType() == null ? "" : paper.getEntryType().toLowerCase(java.util.Locale.ROOT); //$NON-NLS-1$
		return new PaperSummary(element, label(paper, element, yearText), yearText, type);
	}

	private static String label(Paper paper, PaperElement element, String year) {
		String title = PaperViews.title(paper);
		if (title == null || title.isBlank()) {
			title = element.reference().key();
		}
		String people = people(PaperViews.authors(paper));
		if (people.isEmpty() && year.isEmpty()) {
			return title;
		}
		if (people.isEmpty() || year.isEmpty()) {
			return NLS.bind(Messages.PaperSummary_titleAndOne, title, people + year);
		}
		return NLS.bind(Messages.PaperSummary_titleAuthorYear, new Object[] { title, people, year });
	}

	private static String people(List<PersonName> names) {
		if (names.isEmpty()) {
			return ""; //$NON-NLS-1$
		}
		String first = name(names.get(0));
		return switch (names.size()) {
		case 1 -> first;
		case 2 -> NLS.bind(Messages.PaperSummary_twoAuthors, first, name(names.get(1)));
		default -> NLS.bind(Messages.PaperSummary_manyAuthors, first);
		};
	}

	private static String name(PersonName name) {
		String family = name.family() == null ? "" : name.family(); //$NON-NLS-1$
		String particle = name.particle() == null ? "" : name.particle(); //$NON-NLS-1$
		return particle.isEmpty() ? family : particle + ' ' + family;
	}
}
