/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.references;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.lectern.model.review.Paper;

/**
 * How citation keys are made: literal text, marks in brackets that stand for parts of the entry, and an asterisk for
 * anything. A mark can end in {@code :lower} or {@code :upper}.
 */
final class KeyPattern {

	private static final Set<String> MARKS = Set.of("auth", "authors", "year", "shortyear", "veryshorttitle", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			"shorttitle", "title", "type"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private static final Pattern MARK = Pattern.compile("([a-z]+)(\\d{0,2})(?::(lower|upper))?"); //$NON-NLS-1$

	/** A mark with its length, 0 for all of it, and its case; or, without a name, literal text. */
	private record Piece(String name, int length, String letters, String literal) {
	}

	private final List<Piece> pieces = new ArrayList<>();

	/**
	 * Reads a pattern.
	 *
	 * @throws IllegalArgumentException
	 *             with the part that is wrong
	 */
	KeyPattern(String pattern) {
		int at = 0;
		while (at < pattern.length()) {
			int open = pattern.indexOf('[', at);
			int end = open < 0 ? pattern.length() : open;
			if (end > at) {
				pieces.add(new Piece(null, 0, null, pattern.substring(at, end)));
			}
			int close = open < 0 ? end : pattern.indexOf(']', open);
			if (close < 0) {
				throw new IllegalArgumentException(pattern.substring(open));
			}
			if (open >= 0) {
				pieces.add(mark(pattern.substring(open + 1, close)));
				close++;
			}
			at = close;
		}
		if (pieces.isEmpty()) {
			throw new IllegalArgumentException(pattern);
		}
	}

	private static Piece mark(String text) {
		Matcher mark = MARK.matcher(text);
		if (!mark.matches() || !MARKS.contains(mark.group(1))) {
			throw new IllegalArgumentException('[' + text + ']');
		}
		int length = mark.group(2).isEmpty() ? 0 : Integer.parseInt(mark.group(2));
		return new Piece(mark.group(1), length, mark.group(3), null);
	}

	/**
	 * Returns the keys a paper may have, an asterisk in them standing for anything. There are several where names have
	 * a particle or letters that are written in more than one way.
	 *
	 * @return the keys, the preferred one first; none where the paper lacks what the pattern asks for
	 */
	List<String> keysOf(Paper paper) {
		List<String> keys = new ArrayList<>();
		for (boolean particle : new boolean[] { false, true }) {
			for (boolean spelled : new boolean[] { false, true }) {
				String key = keyOf(new KeyParts(paper, particle, spelled));
				if (key != null && !keys.contains(key)) {
					keys.add(key);
				}
			}
		}
		return keys;
	}

	private String keyOf(KeyParts parts) {
		StringBuilder key = new StringBuilder();
		for (Piece piece : pieces) {
			String text = piece.name == null ? piece.literal : parts.get(piece.name);
			if (text == null || text.isEmpty()) {
				return null;
			}
			String cut = piece.length > 0 && piece.length < text.length() ? text.substring(0, piece.length) : text;
			key.append("lower".equals(piece.letters) ? cut.toLowerCase(Locale.ROOT) //$NON-NLS-1$
					: "upper".equals(piece.letters) ? cut.toUpperCase(Locale.ROOT) : cut); //$NON-NLS-1$
		}
		return key.toString();
	}

	/** Tells whether a key is one that may be, or one with a letter behind it that tells it from another. */
	static boolean matches(String key, String expected) {
		int last = key.length() - 1;
		return glob(key, expected)
				|| last > 0 && key.charAt(last) >= 'a' && key.charAt(last) <= 'z' && glob(key.substring(0, last), expected);
	}

	/** An asterisk takes as little as it can; going back to the last one only keeps this from taking long. */
	private static boolean glob(String text, String pattern) {
		int t = 0;
		int p = 0;
		int star = -1;
		int mark = 0;
		while (t < text.length()) {
			if (p < pattern.length() && pattern.charAt(p) == '*') {
				star = p++;
				mark = t;
			} else if (p < pattern.length() && pattern.charAt(p) == text.charAt(t)) {
				p++;
				t++;
			} else if (star >= 0) {
				p = star + 1;
				t = ++mark;
			} else {
				return false;
			}
		}
		while (p < pattern.length() && pattern.charAt(p) == '*') {
			p++;
		}
		return p == pattern.length();
	}
}
