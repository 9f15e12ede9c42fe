/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.model.bibtex.syntax;

/**
 * The smallest pieces of a BibTeX text. Every method takes the offset to start at and a limit that it does not read
 * beyond, so that a piece of a file can be read as if the file ended there.
 */
final class Lexis {

	/** What a search returns when it reached the limit. */
	static final int NONE = -1;

	private final String text;

	Lexis(String text) {
		this.text = text;
	}

	String text() {
		return text;
	}

	/** Tells whether a character can stand in the name of a type, a field or a macro. */
	static boolean isNameCharacter(char c) {
		if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9') {
			return true;
		}
		return c > ' ' && "\"#%'(),={}@\\~\u007F".indexOf(c) < 0 && !isWhite(c); //$NON-NLS-1$
	}

	static boolean isWhite(char c) {
		return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\u000B'
				|| c > '\u007F' && (Character.isSpaceChar(c) || c == '\uFEFF');
	}

	static boolean isLineEnd(char c) {
		return c == '\n' || c == '\r';
	}

	char at(int offset) {
		return text.charAt(offset);
	}

	boolean is(int offset, int limit, char c) {
		return offset < limit && text.charAt(offset) == c;
	}

	int skipWhite(int offset, int limit) {
		int i = offset;
		while (i < limit && isWhite(text.charAt(i))) {
			i++;
		}
		return i;
	}

	/** Goes back over white space, not before the start. */
	int trimEnd(int start, int end) {
		int i = end;
		while (i > start && isWhite(text.charAt(i - 1))) {
			i--;
		}
		return i;
	}

	int skipName(int offset, int limit) {
		int i = offset;
		while (i < limit && isNameCharacter(text.charAt(i))) {
			i++;
		}
		return i;
	}

	/** Finds the next line end, or the limit. */
	int lineEnd(int offset, int limit) {
		int i = offset;
		while (i < limit && !isLineEnd(text.charAt(i))) {
			i++;
		}
		return i;
	}

	/** Tells whether only white space stands before the offset in its line. */
	boolean isFirstInLine(int offset) {
		int i = offset - 1;
		while (i >= 0 && isWhite(text.charAt(i)) && !isLineEnd(text.charAt(i))) {
			i--;
		}
		return i < 0 || isLineEnd(text.charAt(i));
	}

	/** Tells whether a name and an equals sign stand here. */
	boolean isAssignment(int offset, int limit) {
		int nameEnd = skipName(offset, limit);
		return nameEnd > offset && is(skipWhite(nameEnd, limit), limit, '=');
	}

	/** Tells whether an at sign, a type and an opening brace or parenthesis stand here. */
	boolean isEntryStart(int offset, int limit) {
		if (!is(offset, limit, '@')) {
			return false;
		}
		int type = skipWhite(offset + 1, limit);
		int typeEnd = skipName(type, limit);
		int opening = skipWhite(typeEnd, limit);
		return typeEnd > type && opening < limit && (at(opening) == '{' || at(opening) == '(');
	}

	/** Finds the brace that closes the one at the offset. Escaped braces count, as in BibTeX. */
	int closingBrace(int offset, int limit) {
		int depth = 0;
		for (int i = offset; i < limit; i++) {
			char c = text.charAt(i);
			if (c == '{') {
				depth++;
			} else if (c == '}' && --depth == 0) {
				return i;
			}
		}
		return NONE;
	}

	/** Finds the parenthesis that closes the one at the offset and stands in no braces. */
	int closingParenthesis(int offset, int limit) {
		int braces = 0;
		int depth = 0;
		for (int i = offset; i < limit; i++) {
			char c = text.charAt(i);
			if (c == '{') {
				braces++;
			} else if (c == '}') {
				braces--;
			} else if (c == '(' && braces <= 0) {
				depth++;
			} else if (c == ')' && braces <= 0 && --depth == 0) {
				return i;
			}
		}
		return NONE;
	}

	/** Finds the quote that closes the one at the offset; none where a brace closes that was not opened in it. */
	int closingQuote(int offset, int limit) {
		int depth = 0;
		for (int i = offset + 1; i < limit; i++) {
			char c = text.charAt(i);
			if (c == '{') {
				depth++;
			} else if (c == '}') {
				if (--depth < 0) {
					return NONE;
				}
			} else if (c == '"' && depth == 0) {
				return i;
			}
		}
		return NONE;
	}
}
