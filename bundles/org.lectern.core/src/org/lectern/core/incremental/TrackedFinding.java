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
import java.util.Map;

import org.lectern.core.check.Finding;
import org.lectern.core.check.Location;
import org.lectern.core.check.Related;
import org.lectern.core.corpus.PaperReference;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.model.bibtex.SourceRange;

/** A finding that keeps its place in an entry, wherever the entry moves to. */
final class TrackedFinding {

	private static final int[] NOWHERE = {};

	private final TrackedEntry entry;
	/** The entries of the other places, in their order. */
	private final List<TrackedEntry> others;
	/** The finding as it was when it was asked for last, where the entry began then, and the others. */
	private Finding found;
	private int offset;
	private int[] otherOffsets;

	private TrackedFinding(Finding found, TrackedEntry entry, List<TrackedEntry> others) {
		this.entry = entry;
		this.others = others;
		place(found);
	}

	private TrackedFinding(Finding found, TrackedEntry entry, int offset) {
		this.found = found;
		this.entry = entry;
		this.offset = offset;
		others = List.of();
		otherOffsets = NOWHERE;
	}

	/** Begins to follow a finding as it was when its entry, which it is about alone, began at an offset. */
	static TrackedFinding remembered(Finding found, TrackedEntry entry, int offset) {
		return new TrackedFinding(found, entry, offset);
	}

	/** Begins to follow a finding as it is now, which is about an entry alone. */
	static TrackedFinding of(Finding found, TrackedEntry entry) {
		return new TrackedFinding(found, entry, List.of());
	}

	/**
	 * Begins to follow a finding that is about several entries. All files it names a place in know of it.
	 *
	 * @param found
	 *            the finding as it is now
	 * @param entries
	 *            the entries it may be about
	 */
	static TrackedFinding among(Map<PaperReference, TrackedEntry> entries, Finding found) {
		TrackedFinding tracked = new TrackedFinding(found, entries.get(found.paper()),
				found.related().stream().map(other -> entries.get(other.paper())).toList());
		tracked.entry.file.ofGroups.add(tracked);
		tracked.entry.file.outdated();
		tracked.others.forEach(other -> other.file.naming.add(tracked));
		return tracked;
	}

	/** Ends following a finding about several entries. */
	void forget() {
		entry.file.ofGroups.remove(this);
		entry.file.outdated();
		others.forEach(other -> other.file.naming.remove(this));
	}

	/** Returns the finding as it was when it was asked for last. */
	Finding found() {
		return found;
	}

	/** Returns where the entry began then. */
	int offset() {
		return offset;
	}

	TrackedEntry entry() {
		return entry;
	}

	private void place(Finding now) {
		found = now;
		offset = entry.offset();
		otherOffsets = others.isEmpty() ? NOWHERE : others.stream().mapToInt(TrackedEntry::offset).toArray();
	}

	/** Returns the finding where its entry stands now. */
	Finding now(ReviewCorpus corpus) {
		List<Related> related = others.isEmpty() ? List.of() : new ArrayList<>(others.size());
		for (int i = 0; i < others.size(); i++) {
			Related old = found.related().get(i);
			TrackedEntry other = others.get(i);
			related.add(new Related(corpus.referenceTo(other.paper()),
					moved(old.location(), other, otherOffsets[i]), old.message()));
		}
		place(new Finding(found.checkId(), found.severity(), found.message(), moved(found.location(), entry, offset),
				corpus.referenceTo(entry.paper()), found.arguments(), related));
		return found;
	}

	private static Location moved(Location place, TrackedEntry entry, int from) {
		SourceRange range = place.range();
		return Location.of(entry.file.file(),
				new SourceRange(range.offset() + entry.offset() - from, range.length()));
	}
}
