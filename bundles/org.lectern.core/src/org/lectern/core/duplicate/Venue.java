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

/** Compares the names of journals and proceedings, which are often abbreviated. */
final class Venue {

	/** Venues at least as alike as this are taken for the same. */
	private static final double SAME = 0.5;

	private Venue() {
	}

	/** Tells whether two folded names can be of one venue. */
	static boolean isLike(String one, String other) {
		return one.equals(other) || abbreviates(one, other) || abbreviates(other, one) || isAcronym(one, other)
				|| isAcronym(other, one)
				|| HashSets.jaccard(Shingles.trigrams(one), Shingles.trigrams(other)) >= SAME;
	}

	/** Tells whether each word of the short name begins a word of the long one, in the same order. */
	private static boolean abbreviates(String shortName, String longName) {
		String[] longWords = longName.split(" "); //$NON-NLS-1$
		int at = 0;
		for (String word : shortName.split(" ")) { //$NON-NLS-1$
			while (at < longWords.length && !longWords[at].startsWith(word)) {
				at++;
			}
			if (at++ >= longWords.length) {
				return false;
			}
		}
		return true;
	}

	/** Tells whether the short name is one word made of the first letters of the long one, or a word of it. */
	private static boolean isAcronym(String shortName, String longName) {
		if (shortName.indexOf(' ') >= 0 || shortName.length() < 3) {
			return false;
		}
		StringBuilder initials = new StringBuilder();
		for (String word : longName.split(" ")) { //$NON-NLS-1$
			if (word.length() > 3 || Character.isDigit(word.isEmpty() ? ' ' : word.charAt(0))) {
				initials.append(word.charAt(0));
			}
		}
		return initials.toString().contains(shortName);
	}
}
