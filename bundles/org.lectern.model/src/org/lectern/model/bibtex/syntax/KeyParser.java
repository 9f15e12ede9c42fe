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

/** Reads the citation key of an entry and finds where its fields begin. */
final class KeyParser {

	/**
	 * Longer words are no keys, in characters. Among many entries without an end each could be the key of the one before,
	 * up to the end of the file.
	 */
	private static final int LONGEST = 500;

	private final Lexis lexis;
	private final Problems problems;
	private EntryHeader header;
	private int fields;

	KeyParser(Lexis lexis, Problems problems) {
		this.lexis = lexis;
		this.problems = problems;
	}

	/** The header with the key read last. */
	EntryHeader header() {
		return header;
	}

	/** Where the fields begin, or the entry ends. */
	int fields() {
		return fields;
	}

	void parse(EntryHeader withoutKey, int limit) {
		int key = lexis.skipWhite(withoutKey.opening() + 1, limit);
		int keyEnd = tokenEnd(key, limit, lexis.at(withoutKey.opening()) == '(');
		int next = lexis.skipWhite(keyEnd, limit);
		if (keyEnd == key || isFieldName(keyEnd, next, limit)) {
			setMissing(withoutKey, key, limit);
			return;
		}
		if (lexis.is(next, limit, '=')) {
			keyEnd = lexis.skipName(next + 1, limit);
			next = lexis.skipWhite(keyEnd, limit);
		}
		if (continuesKey(keyEnd, next, limit)) {
			int lineEnd = lexis.lineEnd(next, limit);
			int end = next;
			while (end < lineEnd && "{},=\"".indexOf(lexis.at(end)) < 0) { //$NON-NLS-1$
				end++;
			}
			keyEnd = lexis.trimEnd(next, end);
			problems.addUnexpected(next, keyEnd);
			next = lexis.skipWhite(keyEnd, limit);
		}
		reportOdd(key, keyEnd);
		header = withoutKey.withKey(key, keyEnd);
		boolean comma = lexis.is(next, limit, ',');
		if (!comma && lexis.isAssignment(next, limit)) {
			int name = lexis.skipName(next, limit);
			problems.add(Kind.MISSING_COMMA, next, name, lexis.text().substring(next, name),
					lexis.text().substring(key, keyEnd));
		}
		fields = comma ? next + 1 : next;
	}

	private int tokenEnd(int offset, int limit, boolean inParentheses) {
		int i = offset;
		while (i < limit && !Lexis.isWhite(lexis.at(i)) && "{},=\"".indexOf(lexis.at(i)) < 0) { //$NON-NLS-1$
			if (++i - offset > LONGEST) {
				return offset;
			}
		}
		// In parentheses BibTeX takes a closing one for a part of the key; as the last character it ends the entry.
		boolean last = inParentheses && i > offset && lexis.at(i - 1) == ')';
		return last && !lexis.is(lexis.skipWhite(i, limit), limit, ',') ? i - 1 : i;
	}

	/** An equals sign in a key is odd, yet BibTeX takes it, unless white space or a delimited value shows a field. */
	private boolean isFieldName(int end, int next, int limit) {
		if (!lexis.is(next, limit, '=')) {
			return false;
		}
		int value = lexis.skipWhite(next + 1, limit);
		return next > end || value > next + 1 || lexis.is(value, limit, '{') || lexis.is(value, limit, '"');
	}

	private void setMissing(EntryHeader withoutKey, int key, int limit) {
		String type = lexis.text().substring(withoutKey.typeOffset(), withoutKey.typeEnd());
		problems.add(Kind.MISSING_KEY, withoutKey.offset(), withoutKey.opening() + 1, type);
		// The key belongs before what follows, yet not behind white space that ends the entry.
		int place = key < limit ? key : withoutKey.opening() + 1;
		header = withoutKey.withKey(place, place);
		fields = lexis.is(key, limit, ',') ? key + 1 : key;
	}

	/** Tells whether words follow in the same line that are no field: a key with spaces. */
	private boolean continuesKey(int end, int next, int limit) {
		return next > end && next < limit && lexis.lineEnd(end, next) == next
				&& (Lexis.isNameCharacter(lexis.at(next)) || "#%'()\\~".indexOf(lexis.at(next)) >= 0) //$NON-NLS-1$
				&& !lexis.isAssignment(next, limit);
	}

	private void reportOdd(int key, int keyEnd) {
		for (int i = key; i < keyEnd; i++) {
			if ("#%\\~=".indexOf(lexis.at(i)) >= 0) { //$NON-NLS-1$
				problems.addUnexpected(i, i + 1);
				return;
			}
		}
	}
}
