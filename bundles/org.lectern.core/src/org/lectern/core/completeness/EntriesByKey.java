/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.completeness;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.lectern.model.review.Bibliography;
import org.lectern.model.review.Paper;

/** The entries of a file by their keys, as BibTeX finds them: by any case, the first of several. Does not follow changes. */
final class EntriesByKey {

	private final Map<String, Paper> entries = new HashMap<>();

	EntriesByKey(Bibliography bibliography) {
		for (Paper paper : bibliography.getPapers()) {
			if (paper.getKey() != null) {
				entries.putIfAbsent(fold(paper.getKey()), paper);
			}
		}
	}

	/** Returns the entry with a key; null where there is none. */
	Paper get(String key) {
		return entries.get(fold(key));
	}

	private static String fold(String key) {
		return key.strip().toLowerCase(Locale.ROOT);
	}
}
