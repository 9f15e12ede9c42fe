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

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Knows in which titles each word and each pair of neighbouring words stands, and so which ones of a title are rare. */
final class TitleFeatures {

	/** How many of the rarest words and word pairs of a title are followed. */
	private static final int MOST = 8;

	private final Postings postings;

	TitleFeatures(IndexedPapers papers) {
		postings = new Postings(papers, new Postings.Source() {

			@Override
			public long[] of(IndexedPaper paper) {
				return Features.ofTitle(paper.words);
			}

			@Override
			public boolean has(IndexedPaper paper, long feature) {
				return true;
			}
		});
	}

	void rebuild() {
		postings.rebuild();
	}

	void settle() {
		postings.settle();
	}

	void add(IndexedPaper paper) {
		for (long feature : Features.ofTitle(paper.words)) {
			postings.add(feature, paper);
		}
	}

	void remove(IndexedPaper paper) {
		for (long feature : Features.ofTitle(paper.words)) {
			postings.remove(feature, paper);
		}
	}

	/**
	 * Chooses the rarest features of a title that at least one other title has too.
	 *
	 * @return whether they are others than before
	 */
	boolean choose(IndexedPaper paper) {
		long[] features = Features.ofTitle(paper.words);
		long[] ranked = new long[features.length];
		int shared = 0;
		for (int i = 0; i < features.length; i++) {
			long count = postings.size(features[i]);
			if (count > 1) {
				ranked[shared++] = count << 32 | i;
			}
		}
		Arrays.sort(ranked, 0, shared);
		long[] rarest = new long[Math.min(shared, MOST)];
		for (int i = 0; i < rarest.length; i++) {
			rarest[i] = features[(int) ranked[i]];
		}
		// where all that are shared are followed, only one that comes to be shared, or is no more, makes a difference
		paper.rarity = shared < MOST ? 1 : (int) (ranked[MOST - 1] >>> 32);
		Arrays.sort(rarest);
		boolean changed = !Arrays.equals(rarest, paper.titleFeatures);
		paper.titleFeatures = rarest;
		return changed;
	}

	/** Returns the papers that may have to choose anew, because words of their titles became rarer or less rare. */
	Set<IndexedPaper> concerned() {
		Set<IndexedPaper> concerned = new HashSet<>();
		for (Map.Entry<Long, Integer> grown : postings.growth().entrySet()) {
			int now = postings.size(grown.getKey());
			int rarer = Math.min(now, now - grown.getValue());
			if (grown.getValue() != 0) {
				postings.of(grown.getKey()).stream().filter(paper -> rarer <= paper.rarity).forEach(concerned::add);
			}
		}
		return concerned;
	}
}
