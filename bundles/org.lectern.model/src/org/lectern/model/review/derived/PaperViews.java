/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.model.review.derived;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.BasicEList;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.lectern.model.review.Field;
import org.lectern.model.review.Paper;
import org.lectern.model.text.Identifiers;
import org.lectern.model.text.LatexText;
import org.lectern.model.text.PersonName;
import org.lectern.model.text.PersonNames;

/** Reads the typed views of a paper from its fields. The generated model calls it; nothing is cached. */
public final class PaperViews {

	private PaperViews() {
	}

	/**
	 * Reads the title.
	 *
	 * @param paper
	 *            the paper, never null
	 * @return plain text, null where there is none
	 */
	public static String title(Paper paper) {
		return fieldText(paper, "title"); //$NON-NLS-1$
	}

	/**
	 * Reads the authors.
	 *
	 * @param paper
	 *            the paper, never null
	 * @return the authors in order, never null, not modifiable
	 */
	public static EList<PersonName> authors(Paper paper) {
		String names = fieldValue(paper, "author"); //$NON-NLS-1$
		return names == null ? ECollections.emptyEList() : fixed(PersonNames.parse(names));
	}

	/**
	 * Reads the year of publication, from the field date or else the field year.
	 *
	 * @param paper
	 *            the paper, never null
	 * @return 0 to 9999, null where none can be read
	 */
	public static Integer year(Paper paper) {
		Integer year = yearIn(fieldText(paper, "date")); //$NON-NLS-1$
		return year != null ? year : yearIn(fieldText(paper, "year")); //$NON-NLS-1$
	}

	/**
	 * Reads where the paper appeared.
	 *
	 * @param paper
	 *            the paper, never null
	 * @return the journal, the book or the series as plain text, null where there is none
	 */
	public static String venue(Paper paper) {
		for (String name : List.of("journaltitle", "journal", "booktitle", "maintitle", "series")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			String venue = fieldText(paper, name);
			if (venue != null && !venue.isEmpty()) {
				return venue;
			}
		}
		return null;
	}

	/**
	 * Reads the DOI, from the field doi or else from an address of the DOI resolver.
	 *
	 * @param paper
	 *            the paper, never null
	 * @return the DOI in lower case, null where there is none
	 */
	public static String doi(Paper paper) {
		String doi = Identifiers.doi(verbatim(paper, "doi")); //$NON-NLS-1$
		if (doi != null) {
			return doi;
		}
		String url = verbatim(paper, "url"); //$NON-NLS-1$
		return url != null && url.contains("doi.org/") ? Identifiers.doi(url) : null; //$NON-NLS-1$
	}

	/**
	 * Reads the address.
	 *
	 * @param paper
	 *            the paper, never null
	 * @return the address as written, null where there is none
	 */
	public static String url(Paper paper) {
		return verbatim(paper, "url"); //$NON-NLS-1$
	}

	/**
	 * Reads the abstract.
	 *
	 * @param paper
	 *            the paper, never null
	 * @return plain text, null where there is none
	 */
	public static String abstractText(Paper paper) {
		return fieldText(paper, "abstract"); //$NON-NLS-1$
	}

	/**
	 * Reads the keywords, which commas or semicolons separate.
	 *
	 * @param paper
	 *            the paper, never null
	 * @return the keywords in order, never null, not modifiable
	 */
	public static EList<String> keywords(Paper paper) {
		String value = fieldValue(paper, "keywords"); //$NON-NLS-1$
		return value == null ? ECollections.emptyEList() : fixed(split(value));
	}

	/**
	 * Finds a field.
	 *
	 * @param paper
	 *            the paper, never null
	 * @param name
	 *            the name in any case, may be null
	 * @return the first field of this name, null where there is none
	 */
	public static Field findField(Paper paper, String name) {
		for (Field field : paper.getFields()) {
			if (field.getName() != null && field.getName().equalsIgnoreCase(name)) {
				return field;
			}
		}
		return null;
	}

	/**
	 * Finds the value of a field.
	 *
	 * @param paper
	 *            the paper, never null
	 * @param name
	 *            the name in any case, may be null
	 * @return BibTeX text, null where there is no such field
	 */
	public static String fieldValue(Paper paper, String name) {
		Field field = findField(paper, name);
		return field == null ? null : field.getValue();
	}

	/**
	 * Finds the value of a field as plain text.
	 *
	 * @param paper
	 *            the paper, never null
	 * @param name
	 *            the name in any case, may be null
	 * @return plain text, null where there is no such field
	 */
	public static String fieldText(Paper paper, String name) {
		String value = fieldValue(paper, name);
		return value == null ? null : LatexText.toPlain(value);
	}

	private static String verbatim(Paper paper, String name) {
		String value = fieldValue(paper, name);
		return value == null ? null : LatexText.toVerbatim(value);
	}

	private static List<String> split(String value) {
		List<String> keywords = new ArrayList<>();
		int depth = 0;
		int start = 0;
		for (int i = 0; i <= value.length(); i++) {
			char c = i < value.length() ? value.charAt(i) : ',';
			if (c == '{') {
				depth++;
			} else if (c == '}') {
				depth--;
			} else if (i == value.length() || depth <= 0 && (c == ',' || c == ';')) {
				String keyword = LatexText.toPlain(value.substring(start, i));
				if (!keyword.isEmpty()) {
					keywords.add(keyword);
				}
				start = i + 1;
			}
		}
		return keywords;
	}

	/** Finds the first four digits that are not part of a longer number. */
	private static Integer yearIn(String text) {
		int digits = 0;
		for (int i = 0; text != null && i <= text.length(); i++) {
			if (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
				digits++;
			} else if (digits == 4) {
				return Integer.valueOf(text.substring(i - 4, i));
			} else {
				digits = 0;
			}
		}
		return null;
	}

	private static <T> EList<T> fixed(List<T> list) {
		return ECollections.unmodifiableEList(new BasicEList<>(list));
	}
}
