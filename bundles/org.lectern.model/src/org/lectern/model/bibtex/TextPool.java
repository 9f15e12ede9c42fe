/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.model.bibtex;

/**
 * Makes strings of parts of a text. The same short part mostly gives the same string, which saves much memory in large
 * files, where names, years and publishers repeat.
 */
final class TextPool {

	private static final int SIZE = 1 << 13;
	private static final int LONGEST = 64;

	private final String text;
	private final String[] strings = new String[SIZE];

	TextPool(String text) {
		this.text = text;
	}

	String get(int start, int end) {
		int length = end - start;
		if (length > LONGEST) {
			return text.substring(start, end);
		}
		int hash = length;
		for (int i = start; i < end; i++) {
			hash = 31 * hash + text.charAt(i);
		}
		int slot = (hash ^ hash >>> 15) & SIZE - 1;
		String known = strings[slot];
		if (known == null || known.length() != length || !text.startsWith(known, start)) {
			known = text.substring(start, end);
			strings[slot] = known;
		}
		return known;
	}
}
