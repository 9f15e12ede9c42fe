/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.types;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * Tells at little cost of most titles that they are none of some others: from their first letters as they are written,
 * without reading them as LaTeX.
 */
final class TitleBeginnings {

	private static final int LENGTH = 8;

	private final Set<String> beginnings = new HashSet<>();

	/**
	 * Takes the titles to look for.
	 *
	 * @param folded
	 *            titles in the form in which titles are compared
	 */
	TitleBeginnings(Collection<String> folded) {
		folded.forEach(title -> beginnings.add(beginning(title)));
	}

	/** Tells whether a BibTeX value, null for none, may be one of the titles. */
	boolean mayHave(String title) {
		if (title == null) {
			return false;
		}
		String beginning = beginning(title);
		return beginning == null || beginnings.contains(beginning);
	}

	/** Returns the first letters and digits, null where there are commands, formulas or accents among them. */
	private static String beginning(String title) {
		StringBuilder beginning = new StringBuilder(LENGTH);
		for (int i = 0; i < title.length() && beginning.length() < LENGTH; i++) {
			char c = title.charAt(i);
			if (c == '\\' || c == '$' || c >= 128) {
				return null;
			}
			if (Character.isLetterOrDigit(c)) {
				beginning.append(Character.toLowerCase(c));
			}
		}
		return beginning.toString();
	}
}
