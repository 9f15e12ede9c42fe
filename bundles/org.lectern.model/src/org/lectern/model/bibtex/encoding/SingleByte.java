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
import java.util.Arrays;

/**
 * A character set with one byte for each character, such as windows-1252. A byte that the set does not define stands
 * for the control character of the same number, as browsers read it.
 */
final class SingleByte implements BibEncoding {

	private static final char UNDEFINED = '\uFFFD';

	private final Charset charset;
	private final char[] characters;

	private SingleByte(Charset charset, char[] characters) {
		this.charset = charset;
		this.characters = characters;
	}

	/** Returns the encoding of a character set; null where it has longer characters or is no superset of ASCII. */
	static SingleByte of(Charset charset) {
		if (!charset.canEncode() || charset.newEncoder().maxBytesPerChar() != 1
				|| charset.newDecoder().maxCharsPerByte() != 1) {
			return null;
		}
		char[] characters = new char[256];
		boolean[] taken = new boolean[Character.MAX_VALUE + 1];
		for (int b = 0; b < characters.length; b++) {
			characters[b] = new String(new byte[] { (byte) b }, charset).charAt(0);
			taken[characters[b]] = true;
			if (b < 0x80 && characters[b] != b) {
				return null;
			}
		}
		for (int b = 0x80; b < characters.length; b++) {
			if (characters[b] == UNDEFINED) {
				if (taken[b]) {
					return null;
				}
				characters[b] = (char) b;
			}
		}
		return new SingleByte(charset, characters);
	}

	@Override
	public Charset charset() {
		return charset;
	}

	String decode(byte[] content) {
		StringBuilder text = new StringBuilder(content.length);
		for (byte b : content) {
			text.append(characters[b & 0xFF]);
		}
		return text.toString();
	}

	@Override
	public byte[] encode(String text) throws UnencodableCharacterException {
		short[] bytes = new short[Character.MAX_VALUE + 1];
		Arrays.fill(bytes, (short) -1);
		for (int b = 0; b < characters.length; b++) {
			bytes[characters[b]] = (short) b;
		}
		byte[] content = new byte[text.length()];
		for (int i = 0; i < content.length; i++) {
			short b = bytes[text.charAt(i)];
			if (b < 0) {
				throw new UnencodableCharacterException(text, i, charset);
			}
			content[i] = (byte) b;
		}
		return content;
	}
}
