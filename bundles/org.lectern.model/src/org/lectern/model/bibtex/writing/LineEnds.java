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

/** The line ends of a file: what is added to it gets the ones it has. */
final class LineEnds {

	private LineEnds() {
	}

	/** Returns the first line end of a text; LF where it has none. */
	static String of(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '\n') {
				return "\n"; //$NON-NLS-1$
			}
			if (c == '\r') {
				return i + 1 < text.length() && text.charAt(i + 1) == '\n' ? "\r\n" : "\r"; //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
		return "\n"; //$NON-NLS-1$
	}

	static String convert(String text, String lineEnd) {
		return Gap.hasLineEnd(text) ? text.replace("\r\n", "\n").replace('\r', '\n').replace("\n", lineEnd) : text; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** Tells whether a part of a text equals another text but for the kind of its line ends. */
	static boolean isSame(String text, int start, int end, String other) {
		if (end - start == other.length() && text.startsWith(other, start)) {
			return true;
		}
		return Gap.hasLineEnd(other)
				&& convert(text.substring(start, end), "\n").equals(convert(other, "\n")); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
