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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Knows which names are those of one venue. Names alike are, and so are an abbreviation and what it stands for. What a
 * name does not give away the collection does: where many works stand there twice, once under the one name and once
 * under the other one, both are names of one venue; and two names that many works go with, but not both, are names of
 * two.
 */
final class Venues {

	/** So many works under two names make them names of one venue. */
	private static final int MANY = 5;

	/** The share of the works under a name that must stand under the other one too. */
	private static final double SHARE = 0.25;

	/** More entries of one title are those of a column, from which nothing is learnt. */
	private static final int MOST_OF_A_TITLE = 6;

	private final Map<String, Venue> venues = new HashMap<>();
	private final Map<Pair, VenueAgreement> known = new HashMap<>();
	private final Map<Pair, Integer> together = new HashMap<>();
	private final Map<String, Integer> works = new HashMap<>();

	private record Pair(String one, String other) {

		static Pair of(String one, String other) {
			return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
		}
	}

	Venues(List<WorkRecord> records) {
		Map<String, List<WorkRecord>> byTitle = new HashMap<>();
		for (WorkRecord record : records) {
			if (record.year() != null && !record.venue().isEmpty() && !record.isPreprint()
					&& record.title().words().length > Title.TELLING_WORDS) {
				byTitle.computeIfAbsent(record.title().folded() + '|' + record.year(), key -> new ArrayList<>(2))
						.add(record);
			}
		}
		byTitle.values().stream().filter(same -> same.size() > 1 && same.size() <= MOST_OF_A_TITLE)
				.forEach(this::learn);
	}

	private void learn(List<WorkRecord> same) {
		Set<Pair> pairs = new HashSet<>();
		for (int i = 0; i < same.size(); i++) {
			for (int j = i + 1; j < same.size(); j++) {
				WorkRecord one = same.get(i);
				WorkRecord other = same.get(j);
				if (one.kind() == other.kind() && one.authors().common(other.authors()) > 0) {
					pairs.add(Pair.of(one.venue(), other.venue()));
				}
			}
		}
		Set<String> names = new HashSet<>();
		for (Pair pair : pairs) {
			together.merge(pair, 1, Integer::sum);
			names.add(pair.one());
			names.add(pair.other());
		}
		names.forEach(name -> works.merge(name, 1, Integer::sum));
	}

	/** Compares the venues of two records. */
	VenueAgreement compare(WorkRecord one, WorkRecord other) {
		String name = one.venue();
		String otherName = other.venue();
		if (name.isEmpty() || otherName.isEmpty()) {
			return VenueAgreement.UNKNOWN;
		}
		if (name.equals(otherName) || one.issn() != null && one.issn().equals(other.issn())) {
			return VenueAgreement.SAME;
		}
		return known.computeIfAbsent(Pair.of(name, otherName), this::compare);
	}

	private VenueAgreement compare(Pair pair) {
		Venue one = venues.computeIfAbsent(pair.one(), Venue::new);
		Venue other = venues.computeIfAbsent(pair.other(), Venue::new);
		if (one.isLike(other)) {
			return VenueAgreement.SAME;
		}
		int common = together.getOrDefault(pair, 0);
		int fewer = Math.min(works.getOrDefault(pair.one(), 0), works.getOrDefault(pair.other(), 0));
		int more = Math.max(works.getOrDefault(pair.one(), 0), works.getOrDefault(pair.other(), 0));
		if (common >= MANY && common >= SHARE * more) {
			return VenueAgreement.SAME;
		}
		return fewer - common >= MANY || one.isSpelledOut() && other.isSpelledOut() ? VenueAgreement.DIFFERENT
				: VenueAgreement.UNLIKE;
	}
}
