/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.workspace;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * How an editor stores the text of a file: the encoding it was opened with, and the byte order mark of the file.
 *
 * @param charset
 *            the character set, which writes no byte order mark of its own, never null
 * @param mark
 *            the byte order mark, empty where there is none, never null
 */
record TextEncoding(Charset charset, byte[] mark) {

	private static final byte[] NO_MARK = {};

	/**
	 * Returns the encoding of an open file.
	 *
	 * @param name
	 *            the name of the encoding the editor uses
	 * @param content
	 *            the bytes on disk, empty where there are none
	 */
	static TextEncoding of(String name, byte[] content) {
		Charset charset = Charset.forName(name);
		for (Charset marked : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
			byte[] mark = "\ufeff".getBytes(marked); //$NON-NLS-1$
			boolean fits = charset.equals(marked)
					|| charset.equals(StandardCharsets.UTF_16) && !marked.equals(StandardCharsets.UTF_8);
			if (fits && startsWith(content, mark)) {
				return new TextEncoding(marked, mark);
			}
		}
		return new TextEncoding(charset, NO_MARK);
	}

	private static boolean startsWith(byte[] content, byte[] mark) {
		return content.length >= mark.length && Arrays.equals(content, 0, mark.length, mark, 0, mark.length);
	}

	/**
	 * Returns the bytes of a text.
	 *
	 * @throws CharacterCodingException
	 *             when the encoding lacks a character of the text
	 */
	byte[] encode(String text) throws CharacterCodingException {
		ByteBuffer encoded = charset.newEncoder().encode(CharBuffer.wrap(text));
		byte[] content = Arrays.copyOf(mark, mark.length + encoded.remaining());
		encoded.get(content, mark.length, encoded.remaining());
		return content;
	}

	/**
	 * Returns the text of bytes, without the mark.
	 *
	 * @throws CharacterCodingException
	 *             when they are not in this encoding
	 */
	String decode(byte[] content) throws CharacterCodingException {
		int start = startsWith(content, mark) ? mark.length : 0;
		return charset.newDecoder().decode(ByteBuffer.wrap(content, start, content.length - start)).toString();
	}
}
