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
import java.util.List;

/** Counts in how many titles each word and each pair of neighbouring words stands. */
final class FeatureCounts {

	private static final int KIND = 15;

	/** All features of all titles, sorted; how often one stands here is its count. */
	private final long[] all;

	FeatureCounts(List<WorkRecord> records) {
		long[][] byRecord = new long[records.size()][];
		int total = 0;
		for (int i = 0; i < byRecord.length; i++) {
			byRecord[i] = featuresOf(records.get(i).title());
			total += byRecord[i].length;
		}
		all = new long[total];
		int at = 0;
		for (long[] features : byRecord) {
			System.arraycopy(features, 0, all, at, features.length);
			at += features.length;
		}
		Arrays.sort(all);
	}

	/** Returns the rarest features of a title that at least one other title has too. */
	long[] rarest(Title title, int most) {
		long[] features = featuresOf(title);
		long[] ranked = new long[features.length];
		int shared = 0;
		for (int i = 0; i < features.length; i++) {
			long count = count(features[i]);
			if (count > 1) {
				ranked[shared++] = Math.min(count, Integer.MAX_VALUE / 2) << 32 | i;
			}
		}
		Arrays.sort(ranked, 0, shared);
		long[] rarest = new long[Math.min(shared, most)];
		for (int i = 0; i < rarest.length; i++) {
			rarest[i] = features[(int) ranked[i]];
		}
		return rarest;
	}

	private int count(long feature) {
		return bound(feature + 1) - bound(feature);
	}

	/** Returns the place of the first entry that is at least this. */
	private int bound(long feature) {
		int low = 0;
		int high = all.length;
		while (low < high) {
			int middle = low + high >>> 1;
			if (all[middle] < feature) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	private static long[] featuresOf(Title title) {
		int[] words = title.words();
		long[] features = new long[Math.max(0, words.length * 2 - 1)];
		int count = 0;
		for (int i = 0; i < words.length; i++) {
			features[count++] = CandidateIndex.feature(KIND, words[i]);
			if (i > 0) {
				features[count++] = CandidateIndex.feature(KIND, Shingles.mix(words[i - 1] * 31 + words[i]));
			}
		}
		Arrays.sort(features);
		int distinct = 0;
		for (int i = 0; i < count; i++) {
			if (i == 0 || features[i] != features[i - 1]) {
				features[distinct++] = features[i];
			}
		}
		return Arrays.copyOf(features, distinct);
	}
}
