/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.model.bibtex.encoding;

/** Tells content that cannot be BibTeX: pictures, archives and the like, by their control characters. */
final class BinaryContent {

	/** One NUL in this many characters; a text that was damaged in one place is still a text. */
	private static final int NULS_IN = 1000;
	private static final int CONTROLS_IN = 50;

	private long nuls;
	private long controls;
	private int first = -1;

	/** Returns the offset of the first suspicious byte; -1 for a text. */
	static int firstIn(byte[] content) {
		BinaryContent binary = new BinaryContent();
		for (int i = 0; i < content.length; i++) {
			binary.count(i, (char) (content[i] & 0xFF));
		}
		return binary.verdict(content.length);
	}

	/** Returns the offset of the first suspicious character; -1 for a text. */
	static int firstIn(String text) {
		BinaryContent binary = new BinaryContent();
		for (int i = 0; i < text.length(); i++) {
			binary.count(i, text.charAt(i));
		}
		return binary.verdict(text.length());
	}

	private void count(int offset, char c) {
		// Tab, line ends, form feed and the end-of-file mark of DOS are no surprise in a text.
		if (c >= ' ' || c >= '\t' && c <= '\r' || c == '\u001A') {
			return;
		}
		if (first < 0) {
			first = offset;
		}
		if (c == 0) {
			nuls++;
		} else {
			controls++;
		}
	}

	private int verdict(int length) {
		return nuls * NULS_IN > length || controls * CONTROLS_IN > length ? first : -1;
	}
}
