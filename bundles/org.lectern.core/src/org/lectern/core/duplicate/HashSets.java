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

/** Sets of hashes as ascending arrays: small, and quick to intersect. */
final class HashSets {

	/** How many hashes are a sample. */
	private static final int SAMPLE = 48;

	private HashSets() {
	}

	/** Sorts the first hashes of an array and drops the repeated ones. */
	static int[] of(int[] hashes, int count) {
		Arrays.sort(hashes, 0, count);
		int distinct = 0;
		for (int i = 0; i < count; i++) {
			if (i == 0 || hashes[i] != hashes[i - 1]) {
				hashes[distinct++] = hashes[i];
			}
		}
		return Arrays.copyOf(hashes, distinct);
	}

	/** Returns the smallest hashes of a set. */
	static int[] sample(int[] hashes) {
		return hashes.length <= SAMPLE ? hashes : Arrays.copyOf(hashes, SAMPLE);
	}

	/** Counts what two sets have in common. */
	static int common(int[] one, int[] other) {
		int count = 0;
		for (int i = 0, j = 0; i < one.length && j < other.length;) {
			if (one[i] == other[j]) {
				count++;
				i++;
				j++;
			} else if (one[i] < other[j]) {
				i++;
			} else {
				j++;
			}
		}
		return count;
	}

	/**
	 * Tells whether some of the smallest hashes of two sets are the same. Sets that have half of their hashes in common
	 * practically always do.
	 */
	static boolean shareSample(int[] one, int[] other) {
		int i = 0;
		int j = 0;
		while (i < Math.min(SAMPLE, one.length) && j < Math.min(SAMPLE, other.length)) {
			if (one[i] == other[j]) {
				return true;
			}
			if (one[i] < other[j]) {
				i++;
			} else {
				j++;
			}
		}
		return false;
	}

	/** Returns the common share of two sets, 0 to 1; 0 when one is empty. */
	static double jaccard(int[] one, int[] other) {
		if (one.length == 0 || other.length == 0) {
			return 0;
		}
		int common = common(one, other);
		return (double) common / (one.length + other.length - common);
	}

	/** Returns the share of the smaller set that is in the larger one, 0 to 1; 0 when one is empty. */
	static double containment(int[] one, int[] other) {
		int smaller = Math.min(one.length, other.length);
		return smaller == 0 ? 0 : (double) common(one, other) / smaller;
	}
}
