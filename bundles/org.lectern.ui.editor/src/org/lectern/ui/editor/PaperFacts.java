/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.editor;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.lectern.model.review.Field;
import org.lectern.model.review.Paper;
import org.lectern.model.review.derived.PaperViews;
import org.lectern.model.text.PersonName;

/**
 * What the editor shows of a paper, taken while its file was in memory. All texts are plain and may be null.
 *
 * @param others
 *            the fields the other components do not show, in the order of the file, never null
 */
record PaperFacts(String key, String entryType, String title, String authors, String year, String venue, String doi,
		String abstractText, List<OtherField> others) {

	/** Fields the venue can come from. */
	private static final Set<String> VENUES = Set.of("journal", "journaltitle", "booktitle"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	private static final Set<String> SHOWN = Set.of("title", "author", "year", "date", "doi", "abstract"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$

	/** A field by its name and its text. */
	record OtherField(String name, String text) {
	}

	/** Returns the text of a field, null where there is none. */
	String text(String field) {
		return switch (field) {
		case "abstract" -> abstractText; //$NON-NLS-1$
		case "title" -> title; //$NON-NLS-1$
		default -> others.stream().filter(other -> other.name().equalsIgnoreCase(field)).map(OtherField::text).findFirst()
				.orElse(VENUES.contains(field) ? venue : null);
		};
	}

	static PaperFacts of(Paper paper) {
		Integer year = PaperViews.year(paper);
		String authors = PaperViews.authors(paper).stream().map(PersonName::familyFirst)
				.collect(Collectors.joining("; ")); //$NON-NLS-1$
		return new PaperFacts(paper.getKey(), paper.getEntryType(), PaperViews.title(paper),
				authors.isEmpty() ? null : authors, year == null ? null : year.toString(), PaperViews.venue(paper),
				PaperViews.doi(paper), PaperViews.abstractText(paper), others(paper));
	}

	private static List<OtherField> others(Paper paper) {
		String venue = PaperViews.venue(paper);
		return paper.getFields().stream().map(field -> new OtherField(field.getName(), text(paper, field)))
				.filter(field -> !isShown(field, venue)).toList();
	}

	private static boolean isShown(OtherField field, String venue) {
		String name = field.name().toLowerCase(Locale.ROOT);
		return SHOWN.contains(name) || VENUES.contains(name) && field.text().equals(venue);
	}

	/** The text of a field; where a name stands twice only the first is read as the field of that name. */
	private static String text(Paper paper, Field field) {
		boolean first = PaperViews.findField(paper, field.getName()) == field;
		String text = first ? PaperViews.fieldText(paper, field.getName()) : field.getValue();
		return text == null ? "" : text; //$NON-NLS-1$
	}
}
