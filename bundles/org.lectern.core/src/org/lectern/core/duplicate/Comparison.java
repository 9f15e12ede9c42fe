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

/** What two records have in common and where they differ, each thing found out once, and only when it is asked for. */
final class Comparison {

	/** Abstracts with fewer shingles say nothing by what they have in common. */
	private static final int FEWEST_SHINGLES = 8;

	private final WorkRecord one;
	private final WorkRecord other;
	private final Venues venues;
	private final double title;
	private final double abstractText;
	private final double authors;
	private final int commonAuthors;

	Comparison(WorkRecord one, WorkRecord other, double title, Venues venues) {
		this.one = one;
		this.other = other;
		this.venues = venues;
		this.title = title;
		int[] shingles = one.abstractShingles();
		int[] others = other.abstractShingles();
		abstractText = Math.min(shingles.length, others.length) < FEWEST_SHINGLES ? Double.NaN
				: HashSets.containment(shingles, others);
		if (one.authors().isEmpty() || other.authors().isEmpty()) {
			commonAuthors = 0;
			authors = Double.NaN;
		} else {
			commonAuthors = one.authors().common(other.authors());
			authors = (double) commonAuthors / Math.min(one.authors().count(), other.authors().count());
		}
	}

	WorkRecord one() {
		return one;
	}

	WorkRecord other() {
		return other;
	}

	/** Returns the share of the titles they have in common, 0 to 1. */
	double title() {
		return title;
	}

	/**
	 * Returns the share of the shorter abstract that is in the longer one, 0 to 1; NaN when one is missing or too short
	 * to tell.
	 */
	double abstractText() {
		return abstractText;
	}

	/** Returns the share of the shorter list of authors that is in the longer one, 0 to 1; NaN when one is missing. */
	double authors() {
		return authors;
	}

	/** Returns how many authors they have in common. */
	int commonAuthors() {
		return commonAuthors;
	}

	/** Returns the share of the longer list of authors that is in the shorter one, 0 to 1; NaN when one is missing. */
	double coverage() {
		return Double.isNaN(authors) ? authors
				: (double) commonAuthors / Math.max(one.authors().count(), other.authors().count());
	}

	/** Returns the years between them, -1 when one does not tell. */
	int years() {
		return one.yearsFrom(other);
	}

	/** Tells whether there is more to go by than title and abstract. */
	boolean hasOrigin() {
		return !Double.isNaN(authors) || years() >= 0;
	}

	VenueAgreement venue() {
		return venues.compare(one, other);
	}

	/** Tells whether both stand at one place of a journal, whatever they call it. */
	boolean isSamePlace() {
		return page() == Agreement.SAME && volume() != Agreement.DIFFERENT
				|| volume() == Agreement.SAME && number() == Agreement.SAME && page() != Agreement.DIFFERENT;
	}

	/** Tells whether one has the title of a column or the like, of which the other one may have more. */
	boolean areOfColumn() {
		return one.isOfColumn() || other.isOfColumn();
	}

	/** Tells whether they are two volumes of a book. */
	boolean areVolumes() {
		return one.kind() == Publication.BOOK && other.kind() == Publication.BOOK && volume() == Agreement.DIFFERENT;
	}

	/** Returns how many of volume, issue and page differ. */
	int differencesOfPlace() {
		return (volume() == Agreement.DIFFERENT ? 1 : 0) + (number() == Agreement.DIFFERENT ? 1 : 0)
				+ (page() == Agreement.DIFFERENT ? 1 : 0);
	}

	Agreement volume() {
		return Agreement.of(one.volume(), other.volume());
	}

	Agreement number() {
		return Agreement.of(one.number(), other.number());
	}

	Agreement edition() {
		return Agreement.of(one.edition(), other.edition());
	}

	Agreement page() {
		return one.pages() == null ? Agreement.UNKNOWN : one.pages().compare(other.pages());
	}
}
