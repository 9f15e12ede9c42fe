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

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * UTF-8 in which a byte that is not valid is kept as one of the surrogates U+DC80 to U+DCFF. Valid text never holds
 * these alone, so the way back is certain.
 */
final class Utf8 implements BibEncoding {

	private static final byte[] MARK = { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF };
	private static final int FIRST_ESCAPE = 0xDC80;
	private static final int LAST_ESCAPE = 0xDCFF;

	private final boolean marked;

	Utf8(boolean marked) {
		this.marked = marked;
	}

	/** Tells whether the content begins with the byte order mark. */
	static boolean isMarked(byte[] content) {
		return content.length >= MARK.length && Arrays.equals(content, 0, MARK.length, MARK, 0, MARK.length);
	}

	/** Tells whether a character stands for an invalid byte. */
	static boolean isEscape(String text, int offset) {
		char c = text.charAt(offset);
		return c >= FIRST_ESCAPE && c <= LAST_ESCAPE
				&& (offset == 0 || !Character.isHighSurrogate(text.charAt(offset - 1)));
	}

	@Override
	public Charset charset() {
		return StandardCharsets.UTF_8;
	}

	String decode(byte[] content) {
		int i = marked ? MARK.length : 0;
		int invalid = nextInvalid(content, i);
		if (invalid == content.length) {
			return new String(content, i, content.length - i, StandardCharsets.UTF_8);
		}
		StringBuilder text = new StringBuilder(content.length);
		while (i < content.length) {
			text.append(new String(content, i, invalid - i, StandardCharsets.UTF_8));
			if (invalid < content.length) {
				text.append((char) (FIRST_ESCAPE - 0x80 + (content[invalid] & 0xFF)));
			}
			i = invalid + 1;
			invalid = i < content.length ? nextInvalid(content, i) : i;
		}
		return text.toString();
	}

	@Override
	public byte[] encode(String text) throws UnencodableCharacterException {
		int lone = nextLoneSurrogate(text, 0);
		if (lone == text.length() && !marked) {
			return text.getBytes(StandardCharsets.UTF_8);
		}
		ByteArrayOutputStream content = new ByteArrayOutputStream(text.length() + 16);
		if (marked) {
			content.writeBytes(MARK);
		}
		int i = 0;
		while (i < text.length()) {
			content.writeBytes(text.substring(i, lone).getBytes(StandardCharsets.UTF_8));
			if (lone < text.length()) {
				if (!isEscape(text, lone)) {
					throw new UnencodableCharacterException(text, lone, charset());
				}
				content.write(text.charAt(lone) - FIRST_ESCAPE + 0x80);
			}
			i = lone + 1;
			lone = i < text.length() ? nextLoneSurrogate(text, i) : i;
		}
		return content.toByteArray();
	}

	private static int nextLoneSurrogate(String text, int offset) {
		int i = offset;
		while (i < text.length()) {
			char c = text.charAt(i);
			if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
				i += 2;
			} else if (Character.isSurrogate(c)) {
				return i;
			} else {
				i++;
			}
		}
		return i;
	}

	/** Finds the next byte that is not part of a valid sequence, or the end. */
	static int nextInvalid(byte[] content, int offset) {
		int i = offset;
		while (i < content.length) {
			int length = sequenceLength(content, i);
			if (length == 0) {
				return i;
			}
			i += length;
		}
		return i;
	}

	/** Returns the length of the valid sequence at the offset, 1 to 4; 0 where there is none. */
	static int sequenceLength(byte[] content, int offset) {
		int first = content[offset];
		if (first >= 0) {
			return 1;
		}
		first &= 0xFF;
		if (first >= 0xC2 && first <= 0xDF) {
			return follows(content, offset + 1, 0x80, 0xBF) ? 2 : 0;
		}
		if (first >= 0xE0 && first <= 0xEF) {
			int least = first == 0xE0 ? 0xA0 : 0x80;
			int most = first == 0xED ? 0x9F : 0xBF;
			return follows(content, offset + 1, least, most) && follows(content, offset + 2, 0x80, 0xBF) ? 3 : 0;
		}
		if (first >= 0xF0 && first <= 0xF4) {
			int least = first == 0xF0 ? 0x90 : 0x80;
			int most = first == 0xF4 ? 0x8F : 0xBF;
			return follows(content, offset + 1, least, most) && follows(content, offset + 2, 0x80, 0xBF)
					&& follows(content, offset + 3, 0x80, 0xBF) ? 4 : 0;
		}
		return 0;
	}

	private static boolean follows(byte[] content, int offset, int least, int most) {
		int value = offset < content.length ? content[offset] & 0xFF : -1;
		return value >= least && value <= most;
	}
}
