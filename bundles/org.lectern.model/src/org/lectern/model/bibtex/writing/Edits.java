/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.model.bibtex.writing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.lectern.model.bibtex.SourceRange;
import org.lectern.model.bibtex.TextReplacement;

/** Collects edits of one text. Edits at the same place take effect in the order in which they were added. */
final class Edits {

	private final List<TextReplacement> edits = new ArrayList<>();

	void replace(int start, int end, String text) {
		edits.add(new TextReplacement(new SourceRange(start, end - start), text));
	}

	void insert(int offset, String text) {
		replace(offset, offset, text);
	}

	void delete(int start, int end) {
		replace(start, end, ""); //$NON-NLS-1$
	}

	boolean isEmpty() {
		return edits.isEmpty();
	}

	void addAll(Edits others) {
		edits.addAll(others.edits);
	}

	/** Returns the edits in ascending order; those that touch are one. */
	List<TextReplacement> inOrder() {
		List<TextReplacement> sorted = new ArrayList<>(edits);
		sorted.sort(Comparator.comparingInt(edit -> edit.range().offset()));
		List<TextReplacement> joined = new ArrayList<>(sorted.size());
		for (TextReplacement edit : sorted) {
			TextReplacement last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
			if (last != null && last.range().end() == edit.range().offset()) {
				SourceRange both = new SourceRange(last.range().offset(),
						edit.range().end() - last.range().offset());
				joined.set(joined.size() - 1, new TextReplacement(both, last.text() + edit.text()));
			} else {
				joined.add(edit);
			}
		}
		return joined;
	}

	/** Applies the edits to the part of the text they are in. */
	String applyTo(String text, int start, int end) {
		StringBuilder result = new StringBuilder(end - start + 64);
		int copied = start;
		for (TextReplacement edit : inOrder()) {
			result.append(text, copied, edit.range().offset()).append(edit.text());
			copied = edit.range().end();
		}
		return result.append(text, copied, end).toString();
	}
}
