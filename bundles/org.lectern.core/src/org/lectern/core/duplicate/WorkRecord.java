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

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.lectern.core.text.FoldedText;
import org.lectern.model.review.Paper;

/** What is compared of one paper, brought into comparable form once. */
final class WorkRecord {

	private static final Pattern NUMBER = Pattern.compile("[0-9]+"); //$NON-NLS-1$

	private static final Pattern PREPRINTS = Pattern.compile("arxiv|^corr$|biorxiv|medrxiv|preprint|ssrn"); //$NON-NLS-1$

	private final Paper paper;
	private final Title title;
	private final Authors authors;
	private final int[] abstractShingles;
	private final Integer year;
	private final String venue;
	private final String volume;
	private final String number;
	private final String firstPage;
	private final PaperIdentifiers identifiers;
	private final boolean preprint;
	private final int contentHash;

	WorkRecord(Paper paper) {
		this.paper = paper;
		title = Title.of(paper.getTitle());
		authors = new Authors(paper.getAuthors());
		String abstractText = FoldedText.of(paper.getAbstractText());
		abstractShingles = Shingles.ofWords(abstractText);
		year = paper.getYear();
		venue = FoldedText.of(paper.getVenue());
		volume = numberIn(paper.fieldValue("volume")); //$NON-NLS-1$
		number = numberIn(paper.fieldValue("number") == null ? paper.fieldValue("issue") : paper.fieldValue("number")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		firstPage = numberIn(paper.fieldValue("pages")); //$NON-NLS-1$
		identifiers = PaperIdentifiers.of(paper);
		preprint = venue.isEmpty() ? identifiers.arxiv() != null : PREPRINTS.matcher(venue).find();
		contentHash = abstractText.hashCode();
	}

	/** Returns the first number in a value, null when there is none. */
	private static String numberIn(String value) {
		if (value == null) {
			return null;
		}
		Matcher matcher = NUMBER.matcher(value);
		return matcher.find() ? matcher.group() : null;
	}

	Paper paper() {
		return paper;
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

	/** Returns the number of the first page, null when not known. */
	String firstPage() {
		return firstPage;
	}

	PaperIdentifiers identifiers() {
		return identifiers;
	}

	/** Tells whether this is a version put out before the work appeared elsewhere. */
	boolean isPreprint() {
		return preprint;
	}

	/** Tells whether the record says enough to be compared. */
	boolean isComparable() {
		return !title.isEmpty() || identifiers.isAny() || abstractShingles.length > 0;
	}

	/** Tells whether another record with the same content can only be the same work. */
	boolean isDistinctive() {
		return title.isTelling() && (firstPage != null || abstractShingles.length > 0 || identifiers.isAny());
	}

	/** Returns all that is compared; records with the same content are duplicates without a look. */
	String content() {
		return title.folded() + '|' + contentHash + '|' + authors.families() + year + '|' + volume + '|' + firstPage
				+ identifiers;
	}
}
