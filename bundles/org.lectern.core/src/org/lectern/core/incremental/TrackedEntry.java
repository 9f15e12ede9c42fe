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

import java.util.Collection;
import java.util.List;

import org.lectern.core.duplicate.IndexedEntry;
import org.lectern.core.duplicate.IndexedPaper;
import org.lectern.model.bibtex.BibResource;
import org.lectern.model.bibtex.SourceRange;
import org.lectern.model.review.Paper;

/** An entry that is followed through the versions of its file as long as it says the same. */
final class TrackedEntry implements IndexedEntry {

	final EntryDigest digest;
	final TrackedFile file;
	/** Its groups, for each of the group checks in their order. */
	List<Collection<String>> groups = List.of();
	/** What the checks of single papers find in it. */
	List<TrackedFinding> findings = List.of();
	/** The entry among those that are compared as duplicates, null where nobody looks for duplicates. */
	IndexedPaper indexed;

	private Paper paper;
	private int index;

	TrackedEntry(EntryDigest digest, TrackedFile file, Paper paper) {
		this.digest = digest;
		this.file = file;
		this.paper = paper;
	}

	@Override
	public Paper paper() {
		return paper;
	}

	@Override
	public String path() {
		return file.file().path();
	}

	@Override
	public int index() {
		return index;
	}

	void moveTo(Paper newPaper, int newIndex) {
		paper = newPaper;
		index = newIndex;
	}

	/** Where the entry begins in its file now. */
	int offset() {
		SourceRange range = BibResource.rangeOf(paper);
		return range == null ? 0 : range.offset();
	}
}
