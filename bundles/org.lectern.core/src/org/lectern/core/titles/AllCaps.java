/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.titles;

/** Tells whether a title is written in capital letters only. */
final class AllCaps {

	/** Shorter words are often acronyms. */
	private static final int WORD = 4;

	/** A name made of acronyms, such as that of a series of conferences, has no two words as long as this. */
	private static final int LONG_WORD = 6;

	private AllCaps() {
	}

	/** Tells from a BibTeX value, at little cost, whether its plain text could be in capitals. */
	static boolean mayBe(String value) {
		int capitals = 0;
		for (int i = 0; i < value.length(); i++) {
			char c = value.charAt(i);
			if (c == '\\') {
				return true; // small letters of commands do not count
			}
			if (c == '[') {
				break; // nor does a remark
			}
			if (Character.isLowerCase(c) && c != 'ß') {
				return false;
			}
			capitals += Character.isUpperCase(c) ? 1 : 0;
		}
		return capitals >= 2 * WORD;
	}

	/**
	 * Tells whether a plain text has no small letters and is no mere row of acronyms. A remark in brackets at its end,
	 * as databases add, does not count.
	 */
	static boolean is(String plain) {
		int bracket = plain.endsWith("]") ? plain.lastIndexOf('[') : -1; //$NON-NLS-1$
		String title = bracket > 0 ? plain.substring(0, bracket) : plain;
		int words = 0;
		int longWords = 0;
		int length = 0;
		for (int i = 0; i <= title.length(); i++) {
			char c = i < title.length() ? title.charAt(i) : ' ';
			if (Character.isLowerCase(c) && c != 'ß') {
				return false;
			}
			if (Character.isUpperCase(c)) {
				length++;
			} else if (length > 0) {
				words += length >= WORD ? 1 : 0;
				longWords += length >= LONG_WORD ? 1 : 0;
				length = 0;
			}
		}
		return words >= 3 || longWords >= 2;
	}
}
