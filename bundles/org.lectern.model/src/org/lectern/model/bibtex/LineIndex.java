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

import java.util.Arrays;

/**
 * Tells lines and columns of a text. Lines end at CR, LF or CR LF, as in the documents of Eclipse.
 */
public final class LineIndex {

	private final int[] starts;

	/**
	 * Reads the lines of a text.
	 *
	 * @param text
	 *            the text, never null
	 */
	public LineIndex(CharSequence text) {
		int[] found = new int[Math.max(16, text.length() / 32)];
		int count = 1;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '\n' || c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n')) {
				if (count == found.length) {
					found = Arrays.copyOf(found, count * 2);
				}
				found[count++] = i + 1;
			}
		}
		starts = Arrays.copyOf(found, count);
	}

	/**
	 * Returns the line of an offset.
	 *
	 * @param offset
	 *            the offset in UTF-16 code units, 0 or more
	 * @return the line, 1 or more
	 */
	public int lineOf(int offset) {
		int at = Arrays.binarySearch(starts, offset);
		return at >= 0 ? at + 1 : -at - 1;
	}

	/**
	 * Returns the column of an offset in its line.
	 *
	 * @param offset
	 *            the offset in UTF-16 code units, 0 or more
	 * @return the column, 1 or more
	 */
	public int columnOf(int offset) {
		return offset - starts[lineOf(offset) - 1] + 1;
	}
}
