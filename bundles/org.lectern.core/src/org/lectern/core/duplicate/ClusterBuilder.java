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
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Joins records that are linked. A strong link always joins, unless a verdict keeps members of the two groups apart, or
 * some of them are two publications. A weak link, which rests on likeness alone, joins two groups only when at least
 * half of the pairs across are alike too; so a chain of papers each a little like the next does not become one group.
 */
final class ClusterBuilder {

	/** A link between two records by their indexes. */
	record Link(int one, int other, Match match, PaperLink.Origin origin) {
	}

	/** Compares two records by their indexes, the lower one first. */
	interface Comparing {
		/** Tells whether they are alike. */
		boolean areDuplicates(int one, int other);

		/** Tells whether they are two publications, however alike. */
		boolean areDistinct(int one, int other);

		/** Tells whether a verdict keeps them apart. */
		boolean areKeptApart(int one, int other);

		/** Tells whether some verdict keeps a record apart from another one. */
		boolean isKeptApart(int record);
	}

	/** How many members of each group are compared with those of the other. */
	private static final int SAMPLE = 6;

	/** The order in which links are used. */
	static final Comparator<Link> SUREST_FIRST = Comparator.comparing((Link link) -> !link.match().strong())
			.thenComparing(link -> -link.match().score()).thenComparingInt(Link::one).thenComparingInt(Link::other)
			.thenComparing(Link::origin);

	private final Comparing comparing;
	private final int[] parents;
	private final List<List<Integer>> members;
	private final List<Link> used = new ArrayList<>();

	ClusterBuilder(int records, Comparing comparing) {
		this.comparing = comparing;
		parents = new int[records];
		members = new ArrayList<>(records);
		for (int i = 0; i < records; i++) {
			parents[i] = i;
			members.add(null);
		}
	}

	/** Joins by links, given the surest first. */
	void join(List<Link> links) {
		links.forEach(this::join);
	}

	private void join(Link link) {
		int one = find(link.one());
		int other = find(link.other());
		boolean supported = link.match().isVerdict() || one != other && isSupported(one, other, link.match().strong());
		if (one == other || isKeptApart(one, other) || !supported) {
			return;
		}
		// the smaller group joins the larger one, so that many records do not take forever
		boolean larger = membersOf(one).size() >= membersOf(other).size();
		int root = larger ? one : other;
		int joining = larger ? other : one;
		List<Integer> joined = members.get(root) == null ? new ArrayList<>(List.of(root)) : members.get(root);
		joined.addAll(membersOf(joining));
		members.set(joining, null);
		members.set(root, joined);
		parents[joining] = root;
		used.add(link);
	}

	/** Returns the record that stands for the group a record is in. */
	int find(int record) {
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
			if (comparing.isKeptApart(member)) {
				for (int otherMember : membersOf(other)) {
					if (comparing.areKeptApart(member, otherMember)) {
						return true;
					}
				}
			}
		}
		return false;
	}

	private boolean isSupported(int one, int other, boolean strong) {
		List<Integer> some = sample(membersOf(one));
		List<Integer> others = sample(membersOf(other));
		if (some.size() * others.size() == 1) {
			return true;
		}
		int supporting = 0;
		for (int member : some) {
			for (int otherMember : others) {
				int first = Math.min(member, otherMember);
				int second = Math.max(member, otherMember);
				if (comparing.areDistinct(first, second)) {
					return false;
				}
				supporting += comparing.areDuplicates(first, second) ? 1 : 0;
			}
		}
		return strong || supporting * 2 >= some.size() * others.size();
	}

	private static List<Integer> sample(List<Integer> group) {
		return group.subList(0, Math.min(SAMPLE, group.size()));
	}

	/** Returns the groups of two or more, each with the links that joined it, by their first member. */
	Collection<Group> groups() {
		Map<Integer, Group> byRoot = new HashMap<>();
		for (Link link : used) {
			byRoot.computeIfAbsent(find(link.one()), this::group).links().add(link);
		}
		TreeMap<Integer, Group> ordered = new TreeMap<>();
		byRoot.values().forEach(group -> ordered.put(group.members().get(0), group));
		return ordered.values();
	}

	private Group group(int root) {
		return new Group(membersOf(root).stream().sorted().toList(), new ArrayList<>());
	}

	/** Records that belong together. */
	record Group(List<Integer> members, List<Link> links) {
	}
}
