/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.merge;

/** Finds the words in which a text differs from another one. */
final class WordDifference {

	private WordDifference() {
	}

	/** Returns where the part of the first text that is not in the second begins and ends, at the borders of words. */
	static int[] of(String text, String other) {
		int shorter = Math.min(text.length(), other.length());
		int start = 0;
		while (start < shorter && text.charAt(start) == other.charAt(start)) {
			start++;
		}
		int tail = 0;
		while (tail < shorter - start
				&& text.charAt(text.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
			tail++;
		}
		int end = text.length() - tail;
		if (start == end) {
			return new int[] { start, end };
		}
		while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
			start--;
		}
		while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
			end++;
		}
		return new int[] { start, end };
	}
}
