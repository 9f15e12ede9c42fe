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

/** The text between two pieces of an entry: white space and at most one comma, unless something odd stands there. */
final class Gap {

	private Gap() {
	}

	static boolean isWhite(String text, int start, int end) {
		return text.substring(start, end).isBlank();
	}

	/** Tells whether the range holds one comma and white space. */
	static boolean isComma(String text, int start, int end) {
		int comma = text.indexOf(',', start);
		return comma >= 0 && comma < end && isWhite(text, start, comma) && isWhite(text, comma + 1, end);
	}

	/** Returns the offset behind the comma that follows a piece; where none follows, the offset itself. */
	static int behindComma(String text, int offset, int limit) {
		int i = offset;
		while (i < limit && Character.isWhitespace(text.charAt(i))) {
			i++;
		}
		return i < limit && text.charAt(i) == ',' ? i + 1 : offset;
	}

	static boolean hasLineEnd(String text) {
		return text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
	}
}
