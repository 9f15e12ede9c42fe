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

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.lectern.core.corpus.ReferringField;
import org.lectern.model.review.Bibliography;
import org.lectern.model.review.Paper;

/**
 * Tells which fields the entries of a file have, their own and those they inherit: from the entry that "crossref" names
 * and from the entries that "xdata" names, as far as these are in the same file. What an entry inherits from an entry
 * in another file is not known, so it counts as there.
 */
final class BibliographyFields {

	private final EntriesByKey entries;
	private final Inheritance inheritance;

	BibliographyFields(Bibliography bibliography, Inheritance inheritance) {
		this.inheritance = inheritance;
		entries = new EntriesByKey(bibliography);
	}

	/** Tells whether an entry tells something in one of the fields that can tell it. */
	boolean has(Paper paper, FieldRequirement requirement) {
		for (String field : requirement.fields()) {
			if (isFilled(paper, field)) {
				return true;
			}
		}
		if (ReferringField.CROSSREF.keysIn(paper).isEmpty() && ReferringField.XDATA.keysIn(paper).isEmpty()) {
			return false;
		}
		return requirement.fields().stream().anyMatch(field -> has(paper, field, new HashSet<>()));
	}

	/** Looks at an entry and all it inherits from; what was seen is not looked at for the same field again. */
	private boolean has(Paper paper, String field, Set<String> seen) {
		if (isFilled(paper, field)) {
			return true;
		}
		if (!seen.add(fold(String.valueOf(paper.getKey())) + '\n' + field)) {
			return false;
		}
		return isInXdata(paper, field, seen) || isInParent(paper, field, seen);
	}

	private boolean isInXdata(Paper paper, String field, Set<String> seen) {
		if (!inheritance.isChained()) {
			return false;
		}
		for (String key : ReferringField.XDATA.keysIn(paper)) {
			Paper source = entries.get(key);
			if (source == null || has(source, field, seen)) {
				return true;
			}
		}
		return false;
	}

	private boolean isInParent(Paper paper, String field, Set<String> seen) {
		for (String key : ReferringField.CROSSREF.keysIn(paper)) {
			Paper parent = entries.get(key);
			if (parent == null) {
				return inheritance.isUnknownParentEnough(field, paper.getEntryType());
			}
			for (String source : inheritance.sources(field, paper.getEntryType(), parent.getEntryType())) {
				if (inheritance.isChained() ? has(parent, source, seen) : isFilled(parent, source)) {
					return true;
				}
			}
		}
		return false;
	}

	private static String fold(String key) {
		return key.strip().toLowerCase(Locale.ROOT);
	}

	/** Tells whether a field is there and holds more than blanks, ties and empty braces. */
	static boolean isFilled(Paper paper, String field) {
		return isFilled(paper.fieldValue(field));
	}

	/** Tells whether a value holds more than blanks, ties and empty braces; null does not. */
	static boolean isFilled(String value) {
		for (int i = 0; value != null && i < value.length(); i++) {
			char c = value.charAt(i);
			if (!Character.isWhitespace(c) && "{}~\"".indexOf(c) < 0) { //$NON-NLS-1$
				return true;
			}
		}
		return false;
	}
}
