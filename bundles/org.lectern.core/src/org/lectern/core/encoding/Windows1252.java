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

import java.util.HashMap;
import java.util.Map;

/**
 * The Windows code page 1252, as far as it differs from ISO 8859-1: the bytes 80 to 9F (WHATWG Encoding Standard, index
 * windows-1252). Five of them have no character of their own and stand for control characters.
 */
final class Windows1252 {

	/** The characters of the bytes 80 to 9F. */
	private static final String HIGH = "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f" //$NON-NLS-1$
			+ "\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178"; //$NON-NLS-1$

	private static final Map<Character, Integer> BYTES = bytes();

	private Windows1252() {
	}

	private static Map<Character, Integer> bytes() {
		Map<Character, Integer> bytes = new HashMap<>();
		for (int i = 0; i < HIGH.length(); i++) {
			bytes.put(HIGH.charAt(i), 0x80 + i);
		}
		return Map.copyOf(bytes);
	}

	/** Returns the byte of a character, also of one that ISO 8859-1 gives that byte; -1 where there is none. */
	static int byteOf(char c) {
		return c < '\u0100' ? c : BYTES.getOrDefault(c, -1);
	}

	/** Tells whether a control character is a byte that means a character in this code page. */
	static boolean isMisread(char c) {
		return c >= '\u0080' && c <= '\u009f' && HIGH.charAt(c - 0x80) != c;
	}

	/** Returns the character of a byte from 80 to 9F. */
	static char characterOf(char c) {
		return HIGH.charAt(c - 0x80);
	}
}
