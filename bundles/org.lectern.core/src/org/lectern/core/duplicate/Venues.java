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

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.lectern.core.memory.MemoryReader;
import org.lectern.core.memory.MemoryWriter;

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
	static final int MOST_OF_A_TITLE = 6;

	private final Map<String, Venue> venues = new HashMap<>();
	private final Map<String, String> names = new HashMap<>();
	private final Map<Pair, VenueAgreement> known = new HashMap<>();

	/** The pairs of names each work stands under. */
	private final Map<Long, Set<Pair>> lessons = new HashMap<>();
	private Tally tally = new Tally(new HashMap<>(), new HashMap<>());

	/** Two names in the order of the alphabet. */
	record Pair(String one, String other) {

		static Pair of(String one, String other) {
			return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
		}
	}

	/** How many works stand under each name, and how many under both of two. */
	private record Tally(Map<String, Integer> works, Map<Pair, Integer> together) {

		void add(Set<Pair> lesson, int count) {
			Set<String> names = new HashSet<>();
			for (Pair pair : lesson) {
				together.merge(pair, count, Tally::sum);
				names.add(pair.one());
				names.add(pair.other());
			}
			names.forEach(name -> works.merge(name, count, Tally::sum));
		}

		private static Integer sum(int one, int other) {
			return one + other == 0 ? null : Integer.valueOf(one + other);
		}

		int works(String name) {
			return works.getOrDefault(name, 0);
		}

		int together(Pair pair) {
			return together.getOrDefault(pair, 0);
		}

		/** Returns what the works say of two names: -1 for two venues, 1 for one, 0 for nothing. */
		int opinion(Pair pair) {
			int common = together(pair);
			int one = works(pair.one());
			int other = works(pair.other());
			if (common >= MANY && common >= SHARE * Math.max(one, other)) {
				return 1;
			}
			return Math.min(one, other) - common >= MANY ? -1 : 0;
		}
	}

	/** Tells whether names of venues are learnt from a record and others with its title. */
	static boolean isLesson(WorkRecord record) {
		return record.year() != null && !record.venue().isEmpty() && !record.isPreprint()
				&& record.title().words().length > Title.TELLING_WORDS;
	}

	/** Returns one and the same object for equal names. */
	String name(String name) {
		return names.computeIfAbsent(name, key -> key);
	}

	/**
	 * Learns from works, or unlearns what was learnt from them before.
	 *
	 * @param works
	 *            the works by what their records have in common, each with all of its records in the order of the
	 *            review, or none when there is nothing to be learnt
	 * @return the pairs of names that the works speak of otherwise now
	 */
	Set<Pair> learn(Map<Long, List<WorkRecord>> works) {
		Map<Long, Set<Pair>> changed = new HashMap<>();
		works.forEach((work, records) -> {
			Set<Pair> now = lesson(records);
			if (!now.equals(lessons.getOrDefault(work, Set.of()))) {
				changed.put(work, now);
			}
		});
		if (changed.isEmpty()) {
			return Set.of();
		}
		known.clear();
		Tally before = new Tally(new HashMap<>(tally.works), new HashMap<>(tally.together));
		Set<Pair> pairs = new HashSet<>();
		changed.forEach((work, lesson) -> {
			Set<Pair> old = lesson.isEmpty() ? lessons.remove(work) : lessons.put(work, lesson);
			if (old != null) {
				tally.add(old, -1);
				pairs.addAll(old);
			}
			tally.add(lesson, 1);
			pairs.addAll(lesson);
		});
		return otherwise(pairs, before);
	}

	/** Returns the pairs of names of which the works speak otherwise than before. */
	private Set<Pair> otherwise(Set<Pair> changed, Tally before) {
		Set<String> names = new HashSet<>();
		changed.forEach(pair -> names.addAll(List.of(pair.one(), pair.other())));
		names.removeIf(name -> before.works(name) == tally.works(name));
		Set<Pair> suspects = new HashSet<>(changed);
		for (Pair pair : tally.together.keySet()) {
			if (names.contains(pair.one()) || names.contains(pair.other())) {
				suspects.add(pair);
			}
		}
		for (String name : names) {
			if (before.works(name) >= MANY != tally.works(name) >= MANY) {
				namesOfMany(before).forEach(other -> suspects.add(Pair.of(name, other)));
				namesOfMany(tally).forEach(other -> suspects.add(Pair.of(name, other)));
			}
		}
		suspects.removeIf(pair -> pair.one().equals(pair.other()) || before.opinion(pair) == tally.opinion(pair));
		return suspects;
	}

	private static Collection<String> namesOfMany(Tally tally) {
		return tally.works.entrySet().stream().filter(entry -> entry.getValue() >= MANY).map(Map.Entry::getKey).toList();
	}

	private static Set<Pair> lesson(List<WorkRecord> same) {
		if (same.size() < 2 || same.size() > MOST_OF_A_TITLE) {
			return Set.of();
		}
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
		return pairs;
	}

	/** Writes what was learnt. */
	void write(MemoryWriter out) throws IOException {
		out.number(lessons.size());
		for (Map.Entry<Long, Set<Pair>> lesson : lessons.entrySet()) {
			out.bits(lesson.getKey());
			out.number(lesson.getValue().size());
			for (Pair pair : lesson.getValue()) {
				out.text(pair.one());
				out.text(pair.other());
			}
		}
	}

	/** Reads what was learnt, where nothing was learnt yet. */
	void read(MemoryReader in) throws IOException {
		for (int left = in.count(); left > 0; left--) {
			long work = in.bits();
			Set<Pair> pairs = new HashSet<>();
			for (int more = in.count(); more > 0; more--) {
				pairs.add(new Pair(in.text(), in.text()));
			}
			lessons.put(work, pairs);
			tally.add(pairs, 1);
		}
	}

	/** Forgets what can be found out again. */
	void trim() {
		known.clear();
		venues.clear();
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
		int opinion = tally.opinion(pair);
		if (one.isLike(other) || opinion > 0) {
			return VenueAgreement.SAME;
		}
		return opinion < 0 || one.isSpelledOut() && other.isSpelledOut() ? VenueAgreement.DIFFERENT
				: VenueAgreement.UNLIKE;
	}
}
