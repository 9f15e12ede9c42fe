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

/**
 * What papers have in common when it is worth comparing them, as numbers: the kind, a hash of 32 bits, and room for the
 * number of a paper below.
 */
final class Features {

	static final int ABSTRACT = 0;
	private static final int FIRST_IDENTIFIER = 1;
	private static final int LAST_IDENTIFIER = 4;
	/** The whole title. */
	static final int WHOLE_TITLE = 7;
	/** The telling words of the title; too many papers may share them for comparing. */
	static final int ESSENCE = 8;
	/** A word, or two neighbouring ones, of the title. */
	static final int TITLE = 15;

	/** The bits below a feature. */
	static final int NUMBER_BITS = 24;

	private static final int HASH_BITS = 32;
	private static final int KINDS = 15;

	private Features() {
	}

	static long of(int kind, int hash) {
		return ((long) kind << HASH_BITS | hash & 0xffffffffL) << NUMBER_BITS;
	}

	static long of(int kind, String text) {
		return of(kind, Shingles.mix(text.hashCode()));
	}

	static int kindOf(long feature) {
		return (int) (feature >>> HASH_BITS + NUMBER_BITS) & KINDS;
	}

	static int hashOf(long feature) {
		return (int) (feature >>> NUMBER_BITS);
	}

	static boolean isIdentifier(long feature) {
		int kind = kindOf(feature);
		return kind >= FIRST_IDENTIFIER && kind <= LAST_IDENTIFIER;
	}

	/** Tells whether papers that share a feature are compared. */
	static boolean isFollowed(long feature) {
		return kindOf(feature) != ESSENCE;
	}

	/** Returns the features of a record that depend neither on its abstract nor on how rare the words of its title are. */
	static long[] ownOf(WorkRecord record) {
		PaperIdentifiers ids = record.identifiers();
		String origin = record.authors().isEmpty() || record.year() == null ? null
				: record.authors().first() + '|' + record.year();
		String place = record.volume() == null || record.pages() == null ? null
				: record.volume() + '|' + record.pages().first() + '|' + record.number();
		String[] texts = { ids.doi(), ids.arxiv(), ids.pmid(), ids.isbn(), origin, place,
				record.title().isEmpty() ? null : record.title().folded(), record.title().essence() };
		long[] found = new long[texts.length];
		int count = 0;
		for (int i = 0; i < texts.length; i++) {
			if (texts[i] != null) {
				found[count++] = of(FIRST_IDENTIFIER + i, texts[i]);
			}
		}
		return Arrays.copyOf(found, count);
	}

	/** Returns the words and the pairs of neighbouring words of a title, ascending, each once. */
	static long[] ofTitle(int[] words) {
		long[] features = new long[Math.max(0, words.length * 2 - 1)];
		int count = 0;
		for (int i = 0; i < words.length; i++) {
			features[count++] = of(TITLE, words[i]);
			if (i > 0) {
				features[count++] = of(TITLE, Shingles.mix(words[i - 1] * 31 + words[i]));
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
