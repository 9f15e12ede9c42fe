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

import java.util.ArrayList;
import java.util.List;

import org.lectern.model.bibtex.BibProblem.Kind;

/** Reads the fields of one entry up to the closing brace or parenthesis. */
final class FieldListParser {

	private final Lexis lexis;
	private final Problems problems;
	private final ValueParser values;
	private final boolean recovering;
	private final int limit;
	private final char close;
	private final String key;
	private final List<FieldNode> fields = new ArrayList<>();
	private int closing = Lexis.NONE;
	private int offset;

	FieldListParser(Lexis lexis, Macros macros, Problems problems, boolean recovering, EntryHeader header, int limit) {
		this.lexis = lexis;
		this.problems = problems;
		this.recovering = recovering;
		this.limit = limit;
		values = new ValueParser(lexis, macros, problems, recovering);
		close = lexis.at(header.opening()) == '{' ? '}' : ')';
		key = lexis.text().substring(header.keyOffset(), header.keyEnd());
	}

	/** The fields read. */
	List<FieldNode> fields() {
		return List.copyOf(fields);
	}

	/** Where the closing delimiter stands, or {@link Lexis#NONE}. */
	int closing() {
		return closing;
	}

	/** Where reading stopped: at the closing delimiter, at the start of another entry or at the limit. */
	int offset() {
		return offset;
	}

	/**
	 * Reads the fields.
	 *
	 * @return whether the end of the entry was found without a doubt; when recovering, reading always goes on up to
	 *         what is probably the end
	 */
	boolean parse(int start) {
		offset = lexis.skipWhite(start, limit);
		while (offset < limit) {
			char c = lexis.at(offset);
			if (c == close) {
				closing = offset;
				return true;
			}
			if (lexis.isEntryStart(offset, limit)) {
				return false;
			}
			boolean found = Lexis.isNameCharacter(c) && startsField() ? parseField() : skipJunk();
			if (!found) {
				offset = limit;
				return false;
			}
			offset = lexis.skipWhite(offset, limit);
		}
		return false;
	}

	/** A name is a field when an equals sign follows, or when it stands alone between commas. */
	private boolean startsField() {
		int next = lexis.skipWhite(lexis.skipName(offset, limit), limit);
		return next >= limit || lexis.at(next) == '=' || lexis.at(next) == ',' || lexis.at(next) == close;
	}

	private boolean parseField() {
		int name = offset;
		int nameEnd = lexis.skipName(name, limit);
		int equals = lexis.skipWhite(nameEnd, limit);
		if (!lexis.is(equals, limit, '=')) {
			add(name, nameEnd, nameEnd, nameEnd, ValueStyle.NAME_ONLY);
			return endField(nameEnd);
		}
		int value = lexis.skipWhite(equals + 1, limit);
		if (!values.parse(value, limit, close)) {
			return false;
		}
		if (values.style() == ValueStyle.MISSING) {
			add(name, nameEnd, equals + 1, equals + 1, ValueStyle.MISSING);
			return endField(equals + 1);
		}
		add(name, nameEnd, value, values.end(), values.style());
		return endField(values.end());
	}

	private void add(int name, int nameEnd, int value, int valueEnd, ValueStyle style) {
		fields.add(new FieldNode(name, nameEnd, value, valueEnd, style));
		if (style == ValueStyle.MISSING || style == ValueStyle.NAME_ONLY) {
			problems.add(Kind.MISSING_VALUE, name, valueEnd, lexis.text().substring(name, nameEnd), key);
		} else if (style.isUnclosed()) {
			problems.add(Kind.UNCLOSED_VALUE, value, lexis.lineEnd(value, valueEnd),
					lexis.text().substring(name, nameEnd), key);
		}
	}

	/** Goes behind the comma that follows a field. */
	private boolean endField(int end) {
		offset = lexis.skipWhite(end, limit);
		if (lexis.is(offset, limit, ',')) {
			offset++;
		} else if (lexis.isAssignment(offset, limit)) {
			reportMissingComma();
		}
		return true;
	}

	/** Reports that a comma is missing before the field that starts here. */
	void reportMissingComma(int field) {
		offset = field;
		reportMissingComma();
	}

	private void reportMissingComma() {
		int nameEnd = lexis.skipName(offset, limit);
		problems.add(Kind.MISSING_COMMA, offset, nameEnd, lexis.text().substring(offset, nameEnd), key);
	}

	/** Skips what is not a field, up to something that can be one; false where its end was not found. */
	private boolean skipJunk() {
		int start = offset;
		char c = lexis.at(start);
		int end = c == '%' ? lexis.lineEnd(start, limit) : c == ',' ? skipCommas() : skipWords();
		if (end == Lexis.NONE) {
			return false;
		}
		problems.addUnexpected(start, lexis.trimEnd(start + 1, end));
		offset = c != ',' && c != '%' && lexis.is(end, limit, ',') ? end + 1 : end;
		return true;
	}

	private int skipCommas() {
		int end = offset;
		int next = offset;
		while (lexis.is(next, limit, ',')) {
			end = next + 1;
			next = lexis.skipWhite(end, limit);
		}
		return end;
	}

	private int skipWords() {
		int i = offset;
		do {
			if (lexis.at(i) == '{' && !recovering) {
				int brace = lexis.closingBrace(i, limit);
				if (brace == Lexis.NONE) {
					return Lexis.NONE;
				}
				i = brace + 1;
			} else {
				i = Math.max(lexis.skipName(i, limit), i + 1);
			}
		} while (i < limit && !endsJunk(i));
		return i;
	}

	private boolean endsJunk(int i) {
		char c = lexis.at(i);
		return c == close || c == ',' || c == '%' || lexis.isEntryStart(i, limit)
				|| Lexis.isNameCharacter(c) && lexis.isAssignment(i, limit);
	}
}
