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
import java.util.Objects;

/**
 * Decides whether two records are one work, perhaps one work, or versions of one.
 * <p>
 * The same identifier decides, unless the titles contradict it: the abstracts of one conference can share a DOI, and
 * the chapters of one book an ISBN. Where records tell no more than title and abstract, titles with 0.60 of their
 * trigrams in common decide, or abstracts with half of the shorter one's word shingles. Where they tell authors or
 * years too, {@link Points} are added up, because titles alone mislead.
 */
final class DuplicateRule {

	/** Records with points between these and 0 may be one work. */
	static final double POSSIBLE = -1.5;

	private static final double ALIKE_TITLES = 0.60;
	private static final double ALIKE_ABSTRACTS = 0.50;

	/** The score of records with an identifier in common. */
	private static final double CERTAIN = 8;

	private final Points points;
	private final VersionRule versions;
	private final Venues venues;

	DuplicateRule(Venues venues) {
		this.venues = venues;
		points = new Points();
		versions = new VersionRule(points);
	}

	/** Compares two records. */
	Match compare(WorkRecord one, WorkRecord other) {
		List<Evidence> identifiers = SharedIdentifiers.of(one, other);
		if (identifiers.isEmpty() && Points.areHopeless(one, other, Points.mostAlike(one, other))) {
			return Match.NONE;
		}
		double title = one.title().similarity(other.title());
		if (identifiers.isEmpty() && Points.areHopeless(one, other,
				title < Points.ALIKE && one.title().isPartOf(other.title()) ? Points.MAIN_TITLE : title)) {
			return Match.NONE;
		}
		Comparison comparison = new Comparison(one, other, title, venues);
		boolean strong = !identifiers.isEmpty() && !contradicts(comparison);
		boolean published = identifiers.stream().anyMatch(shared -> shared.kind() != EvidenceKind.ARXIV);
		if (strong && published) {
			return match(LinkKind.DUPLICATE, true, CERTAIN, comparison, identifiers);
		}
		if (VersionRule.areDistinct(comparison)) {
			double score = strong ? CERTAIN : versions.score(comparison);
			return match(score < 0 ? LinkKind.NONE : LinkKind.VERSION, strong, score, comparison, identifiers);
		}
		boolean parts = one.title().isNumberedUnlike(other.title()) && !(comparison.abstractText() >= ALIKE_ABSTRACTS);
		if (parts || comparison.areVolumes() || areApart(comparison)) {
			return Match.NONE;
		}
		if (strong || !comparison.hasOrigin()) {
			double score = strong ? CERTAIN : byText(comparison);
			return match(score < 0 ? LinkKind.NONE : LinkKind.DUPLICATE, strong, score, comparison, identifiers);
		}
		double score = points.of(comparison);
		LinkKind kind = score < POSSIBLE ? LinkKind.NONE
				: score < 0 || isUnsure(comparison) ? LinkKind.POSSIBLE : LinkKind.DUPLICATE;
		return match(kind == LinkKind.POSSIBLE && !isWorthALook(comparison) ? LinkKind.NONE : kind, false, score,
				comparison, identifiers);
	}

	/**
	 * Tells whether papers are told apart by their places in a journal: those of a title that says little, and those of
	 * which only one is, say, an abstract.
	 */
	private static boolean areApart(Comparison comparison) {
		int words = comparison.one().title().wordsOfShorter(comparison.other().title());
		int differences = comparison.differencesOfPlace();
		boolean genres = !Objects.equals(comparison.one().title().genre(), comparison.other().title().genre());
		return differences > 0 && (genres || saysLittle(comparison))
				|| differences > 1 && words <= Columns.WORDS_OF_COLUMN;
	}

	/** Tells whether records that look alike may be two works for a reason that no likeness outweighs. */
	private static boolean isUnsure(Comparison comparison) {
		boolean nobody = comparison.one().authors().isEmpty() && comparison.other().authors().isEmpty();
		return !comparison.isSamePlace()
				&& (saysLittle(comparison) || nobody && comparison.differencesOfPlace() > 0);
	}

	/** Tells whether the titles are those of a column, or such that any article could have them. */
	private static boolean saysLittle(Comparison comparison) {
		WorkRecord one = comparison.one();
		WorkRecord other = comparison.other();
		boolean any = !(one.title().isTelling() && other.title().isTelling()) && !(comparison.coverage() >= 0.5);
		return any || comparison.areOfColumn();
	}

	/** Tells whether records that may be one work are so like each other that a person should look. */
	private boolean isWorthALook(Comparison comparison) {
		return points.titleAlike(comparison) >= Points.ALIKE && comparison.authors() != 0 && comparison.years() <= 1
				&& comparison.differencesOfPlace() < 2;
	}

	/** Tells whether two records are two publications, and so must not meet among duplicates. */
	boolean areDistinct(WorkRecord one, WorkRecord other) {
		double title = one.title().similarity(other.title());
		boolean published = SharedIdentifiers.of(one, other).stream()
				.anyMatch(shared -> shared.kind() != EvidenceKind.ARXIV);
		return !published && VersionRule.areDistinct(new Comparison(one, other, title, venues));
	}

	private static Match match(LinkKind kind, boolean strong, double score, Comparison comparison,
			List<Evidence> identifiers) {
		return kind == LinkKind.NONE ? Match.NONE
				: new Match(kind, strong, score, EvidenceList.of(comparison, identifiers));
	}

	/** Tells whether the titles are those of two works, so that an identifier must be that of what both are in. */
	private static boolean contradicts(Comparison comparison) {
		Title title = comparison.one().title();
		Title otherTitle = comparison.other().title();
		if (title.isEmpty() || otherTitle.isEmpty()) {
			return false;
		}
		boolean unlike = comparison.title() < Points.UNLIKE
				|| comparison.title() < ALIKE_TITLES && (comparison.authors() < 0.5
						|| comparison.page() == Agreement.DIFFERENT);
		return unlike && !title.isPartOf(otherTitle) || title.isNumberedUnlike(otherTitle)
				|| title.notice() != otherTitle.notice();
	}

	/** Scores records that tell title and abstract only: how far they are beyond one of the two thresholds. */
	private static double byText(Comparison comparison) {
		Title title = comparison.one().title();
		Title otherTitle = comparison.other().title();
		double byAbstract = Double.isNaN(comparison.abstractText()) ? -1 : comparison.abstractText() - ALIKE_ABSTRACTS;
		double byTitle = comparison.title() - ALIKE_TITLES;
		if (!title.isTelling() || !otherTitle.isTelling() || title.isNumberedUnlike(otherTitle)
				|| title.notice() != otherTitle.notice()) {
			byTitle = -1;
		}
		return Math.max(byAbstract, byTitle) * 10;
	}
}
