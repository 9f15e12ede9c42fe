/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.io.digest;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/**
 * Makes the value of a BibTeX field of a line of text that may hold LaTeX left-overs. They are kept. Changed is only
 * what would not survive: BibTeX counts braces, even behind a backslash, so those without a partner become
 * {@code {\textbraceleft}} and {@code {\textbraceright}}; LaTeX reads a bare percent sign as the start of a comment,
 * an ampersand or a hash as syntax and a dollar sign as mathematics, so they get a backslash, the dollar sign unless it
 * stands around a formula as in {@code $N$D}.
 */
final class BibValue {

	private static final String LEFT_BRACE = "{\\textbraceleft}"; //$NON-NLS-1$

	private static final String RIGHT_BRACE = "{\\textbraceright}"; //$NON-NLS-1$

	private static final String BACKSLASH = "{\\textbackslash}"; //$NON-NLS-1$

	private final String text;

	private final BitSet lonelyBraces;

	private final BitSet formulaDollars;

	private final StringBuilder value = new StringBuilder();

	private BibValue(String text) {
		this.text = text;
		lonelyBraces = lonelyBraces(text);
		formulaDollars = formulaDollars(text);
	}

	/**
	 * Returns the value for a text.
	 *
	 * @param text
	 *            one line, never null
	 * @return the value to put between braces, its own braces in pairs, never null
	 */
	static String of(String text) {
		return new BibValue(text).build();
	}

	/**
	 * Tells whether a text has a brace without a partner.
	 *
	 * @param text
	 *            the text, never null
	 * @return whether {@link #of(String)} replaces a brace
	 */
	static boolean hasLonelyBraces(String text) {
		return !lonelyBraces(text).isEmpty();
	}

	private String build() {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '\\') {
				i = appendCommand(i);
			} else if (lonelyBraces.get(i)) {
				value.append(c == '{' ? LEFT_BRACE : RIGHT_BRACE);
			} else if (c == '%' || c == '&' || c == '#' || c == '$' && !formulaDollars.get(i)) {
				value.append('\\').append(c);
			} else {
				value.append(Character.isISOControl(c) ? ' ' : c);
			}
		}
		return value.toString();
	}

	/** Appends a backslash and the character behind it and returns the place of the latter. */
	private int appendCommand(int at) {
		if (at + 1 == text.length()) {
			value.append(BACKSLASH);
			return at;
		}
		char next = text.charAt(at + 1);
		if (lonelyBraces.get(at + 1)) {
			value.append(next == '{' ? LEFT_BRACE : RIGHT_BRACE);
		} else {
			value.append('\\').append(Character.isISOControl(next) ? ' ' : next);
		}
		return at + 1;
	}

	private static BitSet lonelyBraces(String text) {
		BitSet lonely = new BitSet();
		Deque<Integer> open = new ArrayDeque<>();
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) == '{') {
				open.push(i);
			} else if (text.charAt(i) == '}' && open.poll() == null) {
				lonely.set(i);
			}
		}
		open.forEach(lonely::set);
		return lonely;
	}

	/**
	 * Finds the dollar signs around formulas: no space behind the first, none before the second, no digit behind the
	 * second, so that sums of money are left out.
	 */
	private static BitSet formulaDollars(String text) {
		BitSet dollars = new BitSet();
		int open = -1;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '\\') {
				i++;
			} else if (c == '$' && open >= 0 && closesFormula(text, open, i)) {
				dollars.set(open);
				dollars.set(i);
				open = -1;
			} else if (c == '$' && i + 1 < text.length() && !Character.isWhitespace(text.charAt(i + 1))) {
				open = i;
			}
		}
		return dollars;
	}

	private static boolean closesFormula(String text, int open, int at) {
		return at > open + 1 && !Character.isWhitespace(text.charAt(at - 1))
				&& (at + 1 == text.length() || !Character.isDigit(text.charAt(at + 1)));
	}
}
