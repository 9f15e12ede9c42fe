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
import org.lectern.model.review.ReviewFactory;

/** An entry that is followed through the versions of its file as long as it says the same. */
final class TrackedEntry implements IndexedEntry {

	/** What stands for the paper of an entry that is remembered from before its file was read. */
	static final Paper UNSEEN = ReviewFactory.eINSTANCE.createPaper();

	final TrackedFile file;
	/** What tells it from entries that say something else. */
	EntryDigest digest;
	/** Its groups, for each of the group checks in their order. */
	final Collection<String>[] groups;
	/** What the checks of single papers find in it. */
	List<TrackedFinding> findings = List.of();
	/** The entry among those that are compared as duplicates, null where nobody looks for duplicates. */
	IndexedPaper indexed;

	private Paper paper;
	private int index;

	@SuppressWarnings("unchecked")
	TrackedEntry(TrackedFile file, int groupChecks) {
		this.file = file;
		groups = new Collection[groupChecks];
	}

	@Override
	public Paper paper() {
		return paper;
	}

	@Override
	public String path() {
		return file.path();
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
