/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.io.digest;

import java.text.Normalizer;
import java.util.Locale;

import org.lectern.model.text.LatexText;

/** Reduces text to what makes two texts the same: letters and digits. */
final class FoldedText {

	private static final String[][] LETTERS = { { "\u00DF", "ss" }, { "\u00E6", "ae" }, { "\u00C6", "Ae" }, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			{ "\u0153", "oe" }, { "\u0152", "Oe" }, { "\u00F8", "o" }, { "\u00D8", "O" }, { "\u0142", "l" }, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$
			{ "\u0141", "L" }, { "\u0111", "d" }, { "\u0110", "D" }, { "\u00F0", "d" }, { "\u00D0", "D" }, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$
			{ "\u00FE", "th" }, { "\u00DE", "Th" }, { "\u0131", "i" } }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$

	private FoldedText() {
		// only static methods
	}

	/**
	 * Returns the letters and digits of the value of a BibTeX field, without accents and in lower case.
	 *
	 * @param value
	 *            the value, may be null
	 * @return the letters and digits of any script, empty when there are none
	 */
	static String of(String value) {
		if (value == null) {
			return ""; //$NON-NLS-1$
		}
		return withoutAccents(LatexText.toPlain(value)).replaceAll("[^\\p{L}\\p{N}]+", "").toLowerCase(Locale.ROOT); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/**
	 * Returns a text with its letters as near to ASCII as they are without a change of script.
	 *
	 * @param plain
	 *            the text, never null
	 * @return the text without accents and ligatures
	 */
	static String withoutAccents(String plain) {
		String text = Normalizer.normalize(plain, Normalizer.Form.NFKD).replaceAll("\\p{M}+", ""); //$NON-NLS-1$ //$NON-NLS-2$
		for (String[] letter : LETTERS) {
			text = text.replace(letter[0], letter[1]);
		}
		return text;
	}
}
