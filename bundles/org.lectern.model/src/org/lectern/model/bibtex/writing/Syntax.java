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

import java.util.Locale;
import java.util.Set;

/** What BibTeX can hold: tells what may be written before it is written. */
final class Syntax {

	private static final Set<String> RESERVED = Set.of("comment", "preamble", "string"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	private static final String NOT_IN_NAMES = "\"#%'(),={}@\\~\u007F"; //$NON-NLS-1$
	private static final String NOT_IN_KEYS = "\"#%,={}\\~\u007F"; //$NON-NLS-1$

	private Syntax() {
	}

	static boolean isFieldName(String name) {
		return !name.isEmpty() && consistsOfOther(name, NOT_IN_NAMES);
	}

	static boolean isEntryType(String type) {
		return isFieldName(type) && !RESERVED.contains(type.toLowerCase(Locale.ROOT));
	}

	/** The empty string is the key of an entry without one. */
	static boolean isKey(String key) {
		return consistsOfOther(key, NOT_IN_KEYS);
	}

	/** Tells whether every brace of a value has its partner. Escaped braces count, as in BibTeX. */
	static boolean isBalanced(String value) {
		int depth = 0;
		for (int i = 0; i < value.length() && depth >= 0; i++) {
			char c = value.charAt(i);
			depth += c == '{' ? 1 : c == '}' ? -1 : 0;
		}
		return depth == 0;
	}

	/** Tells whether a balanced value can stand in quotes: it has none outside braces. */
	static boolean fitsInQuotes(String value) {
		int depth = 0;
		for (int i = 0; i < value.length(); i++) {
			char c = value.charAt(i);
			depth += c == '{' ? 1 : c == '}' ? -1 : 0;
			if (c == '"' && depth == 0) {
				return false;
			}
		}
		return true;
	}

	static boolean isNumber(String value) {
		return !value.isEmpty() && value.chars().allMatch(c -> c >= '0' && c <= '9');
	}

	private static boolean consistsOfOther(String text, String excluded) {
		return text.chars().noneMatch(c -> c <= ' ' || Character.isSpaceChar(c) || Character.isWhitespace(c)
				|| excluded.indexOf(c) >= 0);
	}
}
