/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.lectern.core.Progress;

/**
 * A spelling that differs from the usual one of the same person.
 *
 * @param spelling
 *            the spelling, never null
 * @param usual
 *            the one that most papers have, never null
 */
record SpellingVariant(AuthorSpelling spelling, AuthorSpelling usual) {

	/** A trait that more spellings share tells nothing about any of them. */
	private static final int MOST_ALIKE = 20;

	/** The more papers the more usual; among equals, the longer name tells more. */
	private static final Comparator<AuthorSpelling> USUAL = Comparator.comparingInt(AuthorSpelling::count)
			.thenComparingInt(spelling -> spelling.name().length()).thenComparing(AuthorSpelling::name)
			.thenComparingInt(AuthorSpelling::number);

	/** Strong traits count twice, and it takes two. */
	private static final int ENOUGH = 2;

	/** Returns the variants of a corpus in the order of the first papers that have them. */
	static List<SpellingVariant> in(AuthorIndex index, Progress progress) {
		Map<Long, Integer> evidence = evidence(index, progress);
		AuthorSpelling[] usual = new AuthorSpelling[index.spellings().size()];
		evidence.forEach((pair, weight) -> {
			AuthorSpelling one = index.spellings().get((int) (pair >>> 32));
			AuthorSpelling other = index.spellings().get((int) (pair & 0xffffffffL));
			if (weight >= ENOUGH && !index.isApart(pair)) {
				AuthorSpelling less = USUAL.compare(one, other) < 0 ? one : other;
				AuthorSpelling more = less == one ? other : one;
				AuthorSpelling best = usual[less.number()];
				if (best == null || USUAL.compare(best, more) < 0) {
					usual[less.number()] = more;
				}
			}
		});
		List<SpellingVariant> variants = new ArrayList<>();
		for (AuthorSpelling spelling : index.spellings()) {
			if (usual[spelling.number()] != null) {
				variants.add(new SpellingVariant(spelling, mostUsual(spelling, usual)));
			}
		}
		return variants;
	}

	/** Follows from usual to more usual as long as it can still be the same person. */
	private static AuthorSpelling mostUsual(AuthorSpelling spelling, AuthorSpelling[] usual) {
		AuthorSpelling best = usual[spelling.number()];
		AuthorSpelling next = usual[best.number()];
		while (next != null && isAlike(spelling, next)) {
			best = next;
			next = usual[best.number()];
		}
		return best;
	}

	private static Map<Long, Integer> evidence(AuthorIndex index, Progress progress) {
		Map<Long, Integer> evidence = new HashMap<>();
		long[] traits = index.sortedTraits();
		int from = 0;
		while (from < traits.length) {
			progress.check();
			List<AuthorSpelling> alike = new ArrayList<>(2);
			int to = from;
			while (to < traits.length && AuthorIndex.isSame(traits[from], traits[to])) {
				// the same spelling twice stands together as well
				if (to == from || traits[to] != traits[to - 1]) {
					alike.add(index.spellingOf(traits[to]));
				}
				to++;
			}
			if (alike.size() > 1 && alike.size() <= MOST_ALIKE) {
				count(alike, AuthorIndex.isStrong(traits[from]) ? 2 : 1, index, evidence);
			}
			from = to;
		}
		return evidence;
	}

	private static void count(List<AuthorSpelling> alike, int weight, AuthorIndex index,
			Map<Long, Integer> evidence) {
		for (int i = 0; i < alike.size(); i++) {
			for (int j = i + 1; j < alike.size(); j++) {
				AuthorSpelling one = alike.get(i);
				AuthorSpelling other = alike.get(j);
				if (isAlike(one, other)) {
					// a slip in a family name that nobody else has is a slip
					boolean slip = !one.family().equals(other.family()) && index.isRare(one) && index.isRare(other);
					evidence.merge(AuthorIndex.pair(one, other), slip ? weight + 1 : weight, Integer::sum);
				}
			}
		}
	}

	private static boolean isAlike(AuthorSpelling one, AuthorSpelling other) {
		return one.isAlmostFamilyOf(other) && one.canBe(other);
	}
}
