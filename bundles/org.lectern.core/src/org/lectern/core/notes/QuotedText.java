/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.notes;

import org.lectern.core.text.FoldedText;
import org.lectern.model.text.LatexText;

/** A text that passages are quoted from. */
final class QuotedText {

	private final String text;
	private String folded;

	/**
	 * @param text
	 *            plain text; null where the paper has none
	 */
	QuotedText(String text) {
		this.text = text == null ? "" : text; //$NON-NLS-1$
	}

	/**
	 * Tells whether a passage is in the text: by its characters, or by its words, whatever the case, accents, marks and
	 * white space.
	 */
	boolean has(String quote) {
		if (text.contains(quote)) {
			return true;
		}
		if (folded == null) {
			folded = FoldedText.of(text);
		}
		String words = FoldedText.of(LatexText.toPlain(quote));
		return !words.isEmpty() && folded.contains(words);
	}
}
