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

import org.lectern.core.corpus.ReferringField;
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
		ReferringField kind = ReferringField.of(field.nameRange().in(text));
		if (kind == null || !field.style().isOpened()) {
			return List.of();
		}
		List<KeyReference> references = new ArrayList<>();
		int start = field.innerOffset();
		int end = field.innerEnd();
		for (int i = start; i <= end; i++) {
			if (i == end || text.charAt(i) == ',' && kind.isList()) {
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
