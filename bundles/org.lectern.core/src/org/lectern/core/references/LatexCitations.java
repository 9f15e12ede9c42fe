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

/**
 * Finds what a LaTeX text cites. It reads commands, not macros: comments, verbatim text and what follows the end of the
 * document are passed over. One pass, no recursion.
 */
final class LatexCitations {

	/** No option is longer; keeps a text of nothing but openings from being read over and over. */
	private static final int LONGEST = 2000;

	private final CitingText result;
	private final String text;
	private final int length;
	private int at;

	LatexCitations(CitingText result) {
		this.result = result;
		text = result.file().text();
		length = text.length();
	}

	void read() {
		while (at < length) {
			char c = text.charAt(at);
			if (c == '%') {
				skipLine();
			} else if (c == '\\') {
				readCommand();
			} else {
				at++;
			}
		}
	}

	private void readCommand() {
		int start = at + 1;
		int end = start;
		while (end < length && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '@')) {
			end++;
		}
		if (end == start) {
			at = Math.min(length, start + 1);
			return;
		}
		String command = text.substring(start, end);
		at = end < length && text.charAt(end) == '*' ? end + 1 : end;
		switch (command) {
		case "begin" -> beginEnvironment(); //$NON-NLS-1$
		case "end" -> endEnvironment(); //$NON-NLS-1$
		case "verb", "lstinline" -> skipVerb(); //$NON-NLS-1$ //$NON-NLS-2$
		case "iffalse" -> skipTo("\\fi"); //$NON-NLS-1$ //$NON-NLS-2$
		case "import", "subimport" -> readImport(); //$NON-NLS-1$ //$NON-NLS-2$
		default -> readCiting(command);
		}
	}

	private void readCiting(String command) {
		if (LatexCommands.citesMany(command)) {
			skipOptions();
			while (readKeys()) {
				skipOptions();
			}
		} else if (LatexCommands.citesVolume(command)) {
			skipOptions();
			skipGroup();
			skipOptions();
			readKeys();
		} else if (LatexCommands.cites(command)) {
			skipOptions();
			readKeys();
		} else if (LatexCommands.namesBibliography(command)) {
			skipOptions();
			readNames();
		} else if (LatexCommands.includes(command)) {
			String name = readGroup();
			if (name != null) {
				result.inclusions().add(name.strip());
			}
		} else if (LatexCommands.definesKey(command)) {
			skipOptions();
			String key = readGroup();
			if (key != null) {
				result.definitions().add(key.strip());
			}
		}
	}

	/** Reads a group of keys with commas between them; false where no group follows. */
	private boolean readKeys() {
		skipWhite();
		int start = at + 1;
		if (!isNext('{')) {
			return false;
		}
		skipGroup();
		int end = at - 1;
		int key = start;
		while (key < end) {
			int comma = text.indexOf(',', key);
			int keyEnd = comma < 0 || comma > end ? end : comma;
			addKey(key, keyEnd);
			key = keyEnd + 1;
		}
		return true;
	}

	/** White space and comments around a key do not belong to it; an argument of a macro is no key. */
	private void addKey(int start, int end) {
		int from = start;
		int next = skipWhite(from, end);
		while (next < end && text.charAt(next) == '%') {
			from = lineEnd(next, end);
			next = skipWhite(from, end);
		}
		int to = next;
		while (to < end && text.charAt(to) != '%') {
			to++;
		}
		while (to > next && Character.isWhitespace(text.charAt(to - 1))) {
			to--;
		}
		for (int i = next; i < to; i++) {
			if ("#\\{}".indexOf(text.charAt(i)) >= 0) { //$NON-NLS-1$
				return;
			}
		}
		if (to > next) {
			result.addCitation(next, to, false);
		}
	}

	private void readNames() {
		String names = readGroup();
		if (names != null) {
			for (String name : names.split(",")) { //$NON-NLS-1$
				if (!name.isBlank()) {
					result.bibliographies().add(name.strip());
				}
			}
		}
	}

	private void readImport() {
		String folder = readGroup();
		String name = folder == null ? null : readGroup();
		if (name != null) {
			result.inclusions().add(folder.strip() + (folder.strip().endsWith("/") ? "" : "/") + name.strip()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
	}

	private void beginEnvironment() {
		String name = readGroup();
		if (name != null && LatexCommands.isVerbatim(name)) {
			skipTo("\\end{" + name + '}'); //$NON-NLS-1$
		}
	}

	private void endEnvironment() {
		if ("document".equals(readGroup())) { //$NON-NLS-1$
			at = length;
		}
	}

	private void skipVerb() {
		if (at < length && text.charAt(at) == '[') {
			skipOption('[', ']');
		}
		char delimiter = at < length ? text.charAt(at) : '\n';
		char end = delimiter == '{' ? '}' : delimiter;
		int limit = Math.min(length, at + LONGEST);
		int close = at + 1;
		while (close < limit && text.charAt(close) != end && text.charAt(close) != '\n') {
			close++;
		}
		at = close < limit && text.charAt(close) == end ? close + 1 : at;
	}

	private void skipTo(String end) {
		int found = text.indexOf(end, at);
		at = found < 0 ? length : found + end.length();
	}

	/** Skips what may stand between a command and its argument: notes in brackets, overlays, pairs in parentheses. */
	private void skipOptions() {
		boolean skipped = true;
		while (skipped) {
			skipWhite();
			skipped = isNext('[') && skipOption('[', ']') || isNext('(') && skipOption('(', ')')
					|| isNext('<') && skipOption('<', '>');
		}
	}

	/** Skips an option that ends in the same paragraph; braces in it may hide its end. */
	private boolean skipOption(char open, char close) {
		int braces = 0;
		int limit = Math.min(length, at + LONGEST);
		for (int i = at + 1; i < limit; i++) {
			char c = text.charAt(i);
			if (c == '\\') {
				i++;
			} else if (c == '{') {
				braces++;
			} else if (c == '}') {
				braces--;
			} else if (c == close && braces == 0) {
				at = i + 1;
				return true;
			} else if (braces < 0 || c == '\n' && text.startsWith("\n", i + 1)) { //$NON-NLS-1$
				return false;
			}
		}
		return false;
	}

	/** Reads a group; null where none follows. */
	private String readGroup() {
		skipWhite();
		if (!isNext('{')) {
			return null;
		}
		int start = at + 1;
		skipGroup();
		return text.substring(start, Math.max(start, at - 1));
	}

	/** Skips a group up to its end, or to the end of its paragraph where it has none. */
	private void skipGroup() {
		skipWhite();
		if (!isNext('{')) {
			return;
		}
		int depth = 0;
		while (at < length) {
			char c = text.charAt(at);
			if (c == '\n' && text.startsWith("\n", at + 1)) { //$NON-NLS-1$
				return;
			}
			at++;
			depth += c == '{' ? 1 : c == '}' ? -1 : 0;
			if (c == '\\') {
				at = Math.min(length, at + 1);
			} else if (depth == 0) {
				return;
			}
		}
	}

	private boolean isNext(char c) {
		return at < length && text.charAt(at) == c;
	}

	private void skipWhite() {
		at = skipWhite(at, length);
	}

	private int skipWhite(int start, int end) {
		int i = start;
		while (i < end && Character.isWhitespace(text.charAt(i))) {
			i++;
		}
		return i;
	}

	private void skipLine() {
		at = lineEnd(at, length);
	}

	private int lineEnd(int start, int end) {
		int found = text.indexOf('\n', start);
		return found < 0 || found > end ? end : found;
	}
}
