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

import org.lectern.model.bibtex.BibResource;
import org.lectern.model.bibtex.SourceRange;
import org.lectern.model.review.Paper;

/** An entry that is followed through the versions of its file as long as it says the same. */
final class TrackedEntry {

	final EntryDigest digest;
	final TrackedFile file;
	/** What the checks of single papers find in it. */
	final List<TrackedFinding> findings;
	/** Its groups, for each of the group checks in their order. */
	final List<Collection<String>> groups;

	private Paper paper;
	private int index;

	TrackedEntry(EntryDigest digest, TrackedFile file, Paper paper, List<TrackedFinding> findings,
			List<Collection<String>> groups) {
		this.digest = digest;
		this.file = file;
		this.paper = paper;
		this.findings = findings;
		this.groups = groups;
	}

	/** The entry as it was read last. */
	Paper paper() {
		return paper;
	}

	/** The number of the entry in its file, 0 or more. */
	int index() {
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
