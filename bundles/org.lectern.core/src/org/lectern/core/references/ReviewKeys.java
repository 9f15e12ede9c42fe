/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.references;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.model.review.Paper;

/** The keys by which the papers of a review can be cited: those of the entries, and the old ones in the field ids. */
final class ReviewKeys {

	private final Set<String> keys = new HashSet<>();
	/** A key in its own form, by its form in lower case. */
	private final Map<String, String> folded = new HashMap<>();
	private final Set<String> bibliographies = new HashSet<>();
	private final boolean complete;

	private ReviewKeys(ReviewCorpus corpus) {
		for (Paper paper : corpus.papers()) {
			of(paper).forEach(this::add);
		}
		corpus.bibliographies().stream().map(ReviewFile::path).forEach(bibliographies::add);
		complete = !bibliographies.isEmpty() && corpus.isComplete();
	}

	static ReviewKeys of(ReviewCorpus corpus) {
		return new ReviewKeys(corpus);
	}

	/** Returns the keys by which a paper can be cited, its own one first. */
	static List<String> of(Paper paper) {
		List<String> keys = new ArrayList<>(1);
		keys.add(paper.getKey());
		String ids = paper.fieldValue("ids"); //$NON-NLS-1$
		if (ids != null) {
			for (String id : ids.split(",")) { //$NON-NLS-1$
				keys.add(id.strip());
			}
		}
		keys.removeIf(key -> key == null || key.isEmpty());
		return keys;
	}

	/** Returns what keys have in common that differ by case only. */
	static String fold(String key) {
		return key.toLowerCase(Locale.ROOT);
	}

	private void add(String key) {
		keys.add(key);
		folded.putIfAbsent(fold(key), key);
	}

	/** Whether all bibliographies could be read, so that a key that is not known is in none. */
	boolean isComplete() {
		return complete;
	}

	boolean has(String key) {
		return keys.contains(key);
	}

	/** Returns a key that differs by case only; null where there is none. */
	String similar(String key) {
		return folded.get(fold(key));
	}

	/** Tells whether a bibliography that a manuscript names is one of the review. */
	boolean hasBibliography(String name, String manuscript) {
		return Manuscripts.find(name, manuscript, bibliographies) != null
				|| Manuscripts.find(name + ".bib", manuscript, bibliographies) != null; //$NON-NLS-1$
	}
}
