/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.rename;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.model.bibtex.syntax.BibParser;
import org.lectern.model.bibtex.syntax.EntryNode;

/** Tells what is wrong with a key that is to replace another one. Knows the keys of a review; does not change. */
public final class NewKey {

	/** What ends a key for BibTeX, biber, LaTeX or the list of keys it stands in. */
	private static final String FORBIDDEN = ",{}\"#%\\~'()=^$&"; //$NON-NLS-1$

	private final String key;
	/** The keys of the other entries, by their form in lower case. */
	private final Map<String, String> taken = new HashMap<>();
	private int entries;

	/**
	 * Gathers the keys of a review.
	 *
	 * @param corpus
	 *            the review, never null
	 * @param key
	 *            the key that is to be replaced, never null
	 */
	public NewKey(ReviewCorpus corpus, String key) {
		this.key = key;
		for (ReviewFile file : corpus.bibliographies()) {
			BibParser.parse(file.text()).entries().forEach(entry -> read(file.text(), entry));
		}
	}

	private void read(String text, EntryNode entry) {
		String found = entry.keyRange().in(text);
		if (found.equals(key)) {
			entries++;
			return;
		}
		taken.putIfAbsent(fold(found), found);
		FormerKeys.of(text, entry).keys().forEach(former -> taken.putIfAbsent(fold(former), former));
	}

	/**
	 * Returns how many entries have the key that is to be replaced.
	 *
	 * @return the number, 0 or more
	 */
	public int entries() {
		return entries;
	}

	/**
	 * Returns what is wrong with a key.
	 *
	 * @param newKey
	 *            the key, never null
	 * @return what is wrong, localised; null where nothing is
	 */
	public String problem(String newKey) {
		if (newKey.equals(key)) {
			return Messages.NewKey_same;
		}
		String malformed = formProblem(newKey);
		if (malformed != null) {
			return malformed;
		}
		String other = taken.get(fold(newKey));
		if (other == null) {
			return null;
		}
		return NLS.bind(other.equals(newKey) ? Messages.NewKey_taken : Messages.NewKey_similar, other);
	}

	/**
	 * Returns what is wrong with the form of a key, whatever other keys there are.
	 *
	 * @param newKey
	 *            the key, never null
	 * @return what is wrong, localised; null where nothing is
	 */
	public static String formProblem(String newKey) {
		if (newKey.isEmpty()) {
			return Messages.NewKey_empty;
		}
		for (int i = 0; i < newKey.length(); i++) {
			char c = newKey.charAt(i);
			if (Character.isWhitespace(c)) {
				return Messages.NewKey_space;
			}
			if (FORBIDDEN.indexOf(c) >= 0) {
				return NLS.bind(Messages.NewKey_character, String.valueOf(c));
			}
			if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
				return NLS.bind(Messages.NewKey_character, String.format("U+%04X", (int) c)); //$NON-NLS-1$
			}
		}
		return null;
	}

	private static String fold(String text) {
		return text.toLowerCase(Locale.ROOT);
	}
}
