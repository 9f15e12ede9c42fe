/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.incremental;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.lectern.core.check.CheckContext;
import org.lectern.core.check.Finding;
import org.lectern.core.check.GroupCheck;
import org.lectern.core.corpus.PaperReference;
import org.lectern.model.review.Paper;

/** The groups of one check: who is in them, what was found in them, and which have to be looked at again. */
final class GroupIndex {

	private static final Comparator<TrackedEntry> ORDER = Comparator
			.comparing((TrackedEntry entry) -> entry.file.file().path()).thenComparingInt(TrackedEntry::index);

	private final GroupCheck check;
	private final Map<String, Group> groups = new HashMap<>();
	private final Set<String> changed = new LinkedHashSet<>();

	GroupIndex(GroupCheck check) {
		this.check = check;
	}

	Collection<String> groupsOf(Paper paper) {
		return List.copyOf(check.groupsOf(paper));
	}

	void add(TrackedEntry entry, Collection<String> names) {
		for (String name : names) {
			groups.computeIfAbsent(name, key -> new Group()).members.add(entry);
			changed.add(name);
		}
	}

	void remove(TrackedEntry entry, Collection<String> names) {
		for (String name : names) {
			groups.get(name).members.remove(entry);
			changed.add(name);
		}
	}

	/** Called for an entry whose place among the others changed. */
	void moved(Collection<String> names) {
		changed.addAll(names);
	}

	/** Called when the verdicts changed. */
	void verdictsChanged() {
		if (check.asksForVerdicts()) {
			changed.addAll(groups.keySet());
		}
	}

	/** Looks again at the groups that changed. */
	void check(CheckContext context) {
		for (String name : changed) {
			context.progress().check();
			Group group = groups.get(name);
			group.forgetFindings();
			if (group.members.isEmpty()) {
				groups.remove(name);
			} else {
				group.check(check, context);
			}
		}
		changed.clear();
	}

	/** One group. */
	private static final class Group {

		/** Most groups are small, so they are lists. */
		private final List<TrackedEntry> members = new ArrayList<>(1);
		private List<TrackedFinding> findings = List.of();

		void forgetFindings() {
			findings.forEach(TrackedFinding::forget);
			findings = List.of();
		}

		void check(GroupCheck check, CheckContext context) {
			members.sort(ORDER);
			List<Finding> found = new ArrayList<>();
			check.check(members.stream().map(TrackedEntry::paper).toList(), context, found::add);
			if (found.isEmpty()) {
				return;
			}
			Map<PaperReference, TrackedEntry> byReference = new HashMap<>();
			Map<Paper, TrackedEntry> seen = new IdentityHashMap<>();
			for (TrackedEntry member : members) {
				if (seen.put(member.paper(), member) == null) {
					byReference.put(context.corpus().referenceTo(member.paper()), member);
				}
			}
			findings = found.stream().map(finding -> TrackedFinding.among(byReference, finding)).toList();
		}
	}
}
