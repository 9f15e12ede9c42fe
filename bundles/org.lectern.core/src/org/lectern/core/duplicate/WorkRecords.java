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
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.lectern.core.memory.MemoryReader;
import org.lectern.core.memory.MemoryWriter;
import org.lectern.model.review.Paper;

/** Reads papers for comparing. Only some of what was read is kept from one update to the next: it takes much room. */
final class WorkRecords {

	/** How many records are kept. */
	private static final int KEPT = 500;

	private final Map<String, RunningCounters> counters = new HashMap<>();
	private final Deque<IndexedPaper> read = new ArrayDeque<>();

	/** Looks for counters in a file that changed. Returns whether its papers read otherwise now. */
	boolean look(String path, List<Paper> papers) {
		RunningCounters now = new RunningCounters(papers);
		RunningCounters before = papers.isEmpty() ? counters.remove(path) : counters.put(path, now);
		return before != null && !before.isSameAs(now);
	}

	/** Writes which fields of a file are counters. */
	void write(String path, MemoryWriter out) throws IOException {
		counters.getOrDefault(path, RunningCounters.NONE).write(out);
	}

	/** Reads which fields of a file are counters. */
	void read(String path, MemoryReader in) throws IOException {
		counters.put(path, RunningCounters.read(in));
	}

	/** Returns what is compared of a paper. */
	WorkRecord of(IndexedPaper paper) {
		if (paper.record == null) {
			IndexedEntry entry = paper.entry();
			paper.record = new WorkRecord(entry.paper(), counters.getOrDefault(entry.path(), RunningCounters.NONE));
			paper.record.markOfColumn(paper.ofColumn);
			read.add(paper);
		}
		return paper.record;
	}

	/** Forgets most of what was read. */
	void trim() {
		while (read.size() > KEPT) {
			read.poll().record = null;
		}
	}
}
