/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.io.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.lectern.core.text.TextHash;
import org.lectern.model.text.LatexText;

/**
 * The citation keys a paper of a digest can have. They follow from the paper alone, so that it gets the same key
 * whatever else the digest holds: the first significant words of its title, and where that is taken or says too little,
 * the words and the beginning of a hash of title and abstract.
 */
final class CitationKey {

	private static final int WORDS = 4;

	private static final int LENGTH = 48;

	/** Fewer letters say too little, and some are no good names for files. */
	private static final int TELLING_LENGTH = 6;

	private static final int HASH_LENGTH = 6;

	private static final Set<String> INSIGNIFICANT = Set.of("a", "an", "the", "of", "for", "on", "in", "to", "into", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
			"with", "without", "and", "or", "from", "by", "via", "at", "as", "is", "are", "be", "its", "their", "your", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$ //$NON-NLS-13$ //$NON-NLS-14$ //$NON-NLS-15$
			"toward", "towards", "using", "under", "over"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

	private final String words;

	private final String hash;

	/**
	 * Prepares the keys of a paper.
	 *
	 * @param title
	 *            the title as BibTeX value, never null
	 * @param abstractText
	 *            the abstract as BibTeX value, never null
	 */
	CitationKey(String title, String abstractText) {
		words = words(title);
		hash = TextHash.of(FoldedText.of(title) + '\n' + FoldedText.of(abstractText));
	}

	/**
	 * Returns the key made of words.
	 *
	 * @return ASCII letters and digits, null when there are too few
	 */
	String plain() {
		return words.length() < TELLING_LENGTH ? null : words;
	}

	/**
	 * Returns the key that no other paper has.
	 *
	 * @param taken
	 *            the keys there are in lower case, never null
	 * @return a key that is not among them, never null
	 */
	String hashed(Set<String> taken) {
		String start = words.isEmpty() ? "Paper" : words; //$NON-NLS-1$
		int length = HASH_LENGTH;
		String key = start + '-' + hash.substring(0, length);
		while (taken.contains(key.toLowerCase(Locale.ROOT)) && length < hash.length()) {
			length++;
			key = start + '-' + hash.substring(0, length);
		}
		return key;
	}

	private static String words(String title) {
		List<String> found = new ArrayList<>();
		String plain = FoldedText.withoutAccents(LatexText.toPlain(title)).replaceAll("['\u2019]", ""); //$NON-NLS-1$ //$NON-NLS-2$
		for (String word : plain.split("[^\\p{L}\\p{N}-]+")) { //$NON-NLS-1$
			String camelCase = camelCase(word);
			if (!camelCase.isEmpty() && !INSIGNIFICANT.contains(word.toLowerCase(Locale.ROOT))) {
				found.add(camelCase);
			}
			if (found.size() == WORDS || String.join("", found).length() > LENGTH) { //$NON-NLS-1$
				break;
			}
		}
		String joined = String.join("", found); //$NON-NLS-1$
		return joined.substring(0, Math.min(LENGTH, joined.length()));
	}

	/** Joins the parts of a word with hyphens; letters beyond ASCII are left out. */
	private static String camelCase(String word) {
		StringBuilder joined = new StringBuilder();
		for (String part : word.split("[^A-Za-z0-9]+")) { //$NON-NLS-1$
			if (!part.isEmpty()) {
				joined.append(Character.toUpperCase(part.charAt(0))).append(part, 1, part.length());
			}
		}
		return joined.toString();
	}
}
