/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.bibtex;

import java.util.ArrayList;
import java.util.List;

import org.lectern.model.bibtex.SourceRange;
import org.lectern.model.bibtex.syntax.FieldNode;
import org.lectern.model.bibtex.syntax.ValueStyle;

/**
 * One piece of a value: values are pieces joined by hash signs.
 *
 * @param kind
 *            what the piece is, never null
 * @param range
 *            the piece with its delimiters, never null
 */
public record ValuePiece(Kind kind, SourceRange range) {

	/** What a piece can be. */
	public enum Kind {
		/** Text in braces or quotes. */
		TEXT,
		/** The name of a macro. */
		MACRO,
		/** A number or something else that begins with a digit. */
		NUMBER
	}

	/**
	 * Returns the pieces of the value of a field.
	 *
	 * @param text
	 *            the text the field stands in, never null
	 * @param field
	 *            the field, never null
	 * @return the pieces in the order of the text, never null; none where the value is missing
	 */
	public static List<ValuePiece> of(CharSequence text, FieldNode field) {
		ValueStyle style = field.style();
		if (style == ValueStyle.MISSING || style == ValueStyle.NAME_ONLY) {
			return List.of();
		}
		if (style.isOpened()) {
			return List.of(new ValuePiece(Kind.TEXT, field.valueRange()));
		}
		if (style == ValueStyle.BARE) {
			return List.of(new ValuePiece(Kind.NUMBER, field.valueRange()));
		}
		return split(text, field.valueOffset(), field.end());
	}

	private static List<ValuePiece> split(CharSequence text, int start, int end) {
		List<ValuePiece> pieces = new ArrayList<>();
		int i = start;
		while (i < end) {
			char c = text.charAt(i);
			if (Character.isWhitespace(c) || c == '#') {
				i++;
				continue;
			}
			int pieceEnd = c == '{' || c == '"' ? closing(text, i, end) : wordEnd(text, i, end);
			Kind kind = c == '{' || c == '"' ? Kind.TEXT : c >= '0' && c <= '9' ? Kind.NUMBER : Kind.MACRO;
			pieces.add(new ValuePiece(kind, new SourceRange(i, pieceEnd - i)));
			i = pieceEnd;
		}
		return pieces;
	}

	/** Finds the end of a delimited piece: a quote ends one in quotes only outside of braces. */
	private static int closing(CharSequence text, int start, int end) {
		boolean quoted = text.charAt(start) == '"';
		int depth = 0;
		for (int i = quoted ? start + 1 : start; i < end; i++) {
			char c = text.charAt(i);
			if (c == '{') {
				depth++;
			} else if (c == '}') {
				depth--;
			}
			if (depth <= 0 && (quoted ? c == '"' : c == '}')) {
				return i + 1;
			}
		}
		return end;
	}

	private static int wordEnd(CharSequence text, int start, int end) {
		int i = start + 1;
		while (i < end && !Character.isWhitespace(text.charAt(i)) && "#{\"".indexOf(text.charAt(i)) < 0) { //$NON-NLS-1$
			i++;
		}
		return i;
	}
}
