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

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Decides whether two records are one work.
 * <p>
 * The same identifier decides, unless the titles contradict it: the abstracts of one conference can share a DOI, and
 * the chapters of one book an ISBN. Where records tell no more than title and abstract, titles with 0.60 of their
 * trigrams in common decide, or abstracts with half of the shorter one's word shingles. Where they tell authors or
 * years too, points are added up for what agrees and taken off for what does not, because titles alone mislead: columns
 * and editorials have the same title again and again, and a part two is not a part one. The points are rounded
 * log-odds, set so that one set serves the reference collections the project measures on.
 */
final class DuplicateRule {

	private static final double ALIKE_TITLES = 0.60;
	private static final double ALIKE_ABSTRACTS = 0.50;

	/** Titles less alike than this contradict a shared identifier. */
	private static final double RELATED_TITLES = 0.40;

	/** What abstracts that are alike are worth. */
	private static final double ABSTRACT_POINTS = 3;

	/** What is between no author and every author in common. */
	private static final double AUTHOR_POINTS = 5;

	/** The score of records with an identifier in common. */
	private static final double CERTAIN = 8;

	/** Titles are taken for one with a subtitle cut off only when the shorter one still has so many words. */
	private static final int WORDS_OF_MAIN_TITLE = 5;

	private static final double CONTAINED_TITLE = 0.9;

	/** A title of fewer words that many records have is that of a column. */
	private static final int WORDS_OF_COLUMN = 8;

	private final TitleCounts titles;

	DuplicateRule(TitleCounts titles) {
		this.titles = titles;
	}

	/** Compares two records. */
	Match compare(WorkRecord one, WorkRecord other) {
		List<Evidence> identifiers = identifiers(one, other);
		if (identifiers.isEmpty() && isHopeless(one, other)) {
			return Match.NONE;
		}
		double titleAlike = one.title().similarity(other.title());
		if (!identifiers.isEmpty() && !contradicts(one, other, titleAlike)) {
			return match(true, CERTAIN, Likeness.of(one, other, titleAlike), one, identifiers);
		}
		Likeness likeness = Likeness.of(one, other, titleAlike);
		double score = likeness.hasOrigin() ? points(one, other, likeness) : byText(one, other, likeness);
		return score < 0 ? Match.NONE : match(false, score, likeness, one, identifiers);
	}

	/**
	 * Tells from what costs little to compare that nothing can make the pair one work. Most pairs end here; the others
	 * are compared in full, so this changes the time and nothing else.
	 */
	private static boolean isHopeless(WorkRecord one, WorkRecord other) {
		if (one.yearsFrom(other) < 0) {
			return false;
		}
		double alike = one.title().similarityBound(other.title());
		if (one.title().wordsOfShorter(other.title()) >= WORDS_OF_MAIN_TITLE) {
			alike = Math.max(alike, CONTAINED_TITLE * one.title().containmentBound(other.title()));
		}
		double points = titlePoints(alike) + originPoints(one, other);
		if (one.abstractShingles().length > 0 && other.abstractShingles().length > 0) {
			points += ABSTRACT_POINTS;
		}
		if (!one.authors().isEmpty() && !other.authors().isEmpty()) {
			points += AUTHOR_POINTS / 2;
		}
		return points < 0;
	}

	private static Match match(boolean strong, double score, Likeness likeness, WorkRecord one,
			List<Evidence> identifiers) {
		List<Evidence> evidence = new ArrayList<>(identifiers);
		addShare(EvidenceKind.TITLE, likeness.title(), evidence);
		addShare(EvidenceKind.ABSTRACT, likeness.abstractText(), evidence);
		addShare(EvidenceKind.AUTHORS, likeness.authors(), evidence);
		if (likeness.years() == 0) {
			evidence.add(new Evidence(EvidenceKind.YEAR, one.year().toString()));
		}
		return new Match(strong, score, evidence);
	}

	private static List<Evidence> identifiers(WorkRecord one, WorkRecord other) {
		PaperIdentifiers mine = one.identifiers();
		PaperIdentifiers others = other.identifiers();
		List<Evidence> evidence = new ArrayList<>(0);
		add(EvidenceKind.DOI, mine.doi(), others.doi(), evidence);
		add(EvidenceKind.ARXIV, mine.arxiv(), others.arxiv(), evidence);
		add(EvidenceKind.PMID, mine.pmid(), others.pmid(), evidence);
		if (mine.isbn() != null && mine.isbn().equals(others.isbn()) && one.title().isTelling()
				&& one.title().similarity(other.title()) >= ALIKE_TITLES) {
			evidence.add(new Evidence(EvidenceKind.ISBN, mine.isbn()));
		}
		return evidence;
	}

	private static void add(EvidenceKind kind, String one, String other, List<Evidence> evidence) {
		if (one != null && one.equals(other)) {
			evidence.add(new Evidence(kind, one));
		}
	}

	private static void addShare(EvidenceKind kind, double share, List<Evidence> evidence) {
		if (share > 0) {
			evidence.add(new Evidence(kind, String.format(Locale.ROOT, "%.2f", share))); //$NON-NLS-1$
		}
	}

	private static boolean contradicts(WorkRecord one, WorkRecord other, double titleAlike) {
		if (one.title().isEmpty() || other.title().isEmpty()) {
			return false;
		}
		return titleAlike < RELATED_TITLES && one.title().containment(other.title()) < CONTAINED_TITLE
				|| one.title().isNumberedUnlike(other.title()) || one.title().isNoticeUnlike(other.title());
	}

	/** Scores records that tell title and abstract only: how far they are beyond one of the two thresholds. */
	private static double byText(WorkRecord one, WorkRecord other, Likeness likeness) {
		double byAbstract = Double.isNaN(likeness.abstractText()) ? -1 : likeness.abstractText() - ALIKE_ABSTRACTS;
		double byTitle = likeness.title() - ALIKE_TITLES;
		if (!one.title().isTelling() || !other.title().isTelling() || one.title().isNumberedUnlike(other.title())
				|| one.title().isNoticeUnlike(other.title())) {
			byTitle = -1;
		}
		return Math.max(byAbstract, byTitle) * 10;
	}

	private double points(WorkRecord one, WorkRecord other, Likeness likeness) {
		double points = titlePoints(titleAlike(one, other, likeness.title())) + originPoints(one, other);
		if (likeness.abstractText() >= ALIKE_ABSTRACTS) {
			points += ABSTRACT_POINTS;
		}
		if (!Double.isNaN(likeness.authors())) {
			points += AUTHOR_POINTS * (likeness.authors() - 0.5);
		}
		// the rest only takes points off, and costs more to find out
		return points < 0 ? points : points - doubts(one, other);
	}

	/** Returns how alike the titles are, be it that one of them lacks its subtitle. */
	private static double titleAlike(WorkRecord one, WorkRecord other, double similarity) {
		if (similarity == 1 || one.title().wordsOfShorter(other.title()) < WORDS_OF_MAIN_TITLE) {
			return similarity;
		}
		return Math.max(similarity, CONTAINED_TITLE * one.title().containment(other.title()));
	}

	private static double titlePoints(double alike) {
		return -6.5 + 3 * alike + 4.5 * Math.max(0, alike - 0.6) + 5.5 * Math.max(0, alike - 0.85);
	}

	private static double originPoints(WorkRecord one, WorkRecord other) {
		int years = one.yearsFrom(other);
		double points = years < 0 ? 0 : years == 0 || areVersions(one, other) ? 2.5 : -3;
		if (one.identifiers().differInDoi(other.identifiers())) {
			points -= one.identifiers().differAtRegistrant(other.identifiers()) ? 3 : 0.5;
		}
		return points + points(Agreement.of(one.volume(), other.volume()), 0.3, -3.5)
				+ points(Agreement.of(one.number(), other.number()), 2, -2)
				+ points(Agreement.of(one.firstPage(), other.firstPage()), 1.5, -0.5);
	}

	/** Tells whether one record is the preprint of the other. */
	private static boolean areVersions(WorkRecord one, WorkRecord other) {
		return one.isPreprint() != other.isPreprint() && one.yearsFrom(other) <= 2;
	}

	private static double points(Agreement agreement, double same, double different) {
		return switch (agreement) {
		case SAME -> same;
		case DIFFERENT -> different;
		case UNKNOWN -> 0;
		};
	}

	private double doubts(WorkRecord one, WorkRecord other) {
		Title title = one.title();
		Title otherTitle = other.title();
		double doubts = 0;
		if (!areVersions(one, other) && isElsewhere(one.venue(), other.venue())) {
			doubts += 1;
		}
		if (title.isNumberedUnlike(otherTitle)) {
			doubts += 4;
		}
		if (title.isNoticeUnlike(otherTitle)) {
			doubts += 2;
		}
		int words = title.wordsOfShorter(otherTitle);
		if (words < Title.TELLING_WORDS) {
			doubts += 3;
		}
		int repeated = Math.max(titles.count(title), titles.count(otherTitle));
		if (repeated > 2 && words < WORDS_OF_COLUMN) {
			doubts += Math.min(3, 2.5 * Math.log(repeated / 2.0));
		}
		return doubts + 1.7 * Math.min(3, title.opposedWords(otherTitle));
	}

	private static boolean isElsewhere(String venue, String otherVenue) {
		return !venue.isEmpty() && !otherVenue.isEmpty() && !Venue.isLike(venue, otherVenue);
	}
}
