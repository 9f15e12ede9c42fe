/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.types;

import java.util.Collection;

/** Finds the name somebody meant who made a slip of the keyboard. */
final class Spelling {

	/** In shorter names, one wrong letter makes another name. */
	private static final int SLIP = 5;

	/** In names as long as this, two slips leave the name recognisable. */
	private static final int TWO_SLIPS = 8;

	private Spelling() {
	}

	/**
	 * Returns the name nearest to a word.
	 *
	 * @param word
	 *            a word in lower case that is none of the names, never null
	 * @param names
	 *            the names in lower case, never null
	 * @return the name with the fewest slips, of several the first; null when none is near
	 */
	static String nearest(String word, Collection<String> names) {
		String nearest = null;
		int fewest = word.length() < SLIP ? 1 : word.length() < TWO_SLIPS ? 1 : 2;
		for (String name : names) {
			if (Math.abs(name.length() - word.length()) <= fewest && beginAlike(word, name)) {
				int slips = distance(word, name);
				boolean clear = word.length() >= SLIP || name.length() == word.length() && isSwapped(word, name);
				if (clear && (slips < fewest || slips == fewest && nearest == null)) {
					nearest = name;
					fewest = slips;
				}
			}
		}
		return nearest;
	}

	/** Hardly anybody gets the first letter wrong, other than by swapping it with the second one. */
	private static boolean beginAlike(String word, String name) {
		return word.length() > 1 && name.length() > 1 && (word.charAt(0) == name.charAt(0)
				|| word.charAt(0) == name.charAt(1) && word.charAt(1) == name.charAt(0));
	}

	private static boolean isSwapped(String word, String name) {
		return word.chars().sum() == name.chars().sum();
	}

	/** Counts letters left out, added, replaced, or swapped with their neighbours (optimal string alignment). */
	static int distance(String one, String other) {
		int[] before = new int[other.length() + 1];
		int[] last = new int[other.length() + 1];
		for (int j = 0; j < last.length; j++) {
			last[j] = j;
		}
		for (int i = 1; i <= one.length(); i++) {
			int[] row = new int[other.length() + 1];
			row[0] = i;
			for (int j = 1; j < row.length; j++) {
				boolean same = one.charAt(i - 1) == other.charAt(j - 1);
				row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
				if (i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1)) {
					row[j] = Math.min(row[j], before[j - 2] + 1);
				}
			}
			before = last;
			last = row;
		}
		return last[other.length()];
	}
}
