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

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.lectern.core.check.CheckContext;
import org.lectern.core.check.Finding;
import org.lectern.core.check.GroupCheck;
import org.lectern.core.corpus.PaperReference;
import org.lectern.core.memory.MemoryReader;
import org.lectern.core.memory.MemoryWriter;

/** The groups of one check: who is in them, what was found in them, and which have to be looked at again. */
final class GroupIndex {

	private static final Comparator<TrackedEntry> ORDER = Comparator.comparing(TrackedEntry::path)
			.thenComparingInt(TrackedEntry::index);

	private final GroupCheck check;
	private final Map<String, Group> groups = new HashMap<>();
	private final Set<String> changed = new LinkedHashSet<>();

	GroupIndex(GroupCheck check) {
		this.check = check;
	}

	/** Adds an entry to its groups and returns their names. */
	Collection<String> add(TrackedEntry entry) {
		Collection<String> names = add(entry, check.groupsOf(entry.paper()));
		changed.addAll(names);
		return names;
	}

	/** Adds an entry to groups that need not be looked at again for it, and returns their names. */
	Collection<String> add(TrackedEntry entry, Collection<String> names) {
		List<String> known = new ArrayList<>(names.size());
		for (String name : names) {
			Group group = groups.computeIfAbsent(name, Group::new);
			group.add(entry);
			known.add(group.name);
		}
		return List.copyOf(known);
	}

	void remove(TrackedEntry entry, Collection<String> names) {
		for (String name : names) {
			groups.get(name).remove(entry);
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

	/** Called when all bibliographies can be read that could not before, or the other way round. */
	void completenessChanged() {
		if (check.asksForCompleteness()) {
			changed.addAll(groups.keySet());
		}
	}

	/** Writes in which groups something was found. */
	void write(MemoryWriter out) throws IOException {
		List<String> names = groups.values().stream().filter(group -> !group.findings.isEmpty())
				.map(group -> group.name).toList();
		out.number(names.size());
		for (String name : names) {
			out.text(name);
		}
	}

	/** Reads which groups have to be looked at again. */
	void read(MemoryReader in) throws IOException {
		for (int left = in.count(); left > 0; left--) {
			changed.add(groups.get(in.text()).name);
		}
	}

	/** Looks again at the groups that changed. */
	void check(CheckContext context) {
		for (String name : changed) {
			context.progress().check();
			Group group = groups.get(name);
			group.forgetFindings();
			if (group.members.length == 0) {
				groups.remove(name);
			} else {
				group.check(check, context);
			}
		}
		changed.clear();
	}

	/** One group. Most have one member and no findings, so they are made to be small. */
	private static final class Group {

		private static final TrackedEntry[] NOBODY = {};

		final String name;
		TrackedEntry[] members = NOBODY;
		private List<TrackedFinding> findings = List.of();

		Group(String name) {
			this.name = name;
		}

		void add(TrackedEntry entry) {
			members = Arrays.copyOf(members, members.length + 1);
			members[members.length - 1] = entry;
		}

		void remove(TrackedEntry entry) {
			members = Arrays.stream(members).filter(member -> member != entry).toArray(TrackedEntry[]::new);
		}

		void forgetFindings() {
			findings.forEach(TrackedFinding::forget);
			findings = List.of();
		}

		void check(GroupCheck check, CheckContext context) {
			Arrays.sort(members, ORDER);
			List<Finding> found = new ArrayList<>(0);
			check.check(name, Arrays.stream(members).map(TrackedEntry::paper).toList(), context, found::add);
			if (!found.isEmpty()) {
				Map<PaperReference, TrackedEntry> entries = new HashMap<>();
				for (TrackedEntry member : members) {
					entries.put(context.corpus().referenceTo(member.paper()), member);
				}
				findings = found.stream().map(finding -> TrackedFinding.among(entries, finding)).toList();
			}
		}
	}
}
