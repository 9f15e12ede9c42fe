/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.annotation.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What pairs join, directly or over others. */
final class RelationGroups {

	/** Each member leads to another one of its group, the one that stands for the group to itself. */
	private final Map<String, String> leaders = new HashMap<>();

	void join(String one, String other) {
		leaders.put(leaderOf(one), leaderOf(other));
	}

	boolean areJoined(String one, String other) {
		return leaderOf(one).equals(leaderOf(other));
	}

	private String leaderOf(String member) {
		String leader = leaders.getOrDefault(member, member);
		while (!leader.equals(leaders.getOrDefault(leader, leader))) {
			leader = leaders.get(leader);
		}
		leaders.put(member, leader);
		return leader;
	}

	/** Returns the groups of two or more, ordered like all members. */
	Collection<List<String>> groups(List<String> order) {
		Map<String, List<String>> groups = new LinkedHashMap<>();
		order.stream().filter(leaders::containsKey)
				.forEach(member -> groups.computeIfAbsent(leaderOf(member), leader -> new ArrayList<>()).add(member));
		groups.values().removeIf(group -> group.size() < 2);
		return groups.values();
	}
}
