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

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what a Markdown text cites in the syntax of pandoc (manual, section on citation syntax), which Quarto and
 * R Markdown share: {@code [@key; see -@other, p. 3]}, {@code @key} and {@code @{key}}. Code, comments and mail addresses
 * are passed over.
 */
final class MarkdownCitations {

	/** The header of the text, between lines of three hyphens. */
	private static final Pattern HEADER = Pattern.compile("\\A---[ \\t]*\\R(.*?)^(?:---|\\.\\.\\.)[ \\t]*$", //$NON-NLS-1$
			Pattern.MULTILINE | Pattern.DOTALL);

	private static final Pattern BIBLIOGRAPHY = Pattern
			.compile("^bibliography:[ \\t]*(.*(?:\\R[ \\t]*-[ \\t]+.*){0,99})", Pattern.MULTILINE); //$NON-NLS-1$

	/** What Quarto, bookdown and pandoc-crossref take for a reference to a part of the text. */
	private static final Pattern PART = Pattern.compile("(?:fig|tbl|tab|lst|eq|sec|thm|lem|cor|prp|cnj|def|exm|exr|sol|rem" //$NON-NLS-1$
			+ "|alg|tip|nte|wrn|imp|cau|prf|vid|supp)[-:].*"); //$NON-NLS-1$

	/** No code in a line and no key is longer; keeps a text of nothing but openings from being read over and over. */
	private static final int LONGEST = 2000;

	private static final String INSIDE = ":.#$%&-+?<>~/"; //$NON-NLS-1$

	private final CitingText result;
	private final String text;
	private final int length;
	private int at;
	private boolean lineStart = true;

	MarkdownCitations(CitingText result) {
		this.result = result;
		text = result.file().text();
		length = text.length();
	}

	void read() {
		Matcher header = HEADER.matcher(text);
		if (header.find()) {
			Matcher named = BIBLIOGRAPHY.matcher(text).region(header.start(1), header.end(1));
			if (named.find()) {
				addBibliographies(named.group(1));
			}
		}
		while (at < length) {
			char c = text.charAt(at);
			if (lineStart && (c == '`' || c == '~') && skipFence(c)) {
				continue;
			}
			lineStart = c == '\n' || lineStart && (c == ' ' || c == '>' || c == '\t');
			switch (c) {
			case '`' -> skipCode();
			case '\\' -> at = Math.min(length, at + 2);
			case '<' -> skipComment();
			case '@' -> readKey();
			default -> at++;
			}
		}
	}

	private void addBibliographies(String names) {
		for (String name : names.split("[\\[\\],\\n\\r]|(?<=\\s|^)-\\s")) { //$NON-NLS-1$
			String plain = name.strip().replaceAll("^[\"']|[\"']$|\\s+#.*$", "").strip(); //$NON-NLS-1$ //$NON-NLS-2$
			if (!plain.isEmpty()) {
				result.bibliographies().add(plain);
			}
		}
	}

	/** Skips a block of code between two lines of the same sign; one that is never closed goes to the end. */
	private boolean skipFence(char sign) {
		int end = runEnd(sign);
		int count = end - at;
		int line = lineEnd(end);
		if (count < 3 || sign == '`' && text.substring(end, line).indexOf('`') >= 0) {
			return false;
		}
		at = line;
		while (at < length) {
			at = skipBlank(at + 1);
			int closing = runEnd(sign);
			boolean closes = closing - at >= count && text.substring(closing, lineEnd(closing)).isBlank();
			at = lineEnd(Math.min(closing, length));
			if (closes) {
				return true;
			}
		}
		return true;
	}

	/** Skips code in a line: up to as many signs as it begins with, in the same paragraph. */
	private void skipCode() {
		int open = runEnd('`');
		int count = open - at;
		int limit = Math.min(length, open + LONGEST);
		int i = open;
		while (i < limit && !text.startsWith("\n\n", i)) { //$NON-NLS-1$
			at = i;
			int close = runEnd('`');
			if (close - i == count) {
				at = close;
				return;
			}
			i = Math.max(close, i + 1);
		}
		at = open;
	}

	/** A comment that is never closed hides the rest. */
	private void skipComment() {
		if (text.startsWith("<!--", at)) { //$NON-NLS-1$
			int end = text.indexOf("-->", at); //$NON-NLS-1$
			at = end < 0 ? length : end + 3;
		} else {
			at++;
		}
	}

	private void readKey() {
		int sign = at++;
		if (!mayCite(sign) || at == length) {
			return;
		}
		int start = at;
		int end;
		if (text.charAt(at) == '{') {
			start++;
			end = start;
			int limit = Math.min(length, start + LONGEST);
			while (end < limit && text.charAt(end) != '}' && text.charAt(end) != '\n') {
				end++;
			}
			if (end == limit || text.charAt(end) != '}') {
				return;
			}
			at = end + 1;
		} else {
			end = keyEnd(start);
			at = Math.max(end, start);
		}
		if (end > start) {
			String key = text.substring(start, end);
			boolean alone = sign > 0 && text.charAt(sign - 1) == '(' && at < length && text.charAt(at) == ')';
			result.addCitation(start, end, alone || PART.matcher(key.toLowerCase(Locale.ROOT)).matches());
		}
	}

	/** Inside of a word, as in a mail address or an address of the web, the sign begins no citation. */
	private boolean mayCite(int sign) {
		int before = sign - 1;
		if (before >= 0 && text.charAt(before) == '-') {
			before--;
		}
		char c = before < 0 ? ' ' : text.charAt(before);
		return !Character.isLetterOrDigit(c) && "_/.@+=:%&?#~".indexOf(c) < 0; //$NON-NLS-1$
	}

	/** A key begins with a letter, a digit or a low line; punctuation is part of it singly and inside only. */
	private int keyEnd(int start) {
		if (text.charAt(start) == '*') {
			return start + 1;
		}
		int end = start;
		while (end < length) {
			char c = text.charAt(end);
			boolean word = Character.isLetterOrDigit(c) || c == '_';
			boolean inner = !word && end > start && INSIDE.indexOf(c) >= 0 && end + 1 < length
					&& (Character.isLetterOrDigit(text.charAt(end + 1)) || text.charAt(end + 1) == '_');
			if (!word && !inner) {
				break;
			}
			end++;
		}
		return end;
	}

	private int runEnd(char sign) {
		int end = at;
		while (end < length && text.charAt(end) == sign) {
			end++;
		}
		return end;
	}

	private int skipBlank(int start) {
		int i = start;
		while (i < length && (text.charAt(i) == ' ' || text.charAt(i) == '\t' || text.charAt(i) == '>')) {
			i++;
		}
		return i;
	}

	private int lineEnd(int start) {
		int end = text.indexOf('\n', start);
		return end < 0 ? length : end;
	}
}
