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

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A text that cites papers, with the texts it includes.
 *
 * @param texts
 *            the texts, at least one
 */
record Manuscript(List<CitingText> texts) {

	/** The keys the texts define themselves, as in a list of references that is written by hand. */
	Set<String> definitions() {
		Set<String> keys = new HashSet<>();
		texts.forEach(text -> keys.addAll(text.definitions()));
		return keys;
	}

	boolean citesAll() {
		return texts.stream().anyMatch(CitingText::citesAll);
	}

	/**
	 * Tells whether what the manuscript cites should be in the review: it names bibliographies of the review and no
	 * others, or none at all and cites something that is in the review.
	 */
	boolean citesFrom(ReviewKeys review) {
		boolean names = false;
		for (CitingText text : texts) {
			for (String name : text.bibliographies()) {
				if (!review.hasBibliography(name, text.file().path())) {
					return false;
				}
				names = true;
			}
		}
		return names || texts.stream().flatMap(text -> text.citations().stream())
				.anyMatch(citation -> review.has(citation.key()));
	}
}
