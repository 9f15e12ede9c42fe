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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.lectern.core.Progress;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.model.review.Paper;

/**
 * Knows which papers of a review are one work, perhaps one work, or versions of one, and keeps up with changes of the
 * review: only papers that a change concerns are compared anew. What it finds is the same whatever way led to the
 * review as it is.
 *
 * <p>
 * Papers are compared only where they share something rare: the rarest words and word pairs of their titles, a sample
 * of the shingles of their abstracts, identifiers, or their origin. What more than {@value IndexUpdate#MOST_PAPERS}
 * papers share says nothing. So the work grows with the number of papers, not with its square.
 *
 * <p>
 * Not safe for use by several threads at once.
 */
public final class DuplicateIndex {

	/** Entry types that hold data for other entries and are no papers. */
	private static final Set<String> HELPERS = Set.of("xdata", "set"); //$NON-NLS-1$ //$NON-NLS-2$

	final IndexedPapers papers = new IndexedPapers();
	final TitleFeatures titles = new TitleFeatures(papers);
	final Postings postings = new Postings(papers, new Postings.Source() {

		@Override
		public long[] of(IndexedPaper paper) {
			return paper.allFeatures();
		}

		@Override
		public boolean has(IndexedPaper paper, long feature) {
			return paper.has(feature);
		}
	});
	final Outlines outlines = new Outlines(papers);
	final WorkRecords records = new WorkRecords();
	final Venues venues = new Venues();
	final DuplicateRule rule = new DuplicateRule(venues);
	RememberedVerdicts verdicts = RememberedVerdicts.NONE;
	/** The number of the update. */
	int updates;

	/** What changed since the last update. */
	final Set<IndexedPaper> added = new LinkedHashSet<>();
	final Set<IndexedPaper> removed = new LinkedHashSet<>();
	final Set<IndexedPaper> moved = new LinkedHashSet<>();
	final Set<String> files = new LinkedHashSet<>();

	/**
	 * Adds a paper.
	 *
	 * @param entry
	 *            the entry of the paper, never null
	 * @return the paper in the index, never null
	 */
	public IndexedPaper add(IndexedEntry entry) {
		IndexedPaper paper = new IndexedPaper(entry);
		if (!isHelper(entry.paper())) {
			added.add(paper);
		}
		return paper;
	}

	private static boolean isHelper(Paper paper) {
		return paper.getEntryType() != null && HELPERS.contains(paper.getEntryType().toLowerCase(Locale.ROOT));
	}

	/**
	 * Removes a paper.
	 *
	 * @param paper
	 *            the paper, never null
	 */
	public void remove(IndexedPaper paper) {
		if (!added.remove(paper) && paper.isIn()) {
			removed.add(paper);
		}
	}

	/**
	 * Takes notice that a paper may now stand before others it stood behind, or the other way round.
	 *
	 * @param paper
	 *            the paper, never null
	 */
	public void moved(IndexedPaper paper) {
		if (paper.isIn()) {
			moved.add(paper);
		}
	}

	/**
	 * Takes notice that a file was read again, or is gone.
	 *
	 * @param path
	 *            the path of the file, never null
	 */
	public void changed(String path) {
		files.add(path);
	}

	/**
	 * Compares what has to be compared since papers were added, removed or moved.
	 *
	 * @param corpus
	 *            the review as it is now, never null
	 * @param progress
	 *            where to tell about it, never null
	 * @return what changed, never null
	 * @throws org.lectern.core.CancelledException
	 *             when cancelled; the index cannot be used any more then
	 */
	public ClusterChanges update(ReviewCorpus corpus, Progress progress) {
		updates++;
		ClusterChanges changes = new IndexUpdate(this, corpus, progress).run();
		for (Set<?> pending : List.of(added, removed, moved, files)) {
			pending.clear();
		}
		return changes;
	}

	/** Returns the papers that are in the index. */
	List<IndexedPaper> all() {
		return new ArrayList<>(papers.all());
	}
}
