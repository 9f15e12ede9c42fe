/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.bibtex.typing;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.ICharacterPairMatcher;
import org.lectern.core.bibtex.BibPlace;
import org.lectern.core.bibtex.ValuePiece;
import org.lectern.model.bibtex.syntax.EntryNode;
import org.lectern.ui.bibtex.syntax.EntrySlice;

/** Finds the brace, parenthesis or quote that belongs to the one beside the caret, in the same entry. */
public final class DelimiterMatcher implements ICharacterPairMatcher {

	private int anchor = LEFT;

	@Override
	public IRegion match(IDocument document, int caret) {
		try {
			// the delimiter before the caret first, as everywhere in the workbench
			IRegion match = caret > 0 ? matchAt(document, caret - 1) : null;
			return match != null || caret >= document.getLength() ? match : matchAt(document, caret);
		} catch (BadLocationException e) {
			return null;
		}
	}

	private IRegion matchAt(IDocument document, int offset) throws BadLocationException {
		char c = document.getChar(offset);
		if ("{}()\"".indexOf(c) < 0) { //$NON-NLS-1$
			return null;
		}
		EntrySlice slice = EntrySlice.around(document, offset);
		int place = offset - slice.offset();
		int other = switch (c) {
		case '"' -> otherQuote(slice, place);
		case '(', ')' -> otherParenthesis(slice, place);
		default -> otherBrace(slice.text(), place);
		};
		if (other < 0) {
			return null;
		}
		anchor = other > place ? LEFT : RIGHT;
		return new Region(slice.offset() + Math.min(place, other), Math.abs(place - other) + 1);
	}

	private static int otherBrace(String text, int place) {
		int step = text.charAt(place) == '{' ? 1 : -1;
		int depth = 0;
		for (int i = place; i >= 0 && i < text.length(); i += step) {
			char c = text.charAt(i);
			depth += c == '{' ? 1 : c == '}' ? -1 : 0;
			if (depth == 0) {
				return i;
			}
		}
		return -1;
	}

	/** Only those of an entry belong together for sure. */
	private static int otherParenthesis(EntrySlice slice, int place) {
		if (BibPlace.nodeAt(slice.syntax().nodes(), place) instanceof EntryNode entry && entry.closing() >= 0) {
			return place == entry.opening() ? entry.closing() : place == entry.closing() ? entry.opening() : -1;
		}
		return -1;
	}

	private static int otherQuote(EntrySlice slice, int place) {
		BibPlace at = BibPlace.at(slice.syntax(), place);
		if (at.field() == null || at.field().style().isUnclosed()) {
			return -1;
		}
		for (ValuePiece piece : ValuePiece.of(slice.text(), at.field())) {
			int start = piece.range().offset();
			int last = piece.range().end() - 1;
			if (slice.text().charAt(start) == '"' && (place == start || place == last)) {
				return place == start ? last : start;
			}
		}
		return -1;
	}

	@Override
	public int getAnchor() {
		return anchor;
	}

	@Override
	public void clear() {
		anchor = LEFT;
	}

	@Override
	public void dispose() {
		clear();
	}
}
