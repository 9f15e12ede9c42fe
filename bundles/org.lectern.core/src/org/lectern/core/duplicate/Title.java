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
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** A title in the forms in which titles are compared. */
final class Title {

	/** A title with fewer words says too little to stand for a work on its own, such as "Introduction". */
	static final int TELLING_WORDS = 3;

	/** A title of so many words is rarely the beginning of another one by chance. */
	private static final int WORDS_OF_LONG_TITLE = 6;

	/** What stands before a title, such as "Medical progress" or the name of a system. */
	private static final int MOST_BEFORE = 2;

	private static final Set<String> SMALL_WORDS = Set.of("a", "an", "and", "at", "by", "for", "from", "in", "of", "on", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$
			"or", "the", "to", "with"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	/** How many words the bits of a signature take. */
	static final int SIGNATURE_WORDS = 4;

	private static final Set<String> ROMAN = Set.of("ii", "iii", "iv", "vi", "vii", "viii", "ix"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$

	/** Words as alike as these are one word with a typing error. */
	private static final double SAME_WORD = 0.9;

	private static final JaroWinklerSimilarity SPELLINGS = new JaroWinklerSimilarity();

	private final String folded;
	private final int[] trigrams;
	/** One bit for each trigram, several of which may share one. */
	private final long[] signature = new long[SIGNATURE_WORDS];
	private final int[] words;
	private final TitleRemarks remarks;

	private Title(TitleRemarks remarks) {
		this.remarks = remarks;
		folded = remarks.text();
		trigrams = Shingles.trigrams(folded);
		for (int trigram : trigrams) {
			signature[trigram >>> 6 & SIGNATURE_WORDS - 1] |= 1L << trigram;
		}
		words = Shingles.words(folded);
	}

	/** Makes the forms of a title, which may be null. */
	static Title of(String text) {
		return new Title(TitleRemarks.of(text == null ? "" : withoutRemarks(CharacterReferences.resolve(text)))); //$NON-NLS-1$
	}

	/**
	 * Takes away what databases add in square brackets: the language, that it is a review, where the erratum stands.
	 * Brackets around the whole title, which mark a translated one, are opened.
	 */
	static String withoutRemarks(String text) {
		String title = text.strip();
		while (true) {
			String trimmed = title.replaceFirst("[\\s.]+$", ""); //$NON-NLS-1$ //$NON-NLS-2$
			if (!trimmed.endsWith("]")) { //$NON-NLS-1$
				return title;
			}
			int open = opening(trimmed);
			if (open < 0) {
				return title;
			}
			if (trimmed.substring(0, open).isBlank()) {
				return trimmed.substring(open + 1, trimmed.length() - 1);
			}
			String remark = trimmed.substring(open + 1, trimmed.length() - 1);
			title = trimmed.substring(0, open);
			if (TitleRemarks.isNotice(remark)) {
				return title + '(' + remark + ')';
			}
		}
	}

	/** Returns the bracket that the last one closes, -1 when there is none. */
	private static int opening(String text) {
		int depth = 0;
		for (int i = text.length() - 1; i >= 0; i--) {
			char c = text.charAt(i);
			if (c == ']') {
				depth++;
			} else if (c == '[' && --depth == 0) {
				return i;
			}
		}
		return -1;
	}

	boolean isEmpty() {
		return words.length == 0;
	}

	/** Tells whether the title is long enough to be that of one work only. */
	boolean isTelling() {
		return words.length >= TELLING_WORDS;
	}

	String folded() {
		return folded;
	}

	/** Returns the words in their order as hashes. */
	int[] words() {
		return words;
	}

	/** Returns how much the characters of two titles have in common, 0 to 1. */
	double similarity(Title other) {
		return HashSets.jaccard(trigrams, other.trigrams);
	}

	/** Copies the signature and returns how many trigrams there are. */
	int copySignature(long[] target, int at) {
		System.arraycopy(signature, 0, target, at, SIGNATURE_WORDS);
		return trigrams.length;
	}

	/**
	 * Returns how many trigrams two titles can have in common at most: a trigram whose bit the other title lacks is not
	 * in it. Takes a fraction of the time of counting them.
	 */
	private int mostInCommon(Title other) {
		int mine = trigrams.length;
		int others = other.trigrams.length;
		for (int i = 0; i < SIGNATURE_WORDS; i++) {
			mine -= Long.bitCount(signature[i] & ~other.signature[i]);
			others -= Long.bitCount(other.signature[i] & ~signature[i]);
		}
		return Math.min(mine, others);
	}

	/** Returns a bound that {@link #similarity} does not exceed. */
	double similarityBound(Title other) {
		int common = mostInCommon(other);
		int all = trigrams.length + other.trigrams.length - common;
		return all == 0 ? 0 : (double) common / all;
	}

	/** Returns a bound on the share of the shorter title's trigrams that are in the longer one. */
	double containmentBound(Title other) {
		int smaller = Math.min(trigrams.length, other.trigrams.length);
		return smaller == 0 ? 0 : (double) mostInCommon(other) / smaller;
	}

	/**
	 * Counts the words that stand against each other: those of the one title that the other does not have, where the
	 * other has as many of its own. Words that differ by a typing error or an ending count as one.
	 */
	int opposedWords(Title other) {
		List<String> mine = wordsBeyond(other);
		List<String> others = other.wordsBeyond(this);
		for (Iterator<String> i = mine.iterator(); i.hasNext();) {
			String word = i.next();
			if (others.removeIf(otherWord -> isVariant(word, otherWord))) {
				i.remove();
			}
		}
		return Math.min(mine.size(), others.size());
	}

	private List<String> wordsBeyond(Title other) {
		List<String> beyond = new ArrayList<>(List.of(folded.split(" "))); //$NON-NLS-1$
		beyond.removeAll(Set.copyOf(List.of(other.folded.split(" ")))); //$NON-NLS-1$
		return beyond;
	}

	private static boolean isVariant(String one, String other) {
		return one.startsWith(other) || other.startsWith(one) || SPELLINGS.apply(one, other) >= SAME_WORD;
	}

	int wordsOfShorter(Title other) {
		return Math.min(words.length, other.words.length);
	}

	/** Tells whether the titles are numbered, and differently, as the parts of one work or the years of a report are. */
	boolean isNumberedUnlike(Title other) {
		Set<String> mine = numbers();
		Set<String> others = other.numbers();
		if (mine.containsAll(others) || others.containsAll(mine)) {
			return isPart() != other.isPart();
		}
		return true;
	}

	/** Tells whether the title calls its work a part, by that word or by a roman number. */
	private boolean isPart() {
		return Arrays.stream(folded.split(" ")).anyMatch(word -> word.equals("part") || ROMAN.contains(word)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Tells whether a word is a letter that tells things of one kind apart, as in "factor H" and "factor I". */
	private static boolean isDesignation(String word) {
		return word.length() == 1 && !word.equals("a"); //$NON-NLS-1$
	}

	private Set<String> numbers() {
		Set<String> numbers = new TreeSet<>();
		String before = ""; //$NON-NLS-1$
		for (String word : folded.split(" ")) { //$NON-NLS-1$
			if (ROMAN.contains(word) || before.equals("part") || isDesignation(word)) { //$NON-NLS-1$
				numbers.add(word);
			} else if (word.chars().anyMatch(Character::isDigit)) {
				numbers.add(word.replaceAll("\\D", "")); //$NON-NLS-1$ //$NON-NLS-2$
			}
			before = word;
		}
		return numbers;
	}

	/** Returns what the title says about another work. */
	TitleRemarks.Notice notice() {
		return remarks.notice();
	}

	/** Returns the kind of contribution the title names, null where it names none. */
	String genre() {
		return remarks.genre();
	}

	/**
	 * Tells whether the shorter of two titles is the longer one without its subtitle, or without a word or two before
	 * it. Without a mark at its end a short title is rather another one that begins with the same words.
	 */
	boolean isPartOf(Title other) {
		Title shorter = words.length <= other.words.length ? this : other;
		Title longer = shorter == this ? other : this;
		int length = shorter.words.length;
		int rest = longer.words.length - length;
		return length > 0 && rest > 0
				&& ((longer.remarks.mainWords() == length || length >= WORDS_OF_LONG_TITLE)
						&& Arrays.equals(shorter.words, 0, length, longer.words, 0, length)
						|| rest <= MOST_BEFORE && Arrays.equals(shorter.words, 0, length, longer.words, rest, rest + length));
	}

	/** Returns the words that say something. */
	String essence() {
		StringBuilder essence = new StringBuilder(folded.length());
		for (String word : folded.split(" ")) { //$NON-NLS-1$
			if (!SMALL_WORDS.contains(word)) {
				essence.append(word).append(' ');
			}
		}
		return essence.toString();
	}
}
