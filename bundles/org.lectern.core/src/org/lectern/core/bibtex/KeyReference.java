/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.bibtex;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.lectern.model.bibtex.SourceRange;
import org.lectern.model.bibtex.syntax.FieldNode;

/**
 * A citation key in a field by which an entry refers to others.
 *
 * @param key
 *            the key as it is written, never null, not empty
 * @param range
 *            where it stands in the text, never null
 */
public record KeyReference(String key, SourceRange range) {

	private static final Set<String> SINGLE = Set.of("crossref", "xref"); //$NON-NLS-1$ //$NON-NLS-2$
	private static final Set<String> LISTS = Set.of("xdata", "related", "entryset"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	/**
	 * Tells whether a field refers to other entries by their keys.
	 *
	 * @param field
	 *            the name of the field in any case, never null
	 * @return whether it does
	 */
	public static boolean isMadeBy(String field) {
		String name = field.toLowerCase(Locale.ROOT);
		return SINGLE.contains(name) || LISTS.contains(name);
	}

	/**
	 * Returns the keys a field refers to.
	 *
	 * @param text
	 *            the text the field stands in, never null
	 * @param field
	 *            the field, never null
	 * @return the references in the order of the text, never null; none for a field that refers to no entries or is no
	 *         plain text in delimiters
	 */
	public static List<KeyReference> in(CharSequence text, FieldNode field) {
		String name = field.nameRange().in(text).toLowerCase(Locale.ROOT);
		if (!isMadeBy(name) || !field.style().isOpened()) {
			return List.of();
		}
		List<KeyReference> references = new ArrayList<>();
		int start = field.innerOffset();
		int end = field.innerEnd();
		for (int i = start; i <= end; i++) {
			if (i == end || text.charAt(i) == ',' && LISTS.contains(name)) {
				add(text, start, i, references);
				start = i + 1;
			}
		}
		return references;
	}

	private static void add(CharSequence text, int from, int to, List<KeyReference> references) {
		int start = from;
		int end = to;
		while (start < end && Character.isWhitespace(text.charAt(start))) {
			start++;
		}
		while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
			end--;
		}
		if (end > start) {
			SourceRange range = new SourceRange(start, end - start);
			references.add(new KeyReference(range.in(text), range));
		}
	}
}
