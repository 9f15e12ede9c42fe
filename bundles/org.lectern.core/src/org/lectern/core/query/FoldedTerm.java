/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.query;

import java.util.Locale;

import org.lectern.core.text.FoldedText;
import org.lectern.model.text.LatexText;

/**
 * A text that is looked for.
 *
 * @param written
 *            the text as it was typed, never null
 * @param folded
 *            the text without case, accents and punctuation, never null, not empty
 * @param whole
 *            whether it has to begin and end where words do
 */
record FoldedTerm(String written, String folded, boolean whole) {

	/** Returns the term for a text, null when nothing of it can be looked for. */
	static FoldedTerm of(String written, boolean whole) {
		String folded = FoldedText.of(LatexText.toPlain(written));
		return folded.isEmpty() ? null : new FoldedTerm(written, folded, whole);
	}

	/** Tells whether the term is in a part of a folded text. */
	boolean isIn(String text, int start, int end) {
		int at = text.indexOf(folded, start);
		while (at >= 0 && at + folded.length() <= end) {
			if (!whole || isEdge(text, at - 1) && isEdge(text, at + folded.length())) {
				return true;
			}
			at = text.indexOf(folded, at + 1);
		}
		return false;
	}

	/** Tells whether the term is in a text that was not folded yet. */
	boolean isInText(String text) {
		String other = FoldedText.of(text);
		return isIn(other, 0, other.length());
	}

	/** Tells whether the term is in a citation key, in which punctuation counts as well. */
	boolean isInKey(String key) {
		return whole ? key.equalsIgnoreCase(written)
				: containsIgnoringCase(key, written) || key.length() >= folded.length() && isInText(key);
	}

	private static boolean containsIgnoringCase(String text, String part) {
		return part.length() <= text.length() && text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
	}

	private static boolean isEdge(String text, int offset) {
		return offset < 0 || offset >= text.length() || !Character.isLetterOrDigit(text.charAt(offset));
	}
}
