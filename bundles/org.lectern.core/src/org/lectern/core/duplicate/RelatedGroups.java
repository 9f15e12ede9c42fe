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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;

import org.lectern.core.duplicate.ClusterBuilder.Group;
import org.lectern.core.duplicate.ClusterBuilder.Link;

/** Joins what links of a kind relate without making one work of it. A group of duplicates counts as one record. */
final class RelatedGroups {

	private final IntUnaryOperator groupOf;
	private final Map<Integer, Integer> parents = new HashMap<>();
	private final Set<Long> related = new HashSet<>();

	/**
	 * @param groupOf
	 *            tells the record that stands for the group of duplicates a record is in
	 */
	RelatedGroups(IntUnaryOperator groupOf) {
		this.groupOf = groupOf;
	}

	/** Joins the groups that links, given the surest first, relate and that no links before did, by their first member. */
	Collection<Group> join(List<Link> links) {
		parents.clear();
		List<Link> used = new ArrayList<>();
		for (Link link : links) {
			int one = groupOf.applyAsInt(link.one());
			int other = groupOf.applyAsInt(link.other());
			if (one != other && related.add((long) Math.min(one, other) << 32 | Math.max(one, other))) {
				used.add(link);
				int root = find(one);
				int otherRoot = find(other);
				parents.put(Math.max(root, otherRoot), Math.min(root, otherRoot));
			}
		}
		Map<Integer, List<Link>> byRoot = new HashMap<>();
		used.forEach(link -> byRoot.computeIfAbsent(find(groupOf.applyAsInt(link.one())), root -> new ArrayList<>())
				.add(link));
		TreeMap<Integer, Group> groups = new TreeMap<>();
		for (List<Link> ofRoot : byRoot.values()) {
			// of a group of duplicates the first record that has a link stands for all
			TreeMap<Integer, Integer> members = new TreeMap<>();
			for (Link link : ofRoot) {
				members.merge(groupOf.applyAsInt(link.one()), link.one(), Math::min);
				members.merge(groupOf.applyAsInt(link.other()), link.other(), Math::min);
			}
			TreeSet<Integer> ordered = new TreeSet<>(members.values());
			groups.put(ordered.first(), new Group(List.copyOf(ordered), ofRoot));
		}
		return groups.values();
	}

	private int find(int group) {
		int root = group;
		while (parents.getOrDefault(root, root) != root) {
			root = parents.get(root);
		}
		return root;
	}
}
