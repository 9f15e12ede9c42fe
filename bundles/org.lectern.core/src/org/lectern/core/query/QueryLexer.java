/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.query;

import java.util.ArrayList;
import java.util.List;

import org.lectern.core.query.QueryToken.Kind;

/** Cuts the text of a query into pieces. */
final class QueryLexer {

	private final String text;
	private final List<QueryToken> tokens = new ArrayList<>();
	private int position;
	private int depth;

	QueryLexer(String text) {
		this.text = text;
	}

	/** Returns the pieces in their order. */
	List<QueryToken> tokens() {
		while (position < text.length()) {
			char c = text.charAt(position);
			if (Character.isWhitespace(c)) {
				position++;
			} else if (isQuote(c)) {
				phrase(c);
			} else if (c == '(') {
				depth++;
				add(Kind.OPEN, position + 1);
			} else if (c == ')') {
				depth = Math.max(0, depth - 1);
				add(Kind.CLOSE, position + 1);
			} else if (isMinus(c) && position + 1 < text.length() && !Character.isWhitespace(text.charAt(position + 1))
					&& !isValue()) {
				add(Kind.NOT, position + 1);
			} else if (c == '|') {
				add(Kind.OR, text.startsWith("||", position) ? position + 2 : position + 1); //$NON-NLS-1$
			} else {
				word();
			}
		}
		return tokens;
	}

	/** Tells whether the next piece belongs to the name of a field directly before it, as in a range from nowhere. */
	private boolean isValue() {
		QueryToken last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
		return last != null && last.kind() == Kind.FIELD && last.end() == position;
	}

	private void phrase(char quote) {
		int start = position;
		char closing = quote == '\u201c' || quote == '\u201e' ? '\u201d' : quote;
		int end = start + 1;
		while (end < text.length() && text.charAt(end) != closing && !(closing == '\u201d' && text.charAt(end) == '\u201c')) {
			end++;
		}
		position = Math.min(text.length(), end + 1);
		tokens.add(new QueryToken(Kind.PHRASE, text.substring(start + 1, end), start, position));
	}

	private void word() {
		int start = position;
		int end = start;
		boolean name = !isValue();
		while (end < text.length() && !Character.isWhitespace(text.charAt(end)) && !(text.charAt(end) == ')' && depth > 0)) {
			if (text.charAt(end) == ':' && end > start && name) {
				tokens.add(new QueryToken(Kind.FIELD, text.substring(start, end), start, end + 1));
				position = end + 1;
				return;
			}
			name &= isNamePart(text.charAt(end));
			end++;
		}
		add(kindOf(text.substring(start, end)), end);
	}

	private static boolean isNamePart(char c) {
		return Character.isLetterOrDigit(c) || c == '-' || c == '_';
	}

	private static Kind kindOf(String word) {
		return switch (word) {
		case "NOT" -> Kind.NOT; //$NON-NLS-1$
		case "OR" -> Kind.OR; //$NON-NLS-1$
		case "AND", "&&", "&" -> Kind.AND; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		default -> Kind.WORD;
		};
	}

	private void add(Kind kind, int end) {
		tokens.add(new QueryToken(kind, text.substring(position, end), position, end));
		position = end;
	}

	private static boolean isQuote(char c) {
		return c == '"' || c == '\u201c' || c == '\u201e';
	}

	private static boolean isMinus(char c) {
		return c == '-' || c == '\u2212';
	}
}
