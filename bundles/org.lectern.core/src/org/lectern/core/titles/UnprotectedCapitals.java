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

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.lectern.model.bibtex.SourceRange;

/**
 * Finds the parts of a BibTeX value that have capital letters outside braces where a change to sentence case would
 * change their meaning: acronyms, words with capitals inside, single capital letters, formulas, and commands whose names
 * have capitals. Each part can be put in braces as it is.
 */
@SuppressWarnings("nls")
final class UnprotectedCapitals {

	/** Commands for letters and accents, which styles know. */
	private static final Set<String> LETTERS = Set.of("AA", "AE", "OE", "O", "L", "SS", "DH", "DJ", "NG", "TH", "H", "S",
			"P", "G", "U");

	private final String value;
	private final List<SourceRange> found = new ArrayList<>();
	private int at;

	private UnprotectedCapitals(String value) {
		this.value = value;
	}

	/** Returns the ranges in the value, in order. */
	static List<SourceRange> in(String value) {
		UnprotectedCapitals scan = new UnprotectedCapitals(value);
		scan.run();
		return scan.found;
	}

	private void run() {
		boolean argument = false;
		while (at < value.length()) {
			char c = value.charAt(at);
			if (c == '\\') {
				argument = readCommand();
				continue;
			} else if (c == '{') {
				at = endOfGroup(at);
			} else if (c == '$') {
				readFormula();
			} else if (Character.isLetterOrDigit(c)) {
				readWord(argument);
			} else {
				at++;
				argument &= Character.isWhitespace(c);
				continue;
			}
			argument = false;
		}
	}

	private void add(int start, int end) {
		found.add(new SourceRange(start, end - start));
	}

	/** Reads a command and tells whether what follows may be its argument. */
	private boolean readCommand() {
		int start = at++;
		while (at < value.length() && isAsciiLetter(value.charAt(at))) {
			at++;
		}
		String name = value.substring(start + 1, at);
		if (name.isEmpty()) {
			boolean accent = at < value.length() && "`'^~=.\"".indexOf(value.charAt(at)) >= 0;
			at = Math.min(value.length(), at + 1);
			return accent;
		}
		if (hasCapital(name, 0) && !LETTERS.contains(name)) {
			if (at < value.length() && value.charAt(at) == '{') {
				at = endOfGroup(at);
			}
			add(start, at);
			return false;
		}
		return true;
	}

	private static boolean isAsciiLetter(char c) {
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
	}

	/** Returns the end of the group that opens at a place; the end of the value where it does not close. */
	private int endOfGroup(int open) {
		int depth = 0;
		for (int i = open; i < value.length(); i++) {
			char c = value.charAt(i);
			if (c == '\\') {
				i++;
			} else if (c == '{') {
				depth++;
			} else if (c == '}' && --depth == 0) {
				return i + 1;
			}
		}
		return value.length();
	}

	/** A dollar sign without a partner, or whose partner is inside a group, is no formula. */
	private void readFormula() {
		int start = at++;
		int end = at;
		while (end < value.length() && value.charAt(end) != '$') {
			end = value.charAt(end) == '{' ? endOfGroup(end) : end + (value.charAt(end) == '\\' ? 2 : 1);
		}
		if (end < value.length()) {
			at = end + 1;
			if (hasCapitalOutsideGroups(start, at)) {
				add(start, at);
			}
		}
	}

	private boolean hasCapitalOutsideGroups(int start, int end) {
		int i = start;
		while (i < end) {
			char c = value.charAt(i);
			if (Character.isUpperCase(c)) {
				return true;
			}
			i = c == '{' ? endOfGroup(i) : i + 1;
		}
		return false;
	}

	private void readWord(boolean argument) {
		int start = at;
		while (at < value.length() && isInWord(value.charAt(at))) {
			at++;
		}
		String word = value.substring(start, at);
		if (argument) {
			return; // braces would change what a command before it does
		}
		if (word.length() == 1 && Character.isUpperCase(word.charAt(0))) {
			readLetter(start);
		} else if (hasCapital(word, 1)) {
			add(start, at);
		}
	}

	private static boolean isInWord(char c) {
		return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
	}

	/** A letter that stands alone; several with full stops or ampersands, such as U.S. and R\&D, are one word. */
	private void readLetter(int start) {
		int end = at;
		while (isLetterBehind(end)) {
			end += value.charAt(end) == '.' ? 2 : 3;
		}
		if (end > at) {
			at = end < value.length() && value.charAt(end) == '.' ? end + 1 : end;
			add(start, at);
		} else if (value.charAt(start) != 'A' && !isKept(start) && isAlone(start - 1) && isAlone(at)) {
			add(start, at);
		}
	}

	/** Tells whether a full stop or an ampersand stands at a place, and one capital letter behind it. */
	private boolean isLetterBehind(int place) {
		int letter = place + (value.startsWith(".", place) ? 1 : value.startsWith("\\&", place) ? 2 : value.length());
		return letter < value.length() && Character.isUpperCase(value.charAt(letter))
				&& (letter + 1 == value.length() || !isInWord(value.charAt(letter + 1)));
	}

	/** Styles keep the first letter of a title, and one behind a colon. */
	private boolean isKept(int start) {
		int before = start - 1;
		while (before >= 0 && Character.isWhitespace(value.charAt(before))) {
			before--;
		}
		return before < 0 || ":.?!".indexOf(value.charAt(before)) >= 0;
	}

	/** Tells whether what stands at a place next to a letter leaves the letter a word, unlike in X-ray or O'Brien. */
	private boolean isAlone(int place) {
		return place < 0 || place >= value.length() || "-'\u2019{}\\~\u2010\u2011\u2013".indexOf(value.charAt(place)) < 0;
	}

	private static boolean hasCapital(String word, int from) {
		for (int i = from; i < word.length(); i++) {
			if (Character.isUpperCase(word.charAt(i))) {
				return true;
			}
		}
		return false;
	}
}
