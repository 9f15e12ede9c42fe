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
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.lectern.core.check.Finding;
import org.lectern.core.check.Suppressions;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.corpus.ReviewFile;

/** A file that is followed through its versions, with what was found in it. */
final class TrackedFile {

	/** The findings that come from groups of papers and stand in this file. */
	final Set<TrackedFinding> ofGroups = threadSafe();
	/** The findings of other files that name a place in this one. */
	final Set<TrackedFinding> naming = threadSafe();

	private final String path;
	/** The file as it was read last, null when it was not read yet. */
	private ReviewFile file;
	private List<TrackedEntry> entries = List.of();
	/** The findings of the checks of the whole file. */
	private List<Finding> ofFile = List.of();
	/** The findings that do not come from groups, in their order, null when they have to be put together anew. */
	private List<Finding> own;
	/** All findings in their order, null when they have to be put together anew. */
	private List<Finding> findings;

	TrackedFile(String path) {
		this.path = path;
	}

	/** Several groups are looked at at once. */
	private static Set<TrackedFinding> threadSafe() {
		return Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>(1)));
	}

	String path() {
		return path;
	}

	ReviewFile file() {
		return file;
	}

	/** The entries in the order of the file as it was read last. */
	List<TrackedEntry> entries() {
		return entries;
	}

	/** Takes over the entries of a new version of the file. */
	void update(List<TrackedEntry> newEntries) {
		entries = newEntries;
		allOutdated();
		naming.forEach(finding -> finding.entry().file.outdated());
	}

	/** Takes over what the checks of whole files found in the new version. */
	void update(Collection<List<Finding>> foundInFile) {
		ofFile = foundInFile.stream().flatMap(List::stream).toList();
	}

	/** Takes over the entries of a version that was read long ago. */
	void remember(List<TrackedEntry> oldEntries) {
		entries = oldEntries;
	}

	/** Called before entries of a new version are made, because findings are placed by it. */
	void begin(ReviewFile read) {
		file = read;
	}

	/** Called when findings that come from groups changed. */
	void outdated() {
		findings = null;
	}

	/** Called when any findings may have changed. */
	void allOutdated() {
		own = null;
		outdated();
	}

	/** Returns all findings but those of checks of the whole review, in their order. */
	List<Finding> findings(ReviewCorpus corpus, Suppressions suppressions) {
		if (own == null) {
			List<Finding> all = new ArrayList<>(ofFile);
			for (TrackedEntry entry : entries) {
				entry.findings.forEach(finding -> all.add(finding.now(corpus)));
			}
			own = sorted(all, suppressions);
		}
		if (findings == null) {
			List<Finding> all = new ArrayList<>(ofGroups.size());
			ofGroups.forEach(finding -> all.add(finding.now(corpus)));
			findings = all.isEmpty() ? own : merged(own, sorted(all, suppressions));
		}
		return findings;
	}

	private static List<Finding> sorted(List<Finding> all, Suppressions suppressions) {
		all.removeIf(suppressions::cover);
		all.sort(Finding.ORDER);
		return List.copyOf(all);
	}

	/** Puts two lists together that are in their order. */
	static List<Finding> merged(List<Finding> some, List<Finding> others) {
		List<Finding> all = new ArrayList<>(some.size() + others.size());
		int next = 0;
		for (Finding finding : some) {
			while (next < others.size() && Finding.ORDER.compare(others.get(next), finding) < 0) {
				all.add(others.get(next++));
			}
			all.add(finding);
		}
		all.addAll(others.subList(next, others.size()));
		return all;
	}
}
