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
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which papers have a feature. Nearly all of it is one sorted array in which the papers of a feature stand together;
 * what was added since that was made stands aside, and what was removed is passed over.
 */
final class Postings {

	/** The features of papers. */
	interface Source {

		/** Returns the features a paper has now. */
		long[] of(IndexedPaper paper);

		/** Tells whether a paper has a feature now. */
		boolean has(IndexedPaper paper, long feature);
	}

	private static final long NUMBER_MASK = (1L << Features.NUMBER_BITS) - 1;

	/** The share of entries that may be out of date before the array is made anew, and how many are no matter. */
	private static final int SHARE = 8;
	private static final int FEW = 10_000;

	private final IndexedPapers papers;
	private final Source source;

	private long[] sorted = {};
	/** What was added since the array was made. */
	private final Map<Long, List<IndexedPaper>> aside = new HashMap<>();
	/** By how many papers each feature has more than in the array. */
	private final Map<Long, Integer> drift = new HashMap<>();
	/** By how many papers each feature has more than before this update. */
	private final Map<Long, Integer> growth = new HashMap<>();
	private int changes;

	Postings(IndexedPapers papers, Source source) {
		this.papers = papers;
		this.source = source;
	}

	/** Makes the array anew, of all papers. */
	void rebuild() {
		Collection<IndexedPaper> all = papers.all();
		int total = 0;
		for (IndexedPaper paper : all) {
			total += source.of(paper).length;
		}
		sorted = new long[total];
		int at = 0;
		for (IndexedPaper paper : all) {
			for (long feature : source.of(paper)) {
				sorted[at++] = feature | paper.number;
			}
		}
		Arrays.sort(sorted);
		aside.clear();
		drift.clear();
		growth.clear();
		changes = 0;
	}

	/** Ends an update: forgets what changed in it, and tidies up when there is much to tidy. */
	void settle() {
		growth.clear();
		if (changes > Math.max(FEW, sorted.length / SHARE)) {
			rebuild();
		}
	}

	/** Adds a paper to those that have a feature; it has to have it by now. */
	void add(long feature, IndexedPaper paper) {
		count(feature, 1);
		if (Arrays.binarySearch(sorted, feature | paper.number) < 0) {
			aside.computeIfAbsent(feature, key -> new ArrayList<>(1)).add(paper);
		}
	}

	/** Removes a paper from those that have a feature. */
	void remove(long feature, IndexedPaper paper) {
		count(feature, -1);
		List<IndexedPaper> added = aside.get(feature);
		if (added != null && added.remove(paper) && added.isEmpty()) {
			aside.remove(feature);
		}
	}

	private void count(long feature, int more) {
		growth.merge(feature, more, Integer::sum);
		drift.merge(feature, more, Integer::sum);
		changes++;
	}

	/** Returns by how much the number of papers of each feature changed in this update. */
	Map<Long, Integer> growth() {
		return growth;
	}

	/** Returns how many papers have a feature. */
	int size(long feature) {
		int size = start(feature + NUMBER_MASK + 1) - start(feature);
		return drift.isEmpty() ? size : size + drift.getOrDefault(feature, 0);
	}

	/**
	 * Writes down the numbers of the papers of a feature, where they are not too many.
	 *
	 * @param numbers
	 *            takes the numbers; as long as there may be papers at most
	 * @return how many they are; 0 where they are too many
	 */
	int copy(long feature, int[] numbers) {
		int start = start(feature);
		if (changes == 0) {
			int end = start;
			while (end < sorted.length && (sorted[end] & ~NUMBER_MASK) == feature) {
				if (end - start == numbers.length) {
					return 0;
				}
				numbers[end - start] = (int) (sorted[end] & NUMBER_MASK);
				end++;
			}
			return end - start;
		}
		if (size(feature) > numbers.length) {
			return 0;
		}
		List<IndexedPaper> found = of(feature);
		for (int i = 0; i < found.size(); i++) {
			numbers[i] = found.get(i).number;
		}
		return found.size();
	}

	/** Returns the papers of a feature, in no order. */
	List<IndexedPaper> of(long feature) {
		List<IndexedPaper> found = new ArrayList<>(aside.getOrDefault(feature, List.of()));
		for (int i = start(feature); i < sorted.length && (sorted[i] & ~NUMBER_MASK) == feature; i++) {
			IndexedPaper paper = papers.get((int) (sorted[i] & NUMBER_MASK));
			if (paper != null && source.has(paper, feature)) {
				found.add(paper);
			}
		}
		return found;
	}

	private int start(long entry) {
		int low = 0;
		int high = sorted.length;
		while (low < high) {
			int middle = low + high >>> 1;
			if (sorted[middle] < entry) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}
}
