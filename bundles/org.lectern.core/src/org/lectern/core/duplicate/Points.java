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

import java.util.Objects;

/**
 * Adds up what speaks for two records being one work and takes off what speaks against it. Each number is a natural
 * logarithm, rounded to a half or so: that of how many times more often records of one work agree, or differ, in this
 * way than records of two works that share some rare words do.
 */
final class Points {

	/** Titles are taken for one with a subtitle cut off only when the shorter one still has so many words. */
	private static final int WORDS_OF_MAIN_TITLE = 3;

	/** How alike a title and the same one without its subtitle are. */
	static final double MAIN_TITLE = 0.9;

	/** Titles with less in common are those of two works whatever else agrees. */
	static final double UNLIKE = 0.42;

	/** Titles less alike than this need more than half of what speaks for one work. */
	static final double ALIKE = 0.8;

	/** Abstracts with half of the shorter one's word shingles are hardly ever of two works. */
	private static final double ABSTRACT = 3;
	private static final double ALIKE_ABSTRACTS = 0.50;

	/** What is between no author and every author in common. */
	private static final double AUTHORS = 5.5;

	/** What authors cost that one record has more: databases cut lists, but few. */
	private static final double MORE_AUTHORS = 1;

	/** Other people write about the same things under much the same titles. */
	private static final double NO_AUTHOR = -1;

	/** One person writes many papers, the same team fewer. */
	private static final double ONE_AUTHOR = -1;

	private static final double SAME_YEAR = 3;
	private static final double OTHER_YEAR = -1.5;

	private static final double SAME_VENUE = 1;
	private static final double UNLIKE_VENUE = -2;
	private static final double OTHER_VENUE = -3.5;

	private static final double OTHER_PAGE = -1.5;

	/** Where no issue speaks for one place either, another page is that of another paper. */
	private static final double OTHER_PAGE_ALONE = -3;

	/** A registrant gives a work one DOI; two registrants may give two. */
	private static final double OTHER_DOI = -2.5;
	private static final double OTHER_REGISTRANT = -0.5;

	/** arXiv and PubMed have a work once. */
	private static final double OTHER_NUMBER_OF_DATABASE = -4;

	/** A word that stands against another one: "adult" and "pediatric". */
	private static final double OPPOSED_WORD = -1.25;
	private static final int MOST_OPPOSED_WORDS = 3;

	static final double REPLY = -3.5;
	private static final double OTHER_GENRE = -1;

	/** A title such as "Introduction" says little. */
	private static final double SHORT_TITLE = -2;

	/**
	 * Tells from what costs little to compare that nothing can make the pair one work or versions of one. Most pairs
	 * end here.
	 *
	 * @param alike
	 *            the most the titles can have in common
	 */
	static boolean areHopeless(WorkRecord one, WorkRecord other, double alike) {
		int years = one.yearsFrom(other);
		if (years < 0) {
			return false;
		}
		boolean abstracts = HashSets.shareSample(one.abstractShingles(), other.abstractShingles());
		if (alike < UNLIKE && !abstracts) {
			return true;
		}
		double most = origin(one, other) + SAME_VENUE;
		if (alike >= VersionRule.ALIKE && years <= VersionRule.YEARS) {
			most = Math.max(most, VersionRule.ELSEWHERE);
		}
		return title(alike) + most + mostOfAuthors(one.authors(), other.authors(), alike) + (abstracts ? ABSTRACT : 0)
				< (alike < ALIKE ? 0 : DuplicateRule.POSSIBLE);
	}

	/** Names without a word in common are of the same people only if all are misspelt, and then the titles are not. */
	private static double mostOfAuthors(Authors one, Authors other, double alike) {
		if (one.isEmpty() || other.isEmpty()) {
			return 0;
		}
		return alike >= ALIKE || one.shareWord(other) ? AUTHORS / 2 : NO_AUTHOR - AUTHORS / 2;
	}

	/** Returns how alike the titles can be at most. */
	static double mostAlike(WorkRecord one, WorkRecord other) {
		double alike = one.title().similarityBound(other.title());
		boolean mayBePart = alike < MAIN_TITLE && one.title().wordsOfShorter(other.title()) >= WORDS_OF_MAIN_TITLE
				&& one.title().containmentBound(other.title()) == 1;
		return mayBePart ? MAIN_TITLE : alike;
	}

	/** Returns the points of two records; less than 0 when more speaks against their being one work than for it. */
	double of(Comparison comparison) {
		return ofText(comparison) + origin(comparison.one(), comparison.other()) + switch (comparison.venue()) {
		case SAME -> SAME_VENUE;
		case UNLIKE -> comparison.isSamePlace() ? 0 : UNLIKE_VENUE;
		case DIFFERENT -> comparison.isSamePlace() ? 0 : OTHER_VENUE;
		case UNKNOWN -> 0;
		};
	}

	/** Returns the points of what is the same wherever a work is published. */
	double ofText(Comparison comparison) {
		double points = title(titleAlike(comparison)) + doubts(comparison);
		if (comparison.abstractText() >= ALIKE_ABSTRACTS) {
			points += ABSTRACT;
		}
		if (!Double.isNaN(comparison.authors())) {
			points += AUTHORS * (comparison.authors() - 0.5)
					+ MORE_AUTHORS * (comparison.coverage() - comparison.authors())
					+ switch (comparison.commonAuthors()) {
					case 0 -> NO_AUTHOR;
					case 1 -> ONE_AUTHOR;
					default -> 0;
					};
		}
		return points;
	}

	/** Returns how alike the titles are, be it that one of them lacks its subtitle. */
	double titleAlike(Comparison comparison) {
		Title title = comparison.one().title();
		Title otherTitle = comparison.other().title();
		boolean mayBePart = comparison.title() < MAIN_TITLE && title.wordsOfShorter(otherTitle) >= WORDS_OF_MAIN_TITLE;
		return mayBePart && title.isPartOf(otherTitle) && !comparison.areOfColumn()
				? MAIN_TITLE
				: comparison.title();
	}

	/** Titles with little in common are chance; those with nearly everything are not. */
	private static double title(double alike) {
		return -7.5 + 4 * alike + 3.5 * Math.max(0, alike - 0.6) + 2.5 * Math.max(0, alike - 0.85);
	}

	private static double origin(WorkRecord one, WorkRecord other) {
		int years = one.yearsFrom(other);
		double points = years < 0 ? 0 : years == 0 ? SAME_YEAR : OTHER_YEAR;
		PaperIdentifiers ids = one.identifiers();
		if (ids.differInDoi(other.identifiers())) {
			points += ids.differAtRegistrant(other.identifiers()) ? OTHER_DOI : OTHER_REGISTRANT;
		}
		if (ids.differInDatabase(other.identifiers())) {
			points += OTHER_NUMBER_OF_DATABASE;
		}
		Agreement page = one.pages() == null ? Agreement.UNKNOWN : one.pages().compare(other.pages());
		Agreement issue = Agreement.of(one.number(), other.number());
		return points + points(Agreement.of(one.volume(), other.volume()), 0.5, -2)
				+ points(issue, 1.5, -2) + points(page, 1, issue == Agreement.UNKNOWN ? OTHER_PAGE_ALONE : OTHER_PAGE);
	}

	private static double points(Agreement agreement, double same, double different) {
		return switch (agreement) {
		case SAME -> same;
		case DIFFERENT -> different;
		case UNKNOWN -> 0;
		};
	}

	/** Returns what the wording of the titles takes off. */
	private double doubts(Comparison comparison) {
		Title title = comparison.one().title();
		Title otherTitle = comparison.other().title();
		double doubts = OPPOSED_WORD * Math.min(MOST_OPPOSED_WORDS, title.opposedWords(otherTitle));
		if (title.notice() != otherTitle.notice()) {
			doubts += REPLY;
		}
		if (!Objects.equals(title.genre(), otherTitle.genre())) {
			doubts += OTHER_GENRE;
		}
		if (!title.isTelling() || !otherTitle.isTelling()) {
			doubts += SHORT_TITLE;
		}
		return doubts;
	}
}
