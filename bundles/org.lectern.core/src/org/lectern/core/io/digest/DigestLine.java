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

import java.util.ArrayList;
import java.util.List;

/**
 * One line of a digest.
 *
 * @param number
 *            the number of the line in its file, 1 or more
 * @param text
 *            the line without its line end and without white space around it, never null
 */
public record DigestLine(int number, String text) {

	private static final char BYTE_ORDER_MARK = '\uFEFF';

	/**
	 * Cuts a text into its lines. Lines end at CR, LF or CR LF; a byte order mark is no part of the first line.
	 *
	 * @param text
	 *            the text, never null
	 * @return the lines that are not blank, in their order
	 */
	static List<DigestLine> in(String text) {
		List<DigestLine> lines = new ArrayList<>();
		int number = 0;
		int start = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
		while (start <= text.length()) {
			int end = lineEnd(text, start);
			String line = text.substring(start, end).strip();
			number++;
			if (!line.isEmpty()) {
				lines.add(new DigestLine(number, line));
			}
			start = end + (text.startsWith("\r\n", end) ? 2 : 1); //$NON-NLS-1$
		}
		return lines;
	}

	private static int lineEnd(String text, int start) {
		int end = start;
		while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
			end++;
		}
		return end;
	}
}
