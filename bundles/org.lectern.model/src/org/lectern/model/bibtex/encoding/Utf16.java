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

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** UTF-16 with a byte order mark. Surrogates that stand alone are kept. */
final class Utf16 implements BibEncoding {

	private final boolean bigEndian;

	private Utf16(boolean bigEndian) {
		this.bigEndian = bigEndian;
	}

	/** Returns the encoding that the byte order mark tells; null where there is no mark or half a character is left. */
	static Utf16 of(byte[] content) {
		if (content.length < 2 || content.length % 2 != 0) {
			return null;
		}
		int mark = (content[0] & 0xFF) << 8 | content[1] & 0xFF;
		return mark == 0xFEFF ? new Utf16(true) : mark == 0xFFFE ? new Utf16(false) : null;
	}

	@Override
	public Charset charset() {
		return bigEndian ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
	}

	String decode(byte[] content) {
		char[] text = new char[content.length / 2 - 1];
		for (int i = 0; i < text.length; i++) {
			int first = content[2 * i + 2] & 0xFF;
			int second = content[2 * i + 3] & 0xFF;
			text[i] = (char) (bigEndian ? first << 8 | second : second << 8 | first);
		}
		return new String(text);
	}

	@Override
	public byte[] encode(String text) {
		byte[] content = new byte[2 * text.length() + 2];
		put(content, 0, '\uFEFF');
		for (int i = 0; i < text.length(); i++) {
			put(content, 2 * i + 2, text.charAt(i));
		}
		return content;
	}

	private void put(byte[] content, int offset, char c) {
		content[offset] = (byte) (bigEndian ? c >> 8 : c);
		content[offset + 1] = (byte) (bigEndian ? c : c >> 8);
	}
}
