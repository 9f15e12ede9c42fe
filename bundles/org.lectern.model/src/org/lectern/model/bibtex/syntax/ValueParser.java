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

import org.lectern.model.bibtex.BibProblem.Kind;

/** Reads the value of a field: braces, quotes, numbers and macros, joined with hash signs. */
final class ValueParser {

	private final Lexis lexis;
	private final Macros macros;
	private final Problems problems;
	private final ValueScanner pieces;
	private final boolean recovering;
	private int end;
	private ValueStyle style;

	ValueParser(Lexis lexis, Macros macros, Problems problems, boolean recovering) {
		this.lexis = lexis;
		this.macros = macros;
		this.problems = problems;
		this.recovering = recovering;
		pieces = new ValueScanner(lexis);
	}

	/** The offset behind the value read last. */
	int end() {
		return end;
	}

	/** How the value read last is written. */
	ValueStyle style() {
		return style;
	}

	/**
	 * Reads a value.
	 *
	 * @return false where the end of the value was not found; never when recovering
	 */
	boolean parse(int offset, int limit, char close) {
		end = offset;
		style = ValueStyle.MISSING;
		if (!parsePiece(offset, limit, close)) {
			return false;
		}
		int hash = lexis.skipWhite(end, limit);
		while (!style.isUnclosed() && end > offset && lexis.is(hash, limit, '#')) {
			int piece = lexis.skipWhite(hash + 1, limit);
			int before = end;
			end = piece;
			if (!parsePiece(piece, limit, close)) {
				return false;
			}
			if (end == piece) {
				problems.addUnexpected(hash, hash + 1);
				end = hash + 1;
			}
			if (!style.isUnclosed() || end == before) {
				style = ValueStyle.EXPRESSION;
			}
			hash = lexis.skipWhite(end, limit);
		}
		return true;
	}

	private boolean parsePiece(int offset, int limit, char close) {
		if (offset >= limit) {
			return true;
		}
		char c = lexis.at(offset);
		if (c == '{' || c == '"') {
			return parseDelimited(offset, limit, close);
		}
		if (Lexis.isNameCharacter(c)) {
			parseWord(offset, limit);
		}
		return true;
	}

	private boolean parseDelimited(int offset, int limit, char close) {
		boolean quoted = lexis.at(offset) == '"';
		if (recovering) {
			pieces.recover(offset, limit);
		} else if (!pieces.scan(offset, limit)) {
			return false;
		} else if (quoted && !isFollowedWell(pieces.end(), limit, close)) {
			// The quote that closed it may be the one that opens the next value.
			pieces.recover(offset, pieces.end());
		}
		end = pieces.end();
		if (pieces.isClosed()) {
			style = quoted ? ValueStyle.QUOTES : ValueStyle.BRACES;
		} else {
			style = quoted ? ValueStyle.UNCLOSED_QUOTES : ValueStyle.UNCLOSED_BRACES;
		}
		return true;
	}

	private boolean isFollowedWell(int offset, int limit, char close) {
		int next = lexis.skipWhite(offset, limit);
		return next >= limit || lexis.at(next) == ',' || lexis.at(next) == '#' || lexis.at(next) == close
				|| lexis.isAssignment(next, limit);
	}

	private void parseWord(int offset, int limit) {
		end = lexis.skipName(offset, limit);
		if (isDigit(lexis.at(offset))) {
			style = ValueStyle.BARE;
			for (int i = offset; i < end; i++) {
				if (!isDigit(lexis.at(i))) {
					problems.addUnexpected(offset, end);
					break;
				}
			}
			return;
		}
		style = ValueStyle.EXPRESSION;
		String name = lexis.text().substring(offset, end);
		if (macros.valueOf(name, offset) == null) {
			problems.add(Kind.UNDEFINED_STRING, offset, end, name);
		}
	}

	private static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}
}
