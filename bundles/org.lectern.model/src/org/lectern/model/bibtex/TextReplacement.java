/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.model.bibtex;

import java.util.List;

/**
 * One change to a text: the characters of a range give way to others.
 *
 * @param range
 *            the range in the text before the change, never null
 * @param text
 *            the characters that take its place, never null, may be empty
 */
public record TextReplacement(SourceRange range, String text) {

	/**
	 * Applies changes to a text.
	 *
	 * @param replacements
	 *            the changes in ascending order, none overlapping another, never null
	 * @param text
	 *            the text, never null
	 * @return the changed text, never null
	 */
	public static String apply(List<TextReplacement> replacements, String text) {
		if (replacements.isEmpty()) {
			return text;
		}
		StringBuilder result = new StringBuilder(text.length() + 256);
		int copied = 0;
		for (TextReplacement replacement : replacements) {
			result.append(text, copied, replacement.range.offset()).append(replacement.text);
			copied = replacement.range.end();
		}
		return result.append(text, copied, text.length()).toString();
	}
}
