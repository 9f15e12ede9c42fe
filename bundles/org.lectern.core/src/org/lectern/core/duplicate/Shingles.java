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

/** Cuts folded text into overlapping pieces and keeps their hashes. */
final class Shingles {

	/** Words in a shingle of an abstract: four words in the same order are rarely chance. */
	static final int WORDS = 4;

	private Shingles() {
	}

	/**
	 * Returns the trigrams of the characters of each word, with two blanks before and one behind it. Words may change
	 * places without a difference.
	 *
	 * @param folded
	 *            folded text, never null
	 * @return a set of hashes, never null
	 */
	static int[] trigrams(String folded) {
		if (folded.isEmpty()) {
			return new int[0];
		}
		int[] hashes = new int[folded.length() * 2 + 2];
		int count = 0;
		int two = ' ';
		int one = ' ';
		for (int i = 0; i <= folded.length(); i++) {
			char c = i < folded.length() ? folded.charAt(i) : ' ';
			hashes[count++] = mix((two * 65599 + one) * 65599 + c);
			two = c == ' ' ? ' ' : one;
			one = c;
		}
		return HashSets.of(hashes, count);
	}

	/**
	 * Returns the runs of {@value #WORDS} words.
	 *
	 * @param folded
	 *            folded text, never null
	 * @return a set of hashes, never null; empty for a text of fewer words
	 */
	static int[] ofWords(String folded) {
		int[] words = words(folded);
		if (words.length < WORDS) {
			return new int[0];
		}
		int[] hashes = new int[words.length - WORDS + 1];
		for (int i = 0; i < hashes.length; i++) {
			int hash = 0;
			for (int j = 0; j < WORDS; j++) {
				hash = mix(hash * 31 + words[i + j]);
			}
			hashes[i] = hash;
		}
		return HashSets.of(hashes, hashes.length);
	}

	/**
	 * Returns the words in their order.
	 *
	 * @param folded
	 *            folded text, never null
	 * @return the hash of each word, never null
	 */
	static int[] words(String folded) {
		if (folded.isEmpty()) {
			return new int[0];
		}
		String[] words = folded.split(" "); //$NON-NLS-1$
		int[] hashes = new int[words.length];
		for (int i = 0; i < hashes.length; i++) {
			hashes[i] = mix(words[i].hashCode());
		}
		return hashes;
	}

	/** Spreads the bits of a number, so that the smallest of many hashes are a fair sample. */
	static int mix(int hash) {
		int h = hash;
		h = (h ^ h >>> 16) * 0x85ebca6b;
		h = (h ^ h >>> 13) * 0xc2b2ae35;
		return h ^ h >>> 16;
	}
}
