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
 * Finds the end of one delimited piece of a value. Where the closing delimiter is missing, {@link #recover} cuts the
 * piece where it probably should have ended: before a line that begins the next field, or at the limit.
 */
final class ValueScanner {

	private final Lexis lexis;
	private int end;
	private boolean closed;

	ValueScanner(Lexis lexis) {
		this.lexis = lexis;
	}

	/** The offset behind the piece found last. */
	int end() {
		return end;
	}

	/** Whether the piece found last has its closing delimiter. */
	boolean isClosed() {
		return closed;
	}

	/** Reads a piece that is written as it should be; false where its end is not found. */
	boolean scan(int offset, int limit) {
		int closing = lexis.at(offset) == '{' ? lexis.closingBrace(offset, limit) : lexis.closingQuote(offset, limit);
		closed = closing != Lexis.NONE;
		end = closing + 1;
		return closed;
	}

	/** Reads a piece whose closing delimiter may be missing. Always finds an end. */
	void recover(int offset, int limit) {
		boolean quoted = lexis.at(offset) == '"';
		int depth = 0;
		int last = offset;
		boolean newLine = false;
		closed = false;
		for (int i = offset + 1; i < limit; i++) {
			char c = lexis.at(i);
			if (Lexis.isWhite(c)) {
				newLine |= Lexis.isLineEnd(c);
				continue;
			}
			if (newLine && lexis.at(last) == ',' && startsField(i, limit)) {
				end = lexis.trimEnd(offset + 1, last);
				return;
			}
			newLine = false;
			last = i;
			if (c == '{') {
				depth++;
			} else if (depth == 0 && c == (quoted ? '"' : '}')) {
				closed = true;
				end = i + 1;
				return;
			} else if (c == '}' && (depth > 0 || !isQuoteAhead(i, limit))) {
				if (--depth < 0) {
					end = lexis.trimEnd(offset + 1, i);
					return;
				}
			}
		}
		end = lexis.trimEnd(offset + 1, limit);
	}

	/** Tells whether a quote follows in the same line. */
	private boolean isQuoteAhead(int offset, int limit) {
		for (int i = offset + 1; i < limit && !Lexis.isLineEnd(lexis.at(i)); i++) {
			if (lexis.at(i) == '"') {
				return true;
			}
			if (lexis.at(i) == '}') {
				return false;
			}
		}
		return false;
	}

	/** Tells whether a name, an equals sign and the beginning of a value stand in this line. */
	private boolean startsField(int offset, int limit) {
		int nameEnd = lexis.skipName(offset, limit);
		int equals = skipBlanks(nameEnd, limit);
		if (nameEnd == offset || !Character.isLetter(lexis.at(offset)) || !lexis.is(equals, limit, '=')) {
			return false;
		}
		int value = skipBlanks(equals + 1, limit);
		return value < limit && (lexis.at(value) == '{' || lexis.at(value) == '"'
				|| Lexis.isNameCharacter(lexis.at(value)));
	}

	private int skipBlanks(int offset, int limit) {
		int i = offset;
		while (lexis.is(i, limit, ' ') || lexis.is(i, limit, '\t')) {
			i++;
		}
		return i;
	}
}
