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
import java.util.List;

import org.lectern.core.check.Finding;
import org.lectern.core.check.Location;
import org.lectern.core.check.Related;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.model.bibtex.SourceRange;

/** A finding that keeps its place in an entry, wherever the entry moves to. */
final class TrackedFinding {

	private final Finding found;
	private final TrackedEntry entry;
	/** Where the entry began when the finding was made. */
	private final int offset;
	/** The entries of the other places, in their order, each with where it began. */
	private final List<TrackedEntry> others;
	private final int[] otherOffsets;

	private TrackedFinding(Finding found, TrackedEntry entry, List<TrackedEntry> others) {
		this.found = found;
		this.entry = entry;
		this.offset = entry.offset();
		this.others = others;
		otherOffsets = others.stream().mapToInt(TrackedEntry::offset).toArray();
	}

	/**
	 * Begins to follow a finding.
	 *
	 * @param found
	 *            the finding as it is now
	 * @param entry
	 *            the entry it is about
	 * @param others
	 *            the entries of its other places, in their order
	 */
	static TrackedFinding of(Finding found, TrackedEntry entry, List<TrackedEntry> others) {
		return new TrackedFinding(found, entry, others);
	}

	TrackedEntry entry() {
		return entry;
	}

	List<TrackedEntry> others() {
		return others;
	}

	/** Returns the finding where its entry stands now. */
	Finding now(ReviewCorpus corpus) {
		List<Related> related = new ArrayList<>(others.size());
		for (int i = 0; i < others.size(); i++) {
			Related old = found.related().get(i);
			TrackedEntry other = others.get(i);
			related.add(new Related(corpus.referenceTo(other.paper()),
					moved(old.location(), other, otherOffsets[i]), old.message()));
		}
		return new Finding(found.checkId(), found.severity(), found.message(), moved(found.location(), entry, offset),
				corpus.referenceTo(entry.paper()), found.arguments(), related);
	}

	private static Location moved(Location place, TrackedEntry entry, int from) {
		SourceRange range = place.range();
		return Location.of(entry.file.file(),
				new SourceRange(range.offset() + entry.offset() - from, range.length()));
	}
}
