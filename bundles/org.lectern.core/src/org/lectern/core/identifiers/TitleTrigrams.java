/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.identifiers;

import java.util.HashSet;
import java.util.Set;

import org.lectern.core.text.FoldedText;

/**
 * A title as the set of its trigrams, by which titles are compared where papers are compared as duplicates, too.
 *
 * @param trigrams
 *            three characters of the folded title each, never null
 */
record TitleTrigrams(Set<String> trigrams) {

	/** Titles with a smaller share of all their trigrams in common contradict each other. */
	private static final double RELATED = 0.40;

	/** A title with this share of its trigrams in the other one is that title cut short. */
	private static final double CONTAINED = 0.9;

	/** Makes the trigrams of a title, which may be null. */
	static TitleTrigrams of(String title) {
		String folded = FoldedText.of(title);
		Set<String> trigrams = new HashSet<>();
		for (int i = 0; i + 3 <= folded.length(); i++) {
			trigrams.add(folded.substring(i, i + 3));
		}
		return new TitleTrigrams(trigrams);
	}

	boolean isEmpty() {
		return trigrams.isEmpty();
	}

	/** Tells whether two titles are clearly not those of one work. */
	boolean differsFrom(TitleTrigrams other) {
		long common = trigrams.stream().filter(other.trigrams::contains).count();
		int smaller = Math.min(trigrams.size(), other.trigrams.size());
		return common < RELATED * (trigrams.size() + other.trigrams.size() - common) && common < CONTAINED * smaller;
	}
}
