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
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.reading.Rating;
import org.lectern.core.reading.ReadingStatus;
import org.lectern.core.reading.Tags;
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
 *            title, authors and year as far as there are any, else the citation key, never null
 * @param title
 *            the title, else the citation key, never null
 * @param authors
 *            the authors in short, never null, may be empty
 * @param firstAuthor
 *            the family name and initial of the first author, never null, empty when there is none
 * @param year
 *            the year, empty when there is none
 * @param venue
 *            where the paper appeared, empty when that is not known
 * @param entryType
 *            the entry type in lower case, never null
 * @param tags
 *            the tags, never null
 * @param status
 *            how far it was read, never null
 * @param rating
 *            1 to {@link Rating#BEST}, 0 for none
 */
record PaperSummary(PaperElement element, String label, String title, String authors, String firstAuthor, String year, String venue,
		String entryType, List<String> tags, ReadingStatus status, int rating) {

	static PaperSummary of(PaperElement element, Paper paper) {
		String title = PaperViews.title(paper);
		List<PersonName> people = PaperViews.authors(paper);
		Integer year = PaperViews.year(paper);
		String venue = PaperViews.venue(paper);
		String shown = title == null || title.isBlank() ? element.reference().key() : title;
		String authors = people(people);
		String yearText = year == null ? "" : year.toString(); //$NON-NLS-1$
		return new PaperSummary(element, label(shown, authors, yearText), shown, authors, people.isEmpty() ? "" : withInitial(people.get(0)), //$NON-NLS-1$
				yearText, venue == null ? "" : venue, //$NON-NLS-1$
				paper.getEntryType() == null ? "" : paper.getEntryType().toLowerCase(Locale.ROOT), //$NON-NLS-1$
				List.copyOf(Tags.of(paper)), ReadingStatus.of(paper), Rating.of(paper));
	}

	private static String label(String title, String authors, String year) {
		if (authors.isEmpty() && year.isEmpty()) {
			return title;
		}
		if (authors.isEmpty() || year.isEmpty()) {
			return NLS.bind(Messages.PaperSummary_titleAndOne, title, authors + year);
		}
		return NLS.bind(Messages.PaperSummary_titleAuthorYear, new Object[] { title, authors, year });
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

	/** Two people of one family are told apart by an initial, and one who is written in two ways mostly has one. */
	private static String withInitial(PersonName name) {
		String given = name.given() == null ? "" : name.given().strip(); //$NON-NLS-1$
		return given.isEmpty() ? name(name) : name(name) + ", " + given.substring(0, given.offsetByCodePoints(0, 1)) + '.'; //$NON-NLS-1$
	}

	private static String name(PersonName name) {
		String family = name.family() == null ? "" : name.family(); //$NON-NLS-1$
		String particle = name.particle() == null ? "" : name.particle(); //$NON-NLS-1$
		return particle.isEmpty() ? family : particle + ' ' + family;
	}
}
