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

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.lectern.core.Progress;

/** Compares papers with those they share something rare with, and keeps track of what that changes. */
final class Comparisons {

	/** How many papers are looked at before it is asked again whether to go on. */
	static final int STRIDE = 64;

	private final DuplicateIndex index;
	private final Progress progress;
	/** Whether all papers are compared. */
	private final boolean all;
	private final List<IndexedPaper> papers = new ArrayList<>();
	/** The papers whose links changed, or may be used otherwise. */
	private final Set<IndexedPaper> touched = new HashSet<>();
	private final Set<Component> dissolved = new LinkedHashSet<>();
	private int ticks;

	Comparisons(DuplicateIndex index, Progress progress, boolean all) {
		this.index = index;
		this.progress = progress;
		this.all = all;
	}

	void tick() {
		if (ticks++ % STRIDE == 0) {
			progress.check();
			if (all) {
				progress.step();
			}
		}
	}

	/** Has a paper compared anew. */
	void add(IndexedPaper paper) {
		if (!has(paper)) {
			paper.compared = index.updates;
			papers.add(paper);
		}
	}

	/** Tells whether a paper is compared anew. */
	boolean has(IndexedPaper paper) {
		return paper.compared == index.updates;
	}

	/** Returns the papers that are compared anew. */
	List<IndexedPaper> papers() {
		return List.copyOf(papers);
	}

	/** Takes notice of a paper that leaves the index. */
	void leave(IndexedPaper paper) {
		unlink(paper);
		if (paper.component != null) {
			dissolved.add(paper.component);
			paper.component = null;
		}
		paper.compared = 0;
		touched.remove(paper);
	}

	/** Compares all that has to be compared. */
	void run() {
		papers.forEach(this::unlink);
		touched.addAll(papers);
		int[] marks = new int[index.papers.end()];
		Arrays.fill(marks, IndexedPaper.NONE);
		int[] sharing = new int[IndexUpdate.MOST_PAPERS];
		for (IndexedPaper paper : papers) {
			tick();
			marks[paper.number] = paper.number;
			for (long feature : paper.allFeatures()) {
				int count = Features.isFollowed(feature) ? index.postings.copy(feature, sharing) : 0;
				for (int i = 0; i < count; i++) {
					int other = sharing[i];
					if (marks[other] != paper.number) {
						marks[other] = paper.number;
						if (other < paper.number || !all && !has(index.papers.get(other))) {
							compare(paper, other);
						}
					}
				}
			}
		}
	}

	private void compare(IndexedPaper paper, int number) {
		if (index.outlines.mayBeAlike(paper.number, number)) {
			IndexedPaper candidate = index.papers.get(number);
			boolean first = IndexedPaper.ORDER.compare(paper, candidate) < 0;
			IndexedPaper one = first ? paper : candidate;
			IndexedPaper other = first ? candidate : paper;
			Match match = index.rule.compare(index.records.of(one), index.records.of(other));
			if (match.kind() != LinkKind.NONE && !index.verdicts.keepApart(one, other)) {
				link(new PaperLink(one, other, match, PaperLink.Origin.RULE));
			}
		}
	}

	void link(PaperLink link) {
		link.one().link(link);
		link.other().link(link);
		touched.add(link.one());
		touched.add(link.other());
	}

	void unlink(PaperLink link) {
		link.one().unlink(link);
		link.other().unlink(link);
		touched.add(link.one());
		touched.add(link.other());
	}

	private void unlink(IndexedPaper paper) {
		List.copyOf(paper.links()).forEach(this::unlink);
	}

	/** Returns the papers whose links changed. */
	Set<IndexedPaper> touched() {
		return touched;
	}

	/** Returns the components that papers left. */
	Set<Component> dissolved() {
		return dissolved;
	}
}
