/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.titles;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.lectern.core.text.FoldedText;

/**
 * The name of a journal in the form in which names are compared.
 *
 * @param words
 *            the words that count, in lower case without accents
 */
@SuppressWarnings("nls")
record JournalName(List<String> words) {

	/** Articles, prepositions and conjunctions, which abbreviations of titles leave out (ISO 4, section 4.7). */
	private static final Set<String> LEFT_OUT = Set.of("the", "a", "an", "of", "and", "for", "in", "on", "to", "with", "from",
			"by", "at", "de", "la", "le", "les", "du", "des", "et", "der", "die", "das", "und", "fur", "im", "zur", "y", "e", "el",
			"del", "di", "da", "do", "van", "voor", "en", "l", "d");

	/** Words that have abbreviations of one letter (ISO 4, list of title word abbreviations). */
	private static final List<String> BY_LETTER = List.of("journal", "zeitschrift");

	/** A plural lacks one letter; an abbreviation lacks more. */
	private static final int SHORTENED = 2;

	/** A contraction, such as natl or engrg, has so many letters, the first and the last one of its word among them. */
	private static final int SHORTEST_CONTRACTION = 3;
	private static final int LONGEST_CONTRACTION = 5;

	/** Reads the plain text of a name. */
	static JournalName of(String plain) {
		List<String> words = new ArrayList<>();
		for (String word : FoldedText.of(plain).split(" ")) {
			if (!word.isEmpty() && (!LEFT_OUT.contains(word) || words.size() > 1 && word.length() == 1)) {
				words.add(word);
			}
		}
		return new JournalName(List.copyOf(words));
	}

	/** Returns the first letters of the words, which a name and its abbreviation share. */
	String initials() {
		StringBuilder initials = new StringBuilder();
		words.forEach(word -> initials.append(word.charAt(0)));
		return initials.toString();
	}

	/** Tells whether each word abbreviates that of the other name in its place or is the same, and one is shortened. */
	boolean abbreviates(JournalName other) {
		if (words.size() < 2 || words.size() != other.words.size()) {
			return false;
		}
		boolean shortened = false;
		for (int i = 0; i < words.size(); i++) {
			String mine = words.get(i);
			String others = other.words.get(i);
			if (!mine.equals(others)) {
				if (!abbreviates(mine, others)) {
					return false;
				}
				shortened |= others.length() - mine.length() >= SHORTENED;
			}
		}
		return shortened;
	}

	private static boolean abbreviates(String word, String full) {
		if (word.length() >= full.length()) {
			return false;
		}
		return word.length() == 1 ? BY_LETTER.contains(full) && full.startsWith(word)
				: full.startsWith(word) && !isNumber(word) || isContraction(word, full);
	}

	private static boolean isNumber(String word) {
		return Character.isDigit(word.charAt(word.length() - 1));
	}

	private static boolean isContraction(String word, String full) {
		int last = word.length() - 1;
		if (word.length() < SHORTEST_CONTRACTION || word.length() > LONGEST_CONTRACTION
				|| word.charAt(last) != full.charAt(full.length() - 1)) {
			return false;
		}
		int at = 0;
		for (int i = 0; i < full.length() && at <= last; i++) {
			at += word.charAt(at) == full.charAt(i) ? 1 : 0;
		}
		return at > last && word.charAt(0) == full.charAt(0);
	}
}
