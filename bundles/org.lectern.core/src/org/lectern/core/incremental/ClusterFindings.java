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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.lectern.core.check.CheckContext;
import org.lectern.core.corpus.PaperReference;
import org.lectern.core.duplicate.ClusterChanges;
import org.lectern.core.duplicate.ClusterCheck;
import org.lectern.core.duplicate.DuplicateIndex;
import org.lectern.core.duplicate.FoundCluster;
import org.lectern.core.duplicate.IndexMemory;
import org.lectern.core.memory.MemoryReader;
import org.lectern.core.memory.MemoryWriter;

/** What the checks for duplicates say of the clusters there are. */
final class ClusterFindings {

	private final List<ClusterCheck> checks;
	private final DuplicateIndex index = new DuplicateIndex();
	private final IndexMemory memory = new IndexMemory(index);
	private final Map<FoundCluster, List<TrackedFinding>> findings = new HashMap<>();

	/** Begins without papers, for checks that are on. */
	ClusterFindings(List<ClusterCheck> checks) {
		this.checks = checks;
	}

	void add(TrackedEntry entry) {
		if (!checks.isEmpty()) {
			entry.indexed = index.add(entry);
		}
	}

	void remove(TrackedEntry entry) {
		if (entry.indexed != null) {
			index.remove(entry.indexed);
		}
	}

	/** Called for an entry whose place among the others changed. */
	void moved(TrackedEntry entry) {
		if (entry.indexed != null) {
			index.moved(entry.indexed);
		}
	}

	/** Called for a file that was read again or is gone. */
	void changed(String path) {
		index.changed(path);
	}

	void write(String path, MemoryWriter out) throws IOException {
		if (!checks.isEmpty()) {
			memory.writeFile(path, out);
		}
	}

	void read(String path, MemoryReader in) throws IOException {
		if (!checks.isEmpty()) {
			memory.readFile(path, in);
		}
	}

	void write(TrackedEntry entry, MemoryWriter out) throws IOException {
		if (entry.indexed != null) {
			memory.write(entry.indexed, out);
		}
	}

	void read(TrackedEntry entry, MemoryReader in) throws IOException {
		if (!checks.isEmpty()) {
			entry.indexed = memory.read(entry, in);
		}
	}

	void writeLessons(MemoryWriter out) throws IOException {
		memory.writeLessons(out);
	}

	void readLessons(MemoryReader in) throws IOException {
		memory.readLessons(in);
	}

	/** Looks for duplicates where something changed. */
	void check(CheckContext context) {
		if (checks.isEmpty()) {
			return;
		}
		ClusterChanges changes = index.update(context.corpus(), context.progress());
		for (FoundCluster gone : changes.gone()) {
			List<TrackedFinding> forgotten = findings.remove(gone);
			if (forgotten != null) {
				forgotten.forEach(TrackedFinding::forget);
			}
		}
		for (FoundCluster found : changes.found()) {
			List<TrackedFinding> tracked = track(found, context);
			if (!tracked.isEmpty()) {
				findings.put(found, tracked);
			}
		}
	}

	private List<TrackedFinding> track(FoundCluster found, CheckContext context) {
		List<PaperReference> papers = found.cluster().papers();
		Map<PaperReference, TrackedEntry> entries = new HashMap<>();
		for (int i = 0; i < papers.size(); i++) {
			entries.put(papers.get(i), (TrackedEntry) found.entries().get(i));
		}
		List<TrackedFinding> tracked = new ArrayList<>(1);
		checks.stream().map(check -> check.find(found.cluster(), context)).filter(Objects::nonNull)
				.forEach(finding -> tracked.add(TrackedFinding.among(entries, finding)));
		return tracked;
	}
}
