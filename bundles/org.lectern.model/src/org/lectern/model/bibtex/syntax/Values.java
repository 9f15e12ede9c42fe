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

/** Tells the values of fields: without delimiters, macros and concatenations expanded. */
final class Values {

	/** Keeps macros that double each other from filling the memory: a longer value stays as it is written. */
	private static final int EXPANSION_LIMIT = 1024;
	private static final int EXPANSION_FACTOR = 16;

	private final Lexis lexis;
	private final Macros macros;

	Values(Lexis lexis, Macros macros) {
		this.lexis = lexis;
		this.macros = macros;
	}

	/** Returns the value; a macro that is not defined stands for its name, a missing value is the empty string. */
	String of(FieldNode field) {
		return switch (field.style()) {
		case MISSING, NAME_ONLY -> ""; //$NON-NLS-1$
		case EXPRESSION -> expand(field);
		default -> lexis.text().substring(field.innerOffset(), field.innerEnd());
		};
	}

	private String expand(FieldNode field) {
		int end = field.end();
		int first = pieceEnd(field.valueOffset(), end);
		if (first == end) {
			return piece(field.valueOffset(), end);
		}
		long most = EXPANSION_LIMIT + (long) EXPANSION_FACTOR * (end - field.valueOffset());
		StringBuilder value = new StringBuilder();
		int i = field.valueOffset();
		while (i < end) {
			int pieceEnd = pieceEnd(i, end);
			value.append(piece(i, pieceEnd));
			if (value.length() > most) {
				return lexis.text().substring(field.valueOffset(), end);
			}
			i = lexis.skipWhite(pieceEnd, end);
			i = lexis.is(i, end, '#') ? lexis.skipWhite(i + 1, end) : end;
		}
		return value.toString();
	}

	private int pieceEnd(int offset, int limit) {
		char c = lexis.at(offset);
		int closing;
		if (c == '{') {
			closing = lexis.closingBrace(offset, limit);
		} else if (c == '"') {
			closing = lexis.closingQuote(offset, limit);
		} else {
			return lexis.skipName(offset, limit);
		}
		return closing == Lexis.NONE ? limit : closing + 1;
	}

	private String piece(int offset, int end) {
		char c = lexis.at(offset);
		if (c == '{' || c == '"') {
			return lexis.text().substring(offset + 1, Math.max(offset + 1, end - 1));
		}
		String name = lexis.text().substring(offset, end);
		String macro = macros.valueOf(name, offset);
		return macro == null ? name : macro;
	}
}
