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
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * Joins records that are linked. A strong link always joins, unless a verdict keeps members of the two groups apart.
 * A weak link, which rests on likeness alone, joins two groups only when at least half of the pairs across are alike
 * too; so a chain of papers each a little like the next does not become one group.
 */
final class ClusterBuilder {

	/** A link between two records by their indexes. */
	record Link(int one, int other, Match match) {
	}

	/** Decides whether two records are alike. */
	interface Alike {
		boolean test(int one, int other);
	}

	/** How many members of each group are compared with those of the other. */
	private static final int SAMPLE = 6;

	private static final Comparator<Link> SUREST_FIRST = Comparator.comparing((Link link) -> !link.match().strong())
			.thenComparing(link -> -link.match().score()).thenComparingInt(Link::one).thenComparingInt(Link::other);

	private final RememberedVerdicts verdicts;
	private final Alike alike;
	private final int[] parents;
	private final List<List<Integer>> members;
	private final List<Link> used = new ArrayList<>();

	ClusterBuilder(int records, RememberedVerdicts verdicts, Alike alike) {
		this.verdicts = verdicts;
		this.alike = alike;
		parents = new int[records];
		members = new ArrayList<>(records);
		for (int i = 0; i < records; i++) {
			parents[i] = i;
			members.add(null);
		}
	}

	/** Joins by links, the surest first. */
	void join(List<Link> links) {
		links.stream().sorted(SUREST_FIRST).forEach(this::join);
	}

	private void join(Link link) {
		int one = find(link.one());
		int other = find(link.other());
		if (one == other || isKeptApart(one, other) || !link.match().strong() && !isSupported(one, other)) {
			return;
		}
		List<Integer> joined = new ArrayList<>(membersOf(one));
		joined.addAll(membersOf(other));
		// the larger group keeps its root, so that finding it stays quick
		int root = membersOf(one).size() >= membersOf(other).size() ? one : other;
		parents[one] = root;
		parents[other] = root;
		members.set(one, null);
		members.set(other, null);
		members.set(root, joined);
		used.add(link);
	}

	private int find(int record) {
		int root = record;
		while (parents[root] != root) {
			root = parents[root];
		}
		return root;
	}

	private List<Integer> membersOf(int root) {
		return members.get(root) == null ? List.of(root) : members.get(root);
	}

	private boolean isKeptApart(int one, int other) {
		for (int member : membersOf(one)) {
			if (verdicts.keepsApart(member)) {
				for (int otherMember : membersOf(other)) {
					if (verdicts.keepApart(member, otherMember)) {
						return true;
					}
				}
			}
		}
		return false;
	}

	private boolean isSupported(int one, int other) {
		List<Integer> some = membersOf(one).stream().sorted().limit(SAMPLE).toList();
		List<Integer> others = membersOf(other).stream().sorted().limit(SAMPLE).toList();
		if (some.size() * others.size() == 1) {
			return true;
		}
		int supporting = 0;
		for (int member : some) {
			for (int otherMember : others) {
				if (alike.test(Math.min(member, otherMember), Math.max(member, otherMember))) {
					supporting++;
				}
			}
		}
		return supporting * 2 >= some.size() * others.size();
	}

	/** Returns the groups of two or more, each with the links that joined it, by their first member. */
	TreeMap<Integer, Group> groups() {
		TreeMap<Integer, Group> groups = new TreeMap<>();
		for (Link link : used) {
			List<Integer> sorted = membersOf(find(link.one())).stream().sorted().toList();
			groups.computeIfAbsent(sorted.get(0), first -> new Group(sorted, new ArrayList<>())).links().add(link);
		}
		return groups;
	}

	/** Records that belong together. */
	record Group(List<Integer> members, List<Link> links) {
	}
}
