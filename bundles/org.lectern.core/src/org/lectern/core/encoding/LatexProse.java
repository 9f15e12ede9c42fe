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

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the characters of a value that mean something to LaTeX where they should stand for themselves: {@code & % # _}
 * outside of formulas and of arguments that are no text, and a dollar sign without a partner. One pass, no recursion.
 */
final class LatexProse {

	/** Commands whose first argument is an address, a label or a formula. */
	private static final Set<String> OPAQUE = words("""
			url nolinkurl path href ref eqref pageref label cite citep citet citealp citealt citeauthor citeyear nocite
			parencite textcite autocite footcite fullcite bibentry ensuremath ce cf chem math includegraphics input
			textcolor color hskip begin end unit qty SI si num doi
			"""); //$NON-NLS-1$

	/** Commands whose argument may stand between two equal characters. */
	private static final Set<String> DELIMITED = words("verb path url nolinkurl"); //$NON-NLS-1$

	private static final Set<String> MATH = words("""
			equation equation* align align* eqnarray eqnarray* math displaymath gather gather* array tabular matrix
			pmatrix bmatrix cases multline multline*
			"""); //$NON-NLS-1$

	private static final Pattern ENTITY = Pattern.compile("&(?:[A-Za-z]{2,8}|#\\d{1,7}|#x[0-9A-Fa-f]{1,6});"); //$NON-NLS-1$

	/** No option is longer; keeps a value of nothing but openings from being read over and over. */
	private static final int LONGEST = 2000;

	private final String value;
	private final List<Passage> found = new ArrayList<>();
	private boolean math;
	private int at;

	private LatexProse(String value) {
		this.value = value;
	}

	/** Returns the characters, in ascending order; none where the dollar signs of a value are a riddle. */
	static List<Passage> specialCharacters(String value) {
		return hasAny(value) ? new LatexProse(value).read() : List.of();
	}

	private static boolean hasAny(String value) {
		for (int i = 0; i < value.length(); i++) {
			if (isSpecial(value.charAt(i)) || value.charAt(i) == '$') {
				return true;
			}
		}
		return false;
	}

	private static boolean isSpecial(char c) {
		return c == '&' || c == '%' || c == '#' || c == '_';
	}

	private List<Passage> read() {
		int dollars = countDollars();
		boolean unpaired = dollars == 1;
		at = 0;
		math = false;
		while (at < value.length()) {
			char c = value.charAt(at);
			if (c == '\\') {
				skipCommand();
			} else if (c == '$') {
				int length = dollarsAt();
				if (!unpaired) {
					math = !math;
				} else if (length == 1) {
					found.add(new Passage(at, at + 1));
				}
				at += length;
			} else if (isSpecial(c) && !math) {
				readSpecial(c);
			} else {
				at++;
			}
		}
		return unpaired || dollars % 2 == 0 ? found : List.of();
	}

	/** Counts single and double dollar signs. */
	private int countDollars() {
		int count = 0;
		while (at < value.length()) {
			char c = value.charAt(at);
			if (c == '\\') {
				skipCommand();
			} else if (c == '$') {
				count++;
				at += dollarsAt();
			} else {
				at++;
			}
		}
		return count;
	}

	private int dollarsAt() {
		return value.startsWith("$$", at) ? 2 : 1; //$NON-NLS-1$
	}

	private void readSpecial(char c) {
		Matcher entity = c == '&' ? ENTITY.matcher(value).region(at, value.length()) : null;
		if (entity != null && entity.lookingAt()) {
			at = entity.end();
			return;
		}
		found.add(new Passage(at, at + 1));
		at++;
	}

	private void skipCommand() {
		int start = at + 1;
		int end = start;
		while (end < value.length() && isLetter(value.charAt(end))) {
			end++;
		}
		if (end == start) {
			char sign = start < value.length() ? value.charAt(start) : ' ';
			math = sign == '(' || sign == '[' || math && sign != ')' && sign != ']';
			at = Math.min(value.length(), start + 1);
			return;
		}
		String command = value.substring(start, end);
		at = end;
		if (DELIMITED.contains(command) && at < value.length() && "{ ".indexOf(value.charAt(at)) < 0) { //$NON-NLS-1$
			at = behind(value.charAt(at), at + 1);
		} else if (OPAQUE.contains(command)) {
			skipArgument(command);
		}
	}

	private void skipArgument(String command) {
		skipWhite();
		while (at < value.length() && value.charAt(at) == '[') {
			int close = behind(']', at + 1);
			if (close == at + 1) {
				return;
			}
			at = close;
			skipWhite();
		}
		if (at == value.length() || value.charAt(at) != '{') {
			return;
		}
		int start = at + 1;
		int depth = 0;
		do {
			char c = value.charAt(at);
			depth += c == '{' ? 1 : c == '}' ? -1 : 0;
			at++;
		} while (depth > 0 && at < value.length());
		if (command.equals("begin") || command.equals("end")) { //$NON-NLS-1$ //$NON-NLS-2$
			boolean formula = MATH.contains(value.substring(start, Math.max(start, at - 1)));
			math = formula ? command.equals("begin") : math; //$NON-NLS-1$
		}
	}

	/** Returns the offset behind a character that is near; the start where there is none. */
	private int behind(char c, int start) {
		int limit = Math.min(value.length(), start + LONGEST);
		for (int i = start; i < limit; i++) {
			if (value.charAt(i) == c) {
				return i + 1;
			}
		}
		return start;
	}

	private void skipWhite() {
		while (at < value.length() && value.charAt(at) <= ' ') {
			at++;
		}
	}

	private static boolean isLetter(char c) {
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
	}

	private static Set<String> words(String words) {
		return Set.of(words.strip().split("\\s+")); //$NON-NLS-1$
	}
}
