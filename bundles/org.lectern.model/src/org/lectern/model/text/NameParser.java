/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.model.text;

import java.util.ArrayList;
import java.util.List;

/** Reads one name: "Given von Family", "von Family, Given", "von Family, Jr, Given" or an organisation in braces. */
final class NameParser {

	private NameParser() {
	}

	static PersonName parse(String name) {
		if (isOneGroup(name)) {
			return new PersonName("", "", LatexText.toPlain(name), ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		List<String> parts = split(name, false);
		if (parts.size() == 1) {
			return ofWords(split(parts.get(0), true));
		}
		List<String> family = split(parts.get(0), true);
		int particle = lastLowerCase(family) + 1;
		String suffix = parts.size() > 2 ? parts.get(1) : ""; //$NON-NLS-1$
		String given = String.join(", ", parts.subList(Math.min(2, parts.size() - 1), parts.size())); //$NON-NLS-1$
		return new PersonName(LatexText.toPlain(given), plain(family.subList(0, particle)),
				plain(family.subList(particle, family.size())), LatexText.toPlain(suffix));
	}

	private static PersonName ofWords(List<String> words) {
		int first = firstLowerCase(words);
		int last = lastLowerCase(words);
		int family = last < 0 ? words.size() - 1 : last + 1;
		int particle = last < 0 ? family : first;
		return new PersonName(plain(words.subList(0, particle)), plain(words.subList(particle, family)),
				plain(words.subList(family, words.size())), ""); //$NON-NLS-1$
	}

	private static String plain(List<String> words) {
		return LatexText.toPlain(String.join(" ", words)); //$NON-NLS-1$
	}

	/** The last word always belongs to the family name, whatever its case. */
	private static int firstLowerCase(List<String> words) {
		for (int i = 0; i < words.size() - 1; i++) {
			if (isLowerCase(words.get(i))) {
				return i;
			}
		}
		return -1;
	}

	private static int lastLowerCase(List<String> words) {
		for (int i = words.size() - 2; i >= 0; i--) {
			if (isLowerCase(words.get(i))) {
				return i;
			}
		}
		return -1;
	}

	/** The first letter outside braces decides; a group that begins with a command counts as its letter. */
	private static boolean isLowerCase(String word) {
		int depth = 0;
		for (int i = 0; i < word.length(); i++) {
			char c = word.charAt(i);
			if (c == '{') {
				if (depth == 0 && i + 1 < word.length() && word.charAt(i + 1) == '\\') {
					return isSpecialLowerCase(word, i + 2);
				}
				depth++;
			} else if (c == '}') {
				depth--;
			} else if (c == '\\' && depth == 0) {
				return isSpecialLowerCase(word, i + 1);
			} else if (depth <= 0 && Character.isLetter(c)) {
				return Character.isLowerCase(c);
			}
		}
		return false;
	}

	/** The letter under an accent decides, or the letter that the command stands for. */
	private static boolean isSpecialLowerCase(String word, int command) {
		int end = command;
		while (end < word.length() && Character.isLetter(word.charAt(end))) {
			end++;
		}
		String symbol = LatexSymbols.symbol(word.substring(command, end));
		if (symbol != null && LatexSymbols.isLetter(symbol)) {
			return Character.isLowerCase(symbol.charAt(0));
		}
		for (int i = end; i < word.length(); i++) {
			if (Character.isLetter(word.charAt(i))) {
				return Character.isLowerCase(word.charAt(i));
			}
		}
		return false;
	}

	/** Splits outside braces: at white space and ties, or else at commas. */
	private static List<String> split(String text, boolean atSpace) {
		List<String> parts = new ArrayList<>();
		int depth = 0;
		int start = 0;
		for (int i = 0; i <= text.length(); i++) {
			char c = i < text.length() ? text.charAt(i) : '\0';
			depth += c == '{' ? 1 : c == '}' ? -1 : 0;
			boolean tie = c == '~' && (i == 0 || text.charAt(i - 1) != '\\');
			boolean separator = atSpace ? tie || Character.isWhitespace(c) : c == ',';
			if (i == text.length() || depth <= 0 && separator) {
				String part = text.substring(start, i).strip();
				if (!part.isEmpty()) {
					parts.add(part);
				}
				start = i + 1;
			}
		}
		// A lone comma is a name too: nothing of what was written vanishes.
		return parts.isEmpty() ? List.of(text) : parts;
	}

	private static boolean isOneGroup(String name) {
		int depth = 0;
		for (int i = 0; i < name.length(); i++) {
			char c = name.charAt(i);
			depth += c == '{' ? 1 : c == '}' ? -1 : 0;
			if (depth == 0) {
				return i == name.length() - 1 && i > 0;
			}
		}
		return false;
	}
}
