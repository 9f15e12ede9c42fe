/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.io.csl;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The variables of the Citation Style Language and the fields of BibTeX, which depend on the entry type. */
public final class CslVariables {

	/** What begins the names of fields for variables BibTeX has no field for. */
	public static final String PREFIX = "csl-"; //$NON-NLS-1$

	/** The variables that hold names. */
	private static final Map<String, String> NAMES = Map.of("author", "author", "editor", "editor", "translator", "translator", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			"container-author", "bookauthor"); //$NON-NLS-1$ //$NON-NLS-2$
	private static final Set<String> OTHER_NAMES = Set.of("chair", "collection-editor", "compiler", "composer", "contributor", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			"curator", "director", "editorial-director", "executive-producer", "guest", "host", "illustrator", "interviewer", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
			"narrator", "organizer", "original-author", "performer", "producer", "recipient", "reviewed-author", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
			"script-writer", "series-creator"); //$NON-NLS-1$ //$NON-NLS-2$
	private static final Map<String, String> DATES = Map.of("issued", "year", "accessed", "urldate", "original-date", "origdate", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			"event-date", "eventdate", "submitted", "csl-submitted", "available-date", "csl-available-date"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$

	private static final Set<String> IN_BOOKS = Set.of("inproceedings", "conference", "incollection", "inbook", "inreference"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	private static final Set<String> BOOKS = Set.of("book", "proceedings", "manual", "booklet", "collection", "mvbook", "reference"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$

	private CslVariables() {
	}

	/**
	 * Returns the field of names for a variable.
	 *
	 * @param variable
	 *            the variable, never null
	 * @return the field, null when the variable holds no names
	 */
	public static String namesField(String variable) {
		return OTHER_NAMES.contains(variable) ? PREFIX + variable : NAMES.get(variable);
	}

	/**
	 * Returns all variables that hold names.
	 *
	 * @return the field by the variable, the author first, never null
	 */
	public static Map<String, String> names() {
		Map<String, String> names = new LinkedHashMap<>();
		for (String variable : List.of("author", "editor", "translator", "container-author")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			names.put(variable, NAMES.get(variable));
		}
		OTHER_NAMES.stream().sorted().forEach(variable -> names.put(variable, PREFIX + variable));
		return Collections.unmodifiableMap(names);
	}

	/**
	 * Returns the field for a variable that holds a date.
	 *
	 * @param variable
	 *            the variable, never null
	 * @return the field, {@code year} for the date of publication, null when the variable holds no date
	 */
	public static String dateField(String variable) {
		return DATES.get(variable);
	}

	/**
	 * Returns the texts that entries of a type have.
	 *
	 * @param entryType
	 *            the entry type in lower case, never null
	 * @return the field by the variable in the order they are written, never null
	 */
	public static Map<String, String> texts(String entryType) {
		Map<String, String> fields = new LinkedHashMap<>();
		fields.put("title", "title"); //$NON-NLS-1$ //$NON-NLS-2$
		fields.put("title-short", "shorttitle"); //$NON-NLS-1$ //$NON-NLS-2$
		boolean inBook = IN_BOOKS.contains(entryType);
		boolean article = entryType.equals("article") || entryType.equals("review") || entryType.equals("periodical"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		if (inBook || article || entryType.equals("misc")) { //$NON-NLS-1$
			fields.put("container-title", inBook ? "booktitle" : "journal"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		fields.put("container-title-short", "shortjournal"); //$NON-NLS-1$ //$NON-NLS-2$
		fields.put("collection-title", "series"); //$NON-NLS-1$ //$NON-NLS-2$
		fields.put("volume", "volume"); //$NON-NLS-1$ //$NON-NLS-2$
		if (article) {
			fields.put("issue", "number"); //$NON-NLS-1$ //$NON-NLS-2$
			fields.put("number", "eid"); //$NON-NLS-1$ //$NON-NLS-2$
		} else {
			fields.put(inBook || BOOKS.contains(entryType) ? "collection-number" : "number", "number"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		fields.put("page", "pages"); //$NON-NLS-1$ //$NON-NLS-2$
		fields.put("edition", "edition"); //$NON-NLS-1$ //$NON-NLS-2$
		fields.put("version", "version"); //$NON-NLS-1$ //$NON-NLS-2$
		fields.put("chapter-number", "chapter"); //$NON-NLS-1$ //$NON-NLS-2$
		fields.put("number-of-volumes", "volumes"); //$NON-NLS-1$ //$NON-NLS-2$
		fields.put("number-of-pages", "pagetotal"); //$NON-NLS-1$ //$NON-NLS-2$
		fields.put("publisher", publisher(entryType)); //$NON-NLS-1$
		fields.put("publisher-place", "address"); //$NON-NLS-1$ //$NON-NLS-2$
		fields.put("event-title", "eventtitle"); //$NON-NLS-1$ //$NON-NLS-2$
		fields.put("event-place", "venue"); //$NON-NLS-1$ //$NON-NLS-2$
		fields.put("genre", "type"); //$NON-NLS-1$ //$NON-NLS-2$
		fields.put("language", "language"); //$NON-NLS-1$ //$NON-NLS-2$
		fields.put("DOI", "doi"); //$NON-NLS-1$ //$NON-NLS-2$
		fields.put("URL", "url"); //$NON-NLS-1$ //$NON-NLS-2$
		fields.put("ISBN", "isbn"); //$NON-NLS-1$ //$NON-NLS-2$
		fields.put("ISSN", "issn"); //$NON-NLS-1$ //$NON-NLS-2$
		fields.put("PMID", "pmid"); //$NON-NLS-1$ //$NON-NLS-2$
		fields.put("PMCID", "pmcid"); //$NON-NLS-1$ //$NON-NLS-2$
		fields.put("keyword", "keywords"); //$NON-NLS-1$ //$NON-NLS-2$
		fields.put("note", "note"); //$NON-NLS-1$ //$NON-NLS-2$
		fields.put("annote", "annote"); //$NON-NLS-1$ //$NON-NLS-2$
		fields.put("abstract", "abstract"); //$NON-NLS-1$ //$NON-NLS-2$
		return Collections.unmodifiableMap(fields);
	}

	private static String publisher(String entryType) {
		return switch (entryType) {
			case "phdthesis", "mastersthesis", "thesis" -> "school"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			case "techreport", "report" -> "institution"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			case "manual" -> "organization"; //$NON-NLS-1$ //$NON-NLS-2$
			default -> "publisher"; //$NON-NLS-1$
		};
	}

	/**
	 * Tells whether the value of a field is an address or an identifier.
	 *
	 * @param field
	 *            the field, never null
	 * @return whether it is taken as it stands
	 */
	public static boolean isVerbatim(String field) {
		return Set.of("doi", "url", "isbn", "issn", "pmid", "pmcid").contains(field); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	}
}
