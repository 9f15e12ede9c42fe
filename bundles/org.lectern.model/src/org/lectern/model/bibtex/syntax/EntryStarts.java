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
 * Finds where the next entry probably starts when an entry before it was never closed: at an at sign that is the first
 * character of its line and is followed by a type, a brace and a citation key. Must be asked with ascending offsets;
 * the text is then read once only, however often it is asked.
 */
final class EntryStarts {

	private final Lexis lexis;
	private final int length;
	private int found = -1;

	EntryStarts(Lexis lexis) {
		this.lexis = lexis;
		length = lexis.text().length();
	}

	/** Returns the first start at or behind the offset, or the end of the text. */
	int next(int offset) {
		if (found < offset) {
			int at = lexis.text().indexOf('@', offset);
			while (at >= 0 && !isProbable(at)) {
				at = lexis.text().indexOf('@', at + 1);
			}
			found = at < 0 ? length : at;
		}
		return found;
	}

	private boolean isProbable(int at) {
		int type = at + 1;
		int typeEnd = type;
		while (typeEnd < length && Character.isLetter(lexis.at(typeEnd))) {
			typeEnd++;
		}
		int opening = typeEnd;
		while (lexis.is(opening, length, ' ') || lexis.is(opening, length, '\t')) {
			opening++;
		}
		if (typeEnd == type || !lexis.is(opening, length, '{') && !lexis.is(opening, length, '(')) {
			return false;
		}
		return lexis.isFirstInLine(at) && isFollowedByKey(lexis.at(at + 1), opening + 1);
	}

	/** A key and a comma, a macro and an equals sign, or whatever a preamble or a comment holds. */
	private boolean isFollowedByKey(char firstOfType, int offset) {
		int key = lexis.skipWhite(offset, length);
		int end = key;
		while (end < length && !Lexis.isWhite(lexis.at(end)) && "{},=\"@".indexOf(lexis.at(end)) < 0) { //$NON-NLS-1$
			end++;
		}
		int next = lexis.skipWhite(end, length);
		return next == length || ",=}\"".indexOf(lexis.at(next)) >= 0 || "cCpP".indexOf(firstOfType) >= 0; //$NON-NLS-1$ //$NON-NLS-2$
	}
}
