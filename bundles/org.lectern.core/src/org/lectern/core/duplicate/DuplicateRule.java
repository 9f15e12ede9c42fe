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

	/** Compares two records. Costs little for records whose titles and abstracts have nothing in common. */
	Match compare(WorkRecord one, WorkRecord other) {
		List<Evidence> evidence = new ArrayList<>();
		double titleAlike = one.title().similarity(other.title());
		addIdentifiers(one.identifiers(), other.identifiers(), evidence);
		if (titleAlike >= ALIKE_TITLES && one.title().isTelling()) {
			add(EvidenceKind.ISBN, one.identifiers().isbn(), other.identifiers().isbn(), evidence);
		}
		if (!evidence.isEmpty() && !contradicts(one, other, titleAlike)) {
			addLikeness(Likeness.of(one, other), one, evidence);
			return new Match(true, CERTAIN, evidence);
		}
		Likeness likeness = Likeness.of(one, other);
		double score = likeness.hasOrigin() ? points(one, other, likeness) : byText(one, other, likeness);
		addLikeness(likeness, one, evidence);
		return new Match(false, score, evidence);
	}

	private static boolean contradicts(WorkRecord one, WorkRecord other, double titleAlike) {
		if (one.title().isEmpty() || other.title().isEmpty()) {
			return false;
		}
		return titleAlike < RELATED_TITLES && one.title().containment(other.title()) < CONTAINED_TITLE
				|| one.title().isNumberedUnlike(other.title()) || one.title().isNoticeUnlike(other.title());
	}

	private static void addIdentifiers(PaperIdentifiers one, PaperIdentifiers other, List<Evidence> evidence) {
		add(EvidenceKind.DOI, one.doi(), other.doi(), evidence);
		add(EvidenceKind.ARXIV, one.arxiv(), other.arxiv(), evidence);
		add(EvidenceKind.PMID, one.pmid(), other.pmid(), evidence);
	}

	private static void add(EvidenceKind kind, String one, String other, List<Evidence> evidence) {
		if (one != null && one.equals(other)) {
			evidence.add(new Evidence(kind, one));
		}
	}

	private static void addLikeness(Likeness likeness, WorkRecord one, List<Evidence> evidence) {
		addShare(EvidenceKind.TITLE, likeness.title(), evidence);
		addShare(EvidenceKind.ABSTRACT, likeness.abstractText(), evidence);
		addShare(EvidenceKind.AUTHORS, likeness.authors(), evidence);
		if (likeness.years() == 0) {
			evidence.add(new Evidence(EvidenceKind.YEAR, one.year().toString()));
		}
	}

	private static void addShare(EvidenceKind kind, double share, List<Evidence> evidence) {
		if (share > 0) {
			evidence.add(new Evidence(kind, String.format(Locale.ROOT, "%.2f", share))); //$NON-NLS-1$
		}
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
		Title title = one.title();
		double alike = likeness.title();
		if (title.wordsOfShorter(other.title()) >= WORDS_OF_MAIN_TITLE) {
			alike = Math.max(alike, CONTAINED_TITLE * likeness.titleContainment());
		}
		double points = -6.5 + 3 * alike + 4.5 * Math.max(0, alike - 0.6) + 5.5 * Math.max(0, alike - 0.85);
		if (likeness.abstractText() >= ALIKE_ABSTRACTS) {
			points += 3;
		}
		if (!Double.isNaN(likeness.authors())) {
			points += 5 * (likeness.authors() - 0.5);
		}
		points += originPoints(one, other, likeness);
		if (one.identifiers().differInDoi(other.identifiers())) {
			points -= one.identifiers().differAtRegistrant(other.identifiers()) ? 3 : 0.5;
		}
		// the rest only takes points off, and costs more to find out
		return points < 0 ? points : points - doubts(title, other.title());
	}

	private static double originPoints(WorkRecord one, WorkRecord other, Likeness likeness) {
		boolean versions = one.isPreprint() != other.isPreprint() && likeness.years() <= 2;
		double points = likeness.years() < 0 ? 0 : likeness.years() == 0 || versions ? 2.5 : -3;
		if (!versions) {
			points += points(likeness.venue(), 0, -1);
		}
		return points + points(likeness.volume(), 0.3, -3.5) + points(likeness.number(), 2, -2)
				+ points(likeness.page(), 1.5, -0.5);
	}

	private static double points(Agreement agreement, double same, double different) {
		return switch (agreement) {
		case SAME -> same;
		case DIFFERENT -> different;
		case UNKNOWN -> 0;
		};
	}

	private double doubts(Title one, Title other) {
		double doubts = 0;
		if (one.isNumberedUnlike(other)) {
			doubts += 4;
		}
		if (one.isNoticeUnlike(other)) {
			doubts += 2;
		}
		int words = one.wordsOfShorter(other);
		if (words < Title.TELLING_WORDS) {
			doubts += 3;
		}
		int repeated = Math.max(titles.count(one), titles.count(other));
		if (repeated > 2 && words < WORDS_OF_COLUMN) {
			doubts += Math.min(3, 2.5 * Math.log(repeated / 2.0));
		}
		return doubts + 1.7 * Math.min(3, one.opposedWords(other));
	}
}
