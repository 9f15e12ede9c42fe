/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.duplicate;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.lectern.core.text.FoldedText;
import org.lectern.model.review.Paper;

/** What is compared of one paper, brought into comparable form once. */
final class WorkRecord {

	private static final Pattern NUMBER = Pattern.compile("[0-9]+"); //$NON-NLS-1$

	private static final Pattern ISSN = Pattern.compile("(?<![\\d-])\\d{4}-\\d{3}[\\dXx](?![\\d-])"); //$NON-NLS-1$

	private static final Map<String, String> ORDINALS = Map.of("first", "1", "second", "2", "third", "3", "fourth", "4", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
			"fifth", "5", "sixth", "6", "seventh", "7", "eighth", "8"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$

	private static final Pattern PREPRINTS = Pattern.compile("arxiv|^corr$|biorxiv|medrxiv|preprint|ssrn"); //$NON-NLS-1$

	private final Title title;
	private final Authors authors;
	private final int[] abstractShingles;
	private final Integer year;
	private final String venue;
	private final String volume;
	private final String number;
	private final Pages pages;
	private final String issn;
	private final Publication kind;
	private final String edition;
	private final PaperIdentifiers identifiers;
	private final boolean preprint;
	private final int contentHash;
	private boolean ofColumn;

	/** Reads a paper on its own. */
	WorkRecord(Paper paper) {
		this(paper, RunningCounters.NONE);
	}

	/** Reads a paper without what is a counter in its file. */
	WorkRecord(Paper paper, RunningCounters counters) {
		title = Title.of(paper.getTitle());
		authors = new Authors(paper.getAuthors());
		String abstractText = FoldedText.of(paper.getAbstractText());
		abstractShingles = Shingles.ofWords(abstractText);
		year = paper.getYear();
		venue = FoldedText.of(paper.getVenue());
		volume = volume(counters.value(paper, "volume")); //$NON-NLS-1$
		String issue = counters.value(paper, "number"); //$NON-NLS-1$
		number = numberIn(issue == null ? counters.value(paper, "issue") : issue); //$NON-NLS-1$
		pages = Pages.of(counters.value(paper, "pages")); //$NON-NLS-1$
		issn = issn(paper);
		kind = Publication.of(paper.getEntryType());
		edition = edition(paper.fieldValue("edition")); //$NON-NLS-1$
		identifiers = PaperIdentifiers.of(paper);
		preprint = venue.isEmpty() ? identifiers.arxiv() != null && kind != Publication.CONFERENCE
				: PREPRINTS.matcher(venue).find();
		contentHash = abstractText.hashCode();
	}

	/** Returns the volume, null where there is none or it only repeats the year. */
	private String volume(String value) {
		String found = numberIn(value);
		return found == null || year != null && found.equals(year.toString()) ? null : found;
	}

	/** Returns what tells an edition from others, null where there is none. */
	private static String edition(String value) {
		String number = numberIn(value);
		String folded = FoldedText.of(value);
		return number != null ? number : folded.isEmpty() ? null : ORDINALS.getOrDefault(folded.split(" ")[0], folded); //$NON-NLS-1$
	}

	/** Returns the ISSN, be it in its own field or among the ISBNs; null where there is none. */
	private static String issn(Paper paper) {
		for (String field : List.of("issn", "isbn")) { //$NON-NLS-1$ //$NON-NLS-2$
			String value = paper.fieldValue(field);
			Matcher matcher = value == null ? null : ISSN.matcher(value);
			if (matcher != null && matcher.find()) {
				return matcher.group().toUpperCase(Locale.ROOT);
			}
		}
		return null;
	}

	/** Returns the first number in a value, null when there is none. */
	private static String numberIn(String value) {
		if (value == null) {
			return null;
		}
		Matcher matcher = NUMBER.matcher(value);
		return matcher.find() ? matcher.group() : null;
	}

	Title title() {
		return title;
	}

	Authors authors() {
		return authors;
	}

	/** Returns the word shingles of the abstract, a set of hashes. */
	int[] abstractShingles() {
		return abstractShingles;
	}

	/** Returns the year, null when not known. */
	Integer year() {
		return year;
	}

	/** Returns the years between this record and another one, -1 when one of them does not tell. */
	int yearsFrom(WorkRecord other) {
		return year == null || other.year == null ? -1 : Math.abs(year - other.year);
	}

	/** Returns the venue, folded, empty when not known. */
	String venue() {
		return venue;
	}

	/** Returns the first number of the volume, null when not known. */
	String volume() {
		return volume;
	}

	/** Returns the first number of the issue, null when not known. */
	String number() {
		return number;
	}

	/** Returns the pages, null when not known. */
	Pages pages() {
		return pages;
	}

	/** Returns the ISSN of the journal, null when not known. */
	String issn() {
		return issn;
	}

	/** Returns the edition of a book, null when not known. */
	String edition() {
		return edition;
	}

	/** Returns how the work was published. */
	Publication kind() {
		return kind;
	}

	PaperIdentifiers identifiers() {
		return identifiers;
	}

	/** Tells whether this is a version put out before the work appeared elsewhere. */
	boolean isPreprint() {
		return preprint;
	}

	/** Tells whether the title is that of a column, so that many works have it. */
	boolean isOfColumn() {
		return ofColumn;
	}

	void markOfColumn(boolean column) {
		ofColumn = column;
	}

	/** Tells whether the record says enough to be compared. */
	boolean isComparable() {
		return !title.isEmpty() || identifiers.isAny() || abstractShingles.length > 0;
	}

	/** Tells whether another record with the same content can only be the same work. */
	boolean isDistinctive() {
		return title.isTelling() && (pages != null || abstractShingles.length > 0 || identifiers.isAny());
	}

	/** Returns all that is compared; records with the same content are duplicates without a look. */
	String content() {
		return title.folded() + '|' + title.notice() + title.genre() + '|' + contentHash + '|' + authors.families() + year
				+ '|' + venue + '|' + volume + '|' + number + '|' + pages + '|'
				+ edition + identifiers;
	}
}
