/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.text;

import java.text.Normalizer;
import java.util.Map;

/**
 * Brings text into the form in which it is compared: words of lower-case letters without accents and of digits, with
 * one blank between them.
 */
public final class FoldedText {

	/** Letters that have no accent to strip but are commonly written with others. */
	private static final Map<Character, String> SPELLED = Map.ofEntries(Map.entry('ß', "ss"), Map.entry('æ', "ae"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry('œ', "oe"), Map.entry('ø', "o"), Map.entry('ł', "l"), Map.entry('đ', "d"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			Map.entry('ð', "d"), Map.entry('þ', "th"), Map.entry('ı', "i"), Map.entry('α', "alpha"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			Map.entry('β', "beta"), Map.entry('γ', "gamma"), Map.entry('δ', "delta"), Map.entry('κ', "kappa"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			Map.entry('λ', "lambda"), Map.entry('μ', "mu"), Map.entry('ω', "omega")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private FoldedText() {
	}

	/**
	 * Folds a text.
	 *
	 * @param text
	 *            plain text, may be null
	 * @return the words, never null
	 */
	public static String of(String text) {
		if (text == null) {
			return ""; //$NON-NLS-1$
		}
		String plain = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKD);
		StringBuilder folded = new StringBuilder(plain.length());
		boolean gap = false;
		for (int i = 0; i < plain.length(); i++) {
			char c = Character.toLowerCase(plain.charAt(i));
			if (isWord(c)) {
				if (gap && !folded.isEmpty()) {
					folded.append(' ');
				}
				gap = false;
				String spelled = c < 128 ? null : SPELLED.get(c);
				if (spelled == null) {
					folded.append(c);
				} else {
					folded.append(spelled);
				}
			} else if (!isMark(c)) {
				gap = true;
			}
		}
		return folded.toString();
	}

	/**
	 * Folds a text and remembers where each character of the result comes from.
	 *
	 * @param text
	 *            plain text, never null
	 * @return the same words as those of {@link #of}, never null
	 */
	public static MappedText mapped(String text) {
		MappedText mapped = new MappedText(text.length());
		boolean gap = false;
		for (int at = 0; at < text.length();) {
			int end = at + Character.charCount(text.codePointAt(at));
			// what one character decomposes into does not depend on its neighbours, but for the order of accents
			String plain = text.charAt(at) < 128 ? text.substring(at, end)
					: Normalizer.normalize(text.substring(at, end), Normalizer.Form.NFKD);
			for (int i = 0; i < plain.length(); i++) {
				char c = Character.toLowerCase(plain.charAt(i));
				if (isWord(c)) {
					if (gap) {
						mapped.addGap(at);
					}
					gap = false;
					mapped.add(c < 128 ? null : SPELLED.get(c), c, at, end);
				} else if (isMark(c)) {
					mapped.extend(end);
				} else {
					gap = true;
				}
			}
			at = end;
		}
		return mapped;
	}

	private static boolean isWord(char c) {
		return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
	}

	private static boolean isAscii(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) >= 128) {
				return false;
			}
		}
		return true;
	}

	/** Tells what stands within a word without being part of it: an accent, an apostrophe, a soft hyphen. */
	private static boolean isMark(char c) {
		return c == '\'' || c == '\u2019' || c == '\u00ad' || Character.getType(c) == Character.NON_SPACING_MARK;
	}
}
