/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.model.bibtex.writing;

/** Tells which members of a list that was put in another order can stay where they are so that the fewest move. */
final class KeptOrder {

	private KeptOrder() {
	}

	/**
	 * Finds a longest ascending part of a sequence.
	 *
	 * @param places
	 *            the former place of each member, all different; -1 for one that is new
	 * @return for each member whether it stays
	 */
	static boolean[] of(int[] places) {
		int[] tails = new int[places.length];
		int[] before = new int[places.length];
		int length = 0;
		for (int i = 0; i < places.length; i++) {
			if (places[i] >= 0) {
				int at = firstNotLess(places, tails, length, places[i]);
				before[i] = at == 0 ? -1 : tails[at - 1];
				tails[at] = i;
				length = Math.max(length, at + 1);
			}
		}
		boolean[] kept = new boolean[places.length];
		for (int i = length == 0 ? -1 : tails[length - 1]; i >= 0; i = before[i]) {
			kept[i] = true;
		}
		return kept;
	}

	private static int firstNotLess(int[] places, int[] tails, int length, int place) {
		int low = 0;
		int high = length;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (places[tails[middle]] < place) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}
}
