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
import java.util.List;
import java.util.Set;

/** The name of a journal or of proceedings, which is often abbreviated. */
final class Venue {

	/** Names at least as alike as this are taken for the same. */
	private static final double SAME = 0.5;

	/** A name with as many telling words leaves no doubt what it means. */
	private static final int SPELLED_OUT = 3;

	private static final Set<String> SMALL_WORDS = Set.of("of", "the", "and", "for", "in", "on", "a", "an", "to", "de", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$
			"la", "le", "des", "du", "der", "die", "das", "und", "et", "fur", "y", "e"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$

	/** Words that many venues have in their names. */
	private static final Set<String> COMMON_WORDS = Set.of("international", "conference", "proceedings", "journal", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			"annual", "workshop", "symposium", "transactions", "review", "advances", "research", "science", "sciences"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$

	private final String name;
	private final String[] words;
	private final String initials;
	private final int[] trigrams;

	/** Reads a folded name. */
	Venue(String name) {
		this.name = name;
		List<String> telling = new ArrayList<>();
		StringBuilder first = new StringBuilder();
		for (String word : name.split(" ")) { //$NON-NLS-1$
			if (!word.isEmpty() && !SMALL_WORDS.contains(word)) {
				telling.add(word);
				first.append(word.charAt(0));
			}
		}
		words = telling.toArray(String[]::new);
		initials = first.toString();
		trigrams = Shingles.trigrams(name);
	}

	/** Returns a folded name without the words that are left out or written otherwise, such as "and". */
	static String essence(String name) {
		StringBuilder essence = new StringBuilder(name.length());
		for (String word : name.split(" ")) { //$NON-NLS-1$
			if (!SMALL_WORDS.contains(word)) {
				essence.append(word).append(' ');
			}
		}
		return essence.toString();
	}

	/** Tells whether two names can be of one venue. */
	boolean isLike(Venue other) {
		return abbreviates(other) || other.abbreviates(this) || isAcronymOf(other) || other.isAcronymOf(this)
				|| HashSets.jaccard(trigrams, other.trigrams) >= SAME;
	}

	/** Tells whether the name says what it is about, and not in short. */
	boolean isSpelledOut() {
		int telling = 0;
		for (String word : words) {
			telling += word.length() > 4 && !COMMON_WORDS.contains(word) ? 1 : 0;
		}
		return telling >= SPELLED_OUT;
	}

	/** Tells whether each word of this name is short for a word of the other one, in the same order. */
	private boolean abbreviates(Venue other) {
		int at = 0;
		for (String word : words) {
			while (at < other.words.length && !isShortFor(word, other.words[at])) {
				at++;
			}
			if (at++ >= other.words.length) {
				return false;
			}
		}
		return words.length > 0;
	}

	/** Tells whether a word is the beginning of another one, or its contraction, as "natl" is of "national". */
	private static boolean isShortFor(String word, String whole) {
		if (whole.startsWith(word)) {
			return true;
		}
		int last = word.length() - 1;
		if (last < 2 || word.charAt(0) != whole.charAt(0) || word.charAt(last) != whole.charAt(whole.length() - 1)) {
			return false;
		}
		int found = 0;
		for (int i = 0; i < whole.length() && found <= last; i++) {
			found += whole.charAt(i) == word.charAt(found) ? 1 : 0;
		}
		return found > last;
	}

	/** Tells whether this name is one word made of the first letters of the other one. */
	private boolean isAcronymOf(Venue other) {
		return words.length == 1 && name.length() >= 3 && other.initials.contains(name);
	}
}
