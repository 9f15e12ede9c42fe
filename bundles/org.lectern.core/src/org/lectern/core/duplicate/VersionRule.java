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

import java.util.Set;

/**
 * Tells records that may be versions of one work from those that may be one work twice: a paper and its correction, a
 * preprint and what came of it, a report or a thesis and an article, two editions, papers in two venues. Such records
 * are never one work, however alike they are.
 */
final class VersionRule {

	/** Versions come out within so many years. */
	static final int YEARS = 3;

	/** Versions have nearly the same title. */
	static final double ALIKE = 0.85;

	/** What stands for the year and the place, which versions need not have in common. */
	static final double ELSEWHERE = 3;

	/** A title of fewer words, without an author to go with it, is no evidence of a version. */
	private static final int WORDS = 5;

	private static final Set<Publication> PERIODICALS = Set.of(Publication.JOURNAL, Publication.CONFERENCE);

	private final Points points;

	VersionRule(Points points) {
		this.points = points;
	}

	/** Tells whether two records, if they have the same title and authors, are versions of one work. */
	static boolean areDistinct(Comparison comparison) {
		WorkRecord one = comparison.one();
		WorkRecord other = comparison.other();
		if (isCorrection(one) != isCorrection(other) || comparison.edition() == Agreement.DIFFERENT) {
			return true;
		}
		if (one.isPreprint() != other.isPreprint()) {
			return !(one.isPreprint() ? other : one).venue().isEmpty();
		}
		return !comparison.isSamePlace() && (differInVenue(comparison) || differInKind(one.kind(), other.kind())
				|| areBothPeriodical(one, other)
						&& (comparison.page() == Agreement.DIFFERENT || comparison.years() > 0));
	}

	private static boolean isCorrection(WorkRecord record) {
		return record.title().notice() == TitleRemarks.Notice.CORRECTION;
	}

	private static boolean differInVenue(Comparison comparison) {
		return switch (comparison.venue()) {
		case DIFFERENT -> true;
		case UNLIKE -> comparison.page() == Agreement.DIFFERENT || comparison.volume() == Agreement.DIFFERENT
				|| comparison.one().kind() != comparison.other().kind();
		default -> false;
		};
	}

	/** Tells whether one is an article and the other one is in proceedings. */
	private static boolean areBothPeriodical(WorkRecord one, WorkRecord other) {
		return one.kind() != other.kind() && PERIODICALS.contains(one.kind()) && PERIODICALS.contains(other.kind());
	}

	/** Tells whether one is an article or in proceedings and the other one is a report, or one of them is a thesis. */
	private static boolean differInKind(Publication one, Publication other) {
		return one != other && (one == Publication.THESIS || other == Publication.THESIS
				|| one == Publication.REPORT && PERIODICALS.contains(other)
				|| other == Publication.REPORT && PERIODICALS.contains(one));
	}

	/** Returns how sure it is that two distinct records are versions of one work; less than 0 when they are not. */
	double score(Comparison comparison) {
		boolean correction = isCorrection(comparison.one()) != isCorrection(comparison.other());
		int words = comparison.one().title().wordsOfShorter(comparison.other().title());
		// a correction can lack the subtitle
		double alike = correction ? points.titleAlike(comparison) : comparison.title();
		if (comparison.years() > YEARS || alike < ALIKE || Double.isNaN(comparison.authors()) && words < WORDS) {
			return -1;
		}
		return points.ofText(comparison) + ELSEWHERE - (correction ? Points.REPLY : 0);
	}
}
