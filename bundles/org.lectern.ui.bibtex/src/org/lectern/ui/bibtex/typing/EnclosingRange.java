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

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.lectern.core.bibtex.BibPlace;
import org.lectern.core.bibtex.ValuePiece;
import org.lectern.model.bibtex.SourceRange;
import org.lectern.ui.bibtex.syntax.EntrySlice;

/** Finds what a selection is part of: a word, a value, a field, an entry, the document. */
public final class EnclosingRange {

	private EnclosingRange() {
	}

	/**
	 * Returns the smallest part that is more than the selection and contains it.
	 *
	 * @param document
	 *            the document, never null
	 * @param selection
	 *            the selection, never null
	 * @return the part; the selection itself where it is the whole document already; never null
	 * @throws BadLocationException
	 *             when the selection is not in the document
	 */
	public static IRegion around(IDocument document, IRegion selection) throws BadLocationException {
		int start = selection.getOffset();
		int end = start + selection.getLength();
		return parts(document, start).stream()
				.filter(part -> part.getOffset() <= start && part.getOffset() + part.getLength() >= end
						&& part.getLength() > selection.getLength())
				.findFirst().orElse(new Region(0, document.getLength()));
	}

	/**
	 * Returns the word at an offset: a key or a name with all the characters it can have, a word of a text.
	 *
	 * @param document
	 *            the document, never null
	 * @param offset
	 *            the offset in UTF-16 code units
	 * @return the word, empty where there is none, never null
	 * @throws BadLocationException
	 *             when the offset is not in the document
	 */
	public static IRegion word(IDocument document, int offset) throws BadLocationException {
		EntrySlice slice = EntrySlice.around(document, offset);
		BibPlace place = slice.placeAt(offset);
		if (place.kind() != BibPlace.Kind.VALUE && place.kind() != BibPlace.Kind.OTHER && place.range().length() > 0) {
			return slice.region(place.range());
		}
		String text = slice.text();
		int start = offset - slice.offset();
		int end = start;
		while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
			start--;
		}
		while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
			end++;
		}
		return new Region(slice.offset() + start, end - start);
	}

	/** The parts at an offset, the smallest first. */
	private static List<IRegion> parts(IDocument document, int offset) throws BadLocationException {
		List<IRegion> parts = new ArrayList<>();
		parts.add(word(document, offset));
		EntrySlice slice = EntrySlice.around(document, offset);
		BibPlace place = slice.placeAt(offset);
		if (place.field() != null) {
			for (ValuePiece piece : ValuePiece.of(slice.text(), place.field())) {
				if (piece.kind() == ValuePiece.Kind.TEXT && piece.range().length() >= 2) {
					parts.add(slice.region(new SourceRange(piece.range().offset() + 1, piece.range().length() - 2)));
				}
				parts.add(slice.region(piece.range()));
			}
			parts.add(slice.region(place.field().valueRange()));
			parts.add(slice.region(place.field().range()));
		}
		if (place.node() != null) {
			parts.add(slice.region(place.node().range()));
		}
		return parts;
	}
}
