/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.encoding;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds UTF-8 that was read as Windows-1252 or ISO 8859-1, and Windows-1252 that was read as ISO 8859-1. A sequence
 * counts when its bytes are valid UTF-8. Most letters with accents may also stand before a quotation mark or the like by
 * right, as in French capitals before a guillemet; such a sequence counts only beside one that is beyond doubt.
 */
final class Mojibake {

	/** Text can be read wrongly several times over. */
	private static final int TIMES = 3;

	private static final String QUOTES = "\u201c\u201d\u2018\u2019\u201e\u201a\u00ab\u00bb\u2039\u203a\u2026\u2013\u2014"; //$NON-NLS-1$

	private Mojibake() {
	}

	/** Returns the sequences in ascending order. */
	static List<Passage> find(String value) {
		List<Passage> found = new ArrayList<>();
		boolean certain = false;
		for (int i = 0; i < value.length(); i++) {
			char c = value.charAt(i);
			if (Windows1252.isMisread(c)) {
				found.add(new Passage(i, i + 1));
				certain = true;
			} else if (c >= '\u00c2' && c <= '\u00f4') {
				int end = sequenceEnd(value, i);
				if (end > i) {
					found.add(new Passage(i, end));
					certain |= isCertain(value, i, end);
					i = end - 1;
				}
			}
		}
		return certain ? found : List.of();
	}

	/** Returns the end of the run of sequences that begins here; the start itself where none does. */
	private static int sequenceEnd(String value, int start) {
		int end = start;
		int next = oneSequence(value, end);
		while (next > end) {
			end = next;
			next = oneSequence(value, end);
		}
		return end;
	}

	/** Returns the end of the sequence that begins here; the start itself where none does. */
	private static int oneSequence(String value, int start) {
		char lead = start < value.length() ? value.charAt(start) : 0;
		int length = lead < '\u00c2' || lead > '\u00f4' ? 0 : lead < '\u00e0' ? 2 : lead < '\u00f0' ? 3 : 4;
		if (length == 0 || start + length > value.length()) {
			return start;
		}
		return decodeOnce(value.substring(start, start + length)) == null ? start : start + length;
	}

	private static boolean isCertain(String value, int start, int end) {
		char lead = value.charAt(start);
		char second = value.charAt(start + 1);
		if (lead >= '\u00e0') {
			return lead >= '\u00f0' || end - start > 3 || lead == '\u00e2' && Windows1252.byteOf(second) < 0xa0
					|| lead == '\u00ef' && (second == '\u00bc' || second == '\u00bb' || second == '\u00ac');
		}
		if (lead > '\u00c5' && end - start < 4) {
			return false;
		}
		return QUOTES.indexOf(second) < 0 || end < value.length() && Character.isLetter(value.charAt(end));
	}

	/** Returns what a sequence was before it was read wrongly. */
	static String decode(String sequence) {
		if (sequence.length() == 1) {
			return String.valueOf(Windows1252.characterOf(sequence.charAt(0)));
		}
		String text = decodeOnce(sequence);
		for (int i = 1; i < TIMES; i++) {
			String again = decodeOnce(text);
			if (again == null || again.equals(text)) {
				break;
			}
			text = again;
		}
		return text;
	}

	/** Returns the text whose bytes in UTF-8 are those of a text in Windows-1252; null where there is none. */
	private static String decodeOnce(String text) {
		ByteBuffer bytes = ByteBuffer.allocate(text.length());
		for (int i = 0; i < text.length(); i++) {
			int value = Windows1252.byteOf(text.charAt(i));
			if (value < 0) {
				return null;
			}
			bytes.put((byte) value);
		}
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
		} catch (CharacterCodingException e) {
			return null;
		}
	}
}
