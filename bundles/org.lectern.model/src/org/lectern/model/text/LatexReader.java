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

import java.text.Normalizer;

/** Reads one LaTeX text as plain text, character by character and without recursion, in linear time. */
final class LatexReader {

	private final String latex;
	private final StringBuilder plain;
	private final int lastDollar;
	private int at;
	private boolean math;

	LatexReader(String latex) {
		this.latex = latex;
		plain = new StringBuilder(latex.length());
		lastDollar = lastUnpairedDollar(latex);
	}

	String read() {
		while (at < latex.length()) {
			char c = latex.charAt(at);
			switch (c) {
			case '{', '}' -> at++;
			case '\\' -> readCommand();
			case '$' -> readDollar();
			case '~' -> put(' ');
			case '-' -> readHyphens();
			case '`' -> readQuotes('`', '\u201C', '\u2018');
			case '\'' -> readQuotes('\'', '\u201D', '\'');
			default -> put(isWhite(c) ? ' ' : c);
			}
		}
		return fold();
	}

	private void put(char c) {
		plain.append(c);
		at++;
	}

	/** A dollar sign without a partner is money. */
	private void readDollar() {
		if (at == lastDollar) {
			plain.append('$');
		} else {
			math = !math;
		}
		at++;
	}

	private void readHyphens() {
		int count = 1;
		while (!math && count < 3 && latex.startsWith("-", at + count)) { //$NON-NLS-1$
			count++;
		}
		plain.append(count == 3 ? '\u2014' : count == 2 ? '\u2013' : '-');
		at += count;
	}

	private void readQuotes(char quote, char doubled, char single) {
		boolean twice = at + 1 < latex.length() && latex.charAt(at + 1) == quote;
		plain.append(twice && !math ? doubled : single);
		at += twice && !math ? 2 : 1;
	}

	private void readCommand() {
		int start = at + 1;
		if (start == latex.length()) {
			put('\\');
			return;
		}
		int end = start;
		while (end < latex.length() && isLetter(latex.charAt(end))) {
			end++;
		}
		if (end == start) {
			readSign(latex.charAt(start));
			return;
		}
		at = end;
		readWord(latex.substring(start, end));
	}

	/** A command of one character that is no letter. */
	private void readSign(char sign) {
		at += 2;
		if (LatexSymbols.isAccent(sign)) {
			readAccented(LatexSymbols.combining(String.valueOf(sign)), String.valueOf(sign));
		} else if (sign == '-' || sign == '/' || sign == '!' || sign == '(' || sign == ')' || sign == '[' || sign == ']') {
			return; // hyphenation, italic correction, negative space, the delimiters of formulas
		} else {
			plain.append(isWhite(sign) || sign == ',' || sign == ';' || sign == ':' || sign == '\\' ? ' ' : sign);
		}
	}

	private void readWord(String command) {
		String accent = LatexSymbols.combining(command);
		if (accent != null && isAccentArgumentNext()) {
			readAccented(accent, command);
			return;
		}
		String symbol = LatexSymbols.symbol(command);
		if (symbol != null) {
			plain.append(symbol);
			if (LatexSymbols.isLetter(symbol)) {
				skipWhite();
			} else {
				skipEmptyGroup();
			}
			return;
		}
		if (LatexSymbols.hidesArgument(command)) {
			skipGroup();
		} else if (LatexSymbols.isVerbatim(command)) {
			readVerbatim();
		} else if (LatexSymbols.isSwitch(command)) {
			skipWhite();
		} else if (latex.startsWith("{}", at) || !isNext('{') && !isNext('[')) { //$NON-NLS-1$
			plain.append(command);
			skipEmptyGroup();
		}
	}

	/** The text in braces or between two equal characters, such as in {@code \path|address|}. */
	private void readVerbatim() {
		if (at == latex.length()) {
			return;
		}
		int close = latex.indexOf(isNext('{') ? '}' : latex.charAt(at), at + 1);
		if (close > 0) {
			plain.append(latex, at + 1, close);
			at = close + 1;
		}
	}

	/** A command of a letter, such as c or v, is an accent only when a letter follows. */
	private boolean isAccentArgumentNext() {
		int i = at;
		while (i < latex.length() && (isWhite(latex.charAt(i)) || latex.charAt(i) == '{')) {
			i++;
		}
		return i < latex.length() && (Character.isLetter(latex.charAt(i)) || latex.charAt(i) == '\\');
	}

	private void readAccented(String accent, String command) {
		skipWhite();
		boolean group = isNext('{');
		if (group) {
			at++;
			skipWhite();
		}
		String base = readBase();
		if (base == null) {
			// \~{} and \^{} are the characters themselves.
			plain.append(command.equals("~") || command.equals("^") ? command : ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			return;
		}
		if (command.equals("t")) { //$NON-NLS-1$
			plain.append(base);
			return;
		}
		plain.append(Normalizer.normalize(base + accent, Normalizer.Form.NFC));
	}

	/** Reads the letter under an accent; null where there is none. */
	private String readBase() {
		if (at >= latex.length()) {
			return null;
		}
		char c = latex.charAt(at);
		if (c == '\\') {
			int end = at + 1;
			while (end < latex.length() && isLetter(latex.charAt(end))) {
				end++;
			}
			String command = latex.substring(at + 1, end);
			String symbol = LatexSymbols.symbol(command);
			if (symbol == null || !LatexSymbols.isLetter(symbol)) {
				return null;
			}
			at = end;
			skipWhite();
			return command.equals("i") || command.equals("j") ? command : symbol; //$NON-NLS-1$ //$NON-NLS-2$
		}
		if (!Character.isLetter(c)) {
			return null;
		}
		at++;
		return String.valueOf(c);
	}

	private boolean isNext(char c) {
		return at < latex.length() && latex.charAt(at) == c;
	}

	private void skipWhite() {
		while (at < latex.length() && isWhite(latex.charAt(at))) {
			at++;
		}
	}

	private void skipEmptyGroup() {
		if (latex.startsWith("{}", at)) { //$NON-NLS-1$
			at += 2;
		}
	}

	private void skipGroup() {
		int depth = 0;
		int i = at;
		while (i < latex.length() && (depth > 0 || i == at)) {
			char c = latex.charAt(i);
			if (i == at && c != '{') {
				return;
			}
			depth += c == '{' ? 1 : c == '}' ? -1 : 0;
			i++;
		}
		at = i;
	}

	/** Joins white space to single spaces and leaves none at the ends. */
	private String fold() {
		StringBuilder folded = new StringBuilder(plain.length());
		for (int i = 0; i < plain.length(); i++) {
			char c = plain.charAt(i);
			if (!isWhite(c)) {
				folded.append(c);
			} else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
				folded.append(' ');
			}
		}
		int length = folded.length();
		if (length > 0 && folded.charAt(length - 1) == ' ') {
			folded.setLength(length - 1);
		}
		return folded.toString();
	}

	/** Returns the last dollar sign of an odd number of them; -1 where all have partners. */
	private static int lastUnpairedDollar(String latex) {
		int last = -1;
		boolean open = false;
		for (int i = 0; i < latex.length(); i++) {
			char c = latex.charAt(i);
			if (c == '\\') {
				i++;
			} else if (c == '$') {
				open = !open;
				last = i;
			}
		}
		return open ? last : -1;
	}

	private static boolean isLetter(char c) {
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
	}

	private static boolean isWhite(char c) {
		return c <= ' ' || Character.isSpaceChar(c);
	}
}
