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

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.lectern.model.review.Bibliography;
import org.lectern.model.review.Paper;

/**
 * Tells which fields the entries of a file have, their own and those they inherit: from the entry that "crossref" names
 * and from the entries that "xdata" names, as far as these are in the same file. What an entry inherits from an entry
 * in another file is not known, so it counts as there.
 */
final class BibliographyFields {

	private static final String CROSSREF = "crossref"; //$NON-NLS-1$
	private static final String XDATA = "xdata"; //$NON-NLS-1$
	private static final String TITLE = "title"; //$NON-NLS-1$

	/** What an entry can take over from one it belongs to, whatever its type. */
	private static final Set<String> NEVER_FROM_CROSSREF = Set.of(TITLE, "author", "abstract"); //$NON-NLS-1$ //$NON-NLS-2$

	/** Names under which the title of a book, a collection or a journal reaches the entries in it. */
	private static final Set<String> FROM_PARENT_TITLE = Set.of("booktitle", "journaltitle", "journal"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private final Map<String, Paper> byKey = new HashMap<>();

	BibliographyFields(Bibliography bibliography) {
		for (Paper paper : bibliography.getPapers()) {
			if (paper.getKey() != null) {
				byKey.putIfAbsent(fold(paper.getKey()), paper);
			}
		}
	}

	/** Tells whether an entry tells something in one of the fields that can tell it. */
	boolean has(Paper paper, FieldRequirement requirement) {
		return requirement.fields().stream().anyMatch(field -> has(paper, field));
	}

	private boolean has(Paper paper, String field) {
		if (isFilled(paper, field)) {
			return true;
		}
		Set<Paper> seen = new HashSet<>(List.of(paper));
		Deque<Paper> open = new ArrayDeque<>(List.of(paper));
		while (!open.isEmpty()) {
			Paper heir = open.poll();
			for (String key : keysIn(heir, XDATA)) {
				Paper source = byKey.get(fold(key));
				if (source == null || isFilled(source, field)) {
					return true;
				}
				if (seen.add(source)) {
					open.add(source);
				}
			}
			for (String key : keysIn(heir, CROSSREF)) {
				Paper parent = byKey.get(fold(key));
				if (isInherited(field, parent)) {
					return true;
				}
				if (parent != null && seen.add(parent) && !NEVER_FROM_CROSSREF.contains(field)) {
					open.add(parent);
				}
			}
		}
		return false;
	}

	/** Tells whether a field reaches an entry from the one it belongs to; null stands for an entry in another file. */
	private static boolean isInherited(String field, Paper parent) {
		if (field.equals("author") && parent != null) { //$NON-NLS-1$
			// a part of a book by one author is by that author
			return isFilled(parent, field);
		}
		if (NEVER_FROM_CROSSREF.contains(field)) {
			return false;
		}
		return parent == null || isFilled(parent, field)
				|| FROM_PARENT_TITLE.contains(field) && isFilled(parent, TITLE);
	}

	private static List<String> keysIn(Paper paper, String field) {
		String keys = paper.fieldValue(field);
		return keys == null || keys.isBlank() ? List.of() : List.of(keys.strip().split("\\s*,\\s*")); //$NON-NLS-1$
	}

	private static String fold(String key) {
		return key.strip().toLowerCase(Locale.ROOT);
	}

	/** Tells whether a field is there and holds more than blanks, ties and empty braces. */
	static boolean isFilled(Paper paper, String field) {
		String value = paper.fieldValue(field);
		return value != null && value.chars().anyMatch(c -> !Character.isWhitespace(c) && "{}~\"".indexOf(c) < 0); //$NON-NLS-1$
	}
}
