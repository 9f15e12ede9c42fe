/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.names;

/**
 * Makes the LaTeX of a name list easy to look through: a text of the same length in which every accented letter is
 * letters, everything in braces is {@link #HIDDEN} and white space is blanks. So no pattern has to know LaTeX, and a
 * place in the mask is a place in the text.
 */
final class NameMask {

	/** Stands for every character that braces protect. */
	static final char HIDDEN = '\u25A0';

	private final String text;
	private final char[] mask;

	private NameMask(String text) {
		this.text = text;
		mask = text.toCharArray();
	}

	static String of(String text) {
		boolean plain = true;
		for (int i = 0; i < text.length() && plain; i++) {
			char c = text.charAt(i);
			plain = c != '{' && c != '}' && c != '\\' && c != '&' && c != '~' && (c == ' ' || !Character.isWhitespace(c));
		}
		return plain ? text : new NameMask(text).mask();
	}

	private String mask() {
		int i = 0;
		while (i < mask.length) {
			char c = text.charAt(i);
			if (c == '{') {
				i = maskGroup(i);
			} else if (c == '}') {
				mask[i++] = HIDDEN;
			} else if (entityEnd(i) > 0) {
				i = fill(i, entityEnd(i), 'x');
			} else if (c == '\\') {
				i = maskCommand(i);
			} else {
				mask[i++] = c == '~' || Character.isWhitespace(c) ? ' ' : c;
			}
		}
		return new String(mask);
	}

	/** A group that begins with a command is a letter with an accent. */
	private int maskGroup(int start) {
		int depth = 0;
		int end = start;
		do {
			char c = text.charAt(end);
			depth += c == '{' ? 1 : c == '}' ? -1 : 0;
			end++;
		} while (depth > 0 && end < text.length());
		boolean accent = start + 1 < text.length() && text.charAt(start + 1) == '\\' && isShort(start, end);
		return fill(start, end, accent ? letter(start + 1, end) : HIDDEN);
	}

	/** Longer ones are texts in another font and the like. */
	private boolean isShort(int start, int end) {
		return end - start <= 12 && text.substring(start, end).indexOf(' ') < 0;
	}

	/** An accent or the like outside braces, with its letter; an escaped ampersand stays as it is. */
	private int maskCommand(int start) {
		int end = start + 1;
		if (end == text.length() || text.charAt(end) == '&') {
			return Math.min(end + 1, text.length());
		}
		if (text.charAt(end) == ' ' || text.charAt(end) == ',') {
			return fill(start, end + 1, ' ');
		}
		boolean word = Character.isLetter(text.charAt(end));
		while (word && end < text.length() && Character.isLetter(text.charAt(end))) {
			end++;
		}
		if (!word) {
			end++;
		}
		if (end < text.length() && text.charAt(end) == '{') {
			int close = text.indexOf('}', end);
			end = close < 0 ? text.length() : close + 1;
		} else if (!word && end < text.length() && Character.isLetter(text.charAt(end))) {
			end++;
		}
		int letters = end;
		if (word && end < text.length() && text.charAt(end) == ' ' && !text.startsWith("and ", end + 1)) { //$NON-NLS-1$
			end++; // TeX leaves out the blank behind a command
		}
		return fill(start, end, letter(start, letters));
	}

	/** The case of the last letter is that of the accented one. */
	private char letter(int start, int end) {
		for (int i = end - 1; i >= start; i--) {
			if (Character.isLetter(text.charAt(i))) {
				return Character.isUpperCase(text.charAt(i)) ? 'X' : 'x';
			}
		}
		return 'x';
	}

	/** Returns where a character reference of HTML ends, its ampersand and hash escaped or not; 0 where there is none. */
	private int entityEnd(int start) {
		int i = start;
		if (text.startsWith("\\&", i)) { //$NON-NLS-1$
			i++;
		}
		if (text.charAt(i) != '&') {
			return 0;
		}
		i++;
		if (text.startsWith("\\#", i)) { //$NON-NLS-1$
			i++;
		}
		if (text.startsWith("#", i)) { //$NON-NLS-1$
			i++;
		}
		int name = i;
		while (i < text.length() && i - name < 9 && Character.isLetterOrDigit(text.charAt(i))) {
			i++;
		}
		return i > name && i < text.length() && text.charAt(i) == ';' ? i + 1 : 0;
	}

	private int fill(int start, int end, char c) {
		for (int i = start; i < end; i++) {
			mask[i] = c;
		}
		return end;
	}
}
