/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.bibtex.syntax;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.lectern.core.bibtex.BibPlace;
import org.lectern.model.bibtex.SourceRange;
import org.lectern.model.bibtex.syntax.BibDocument;
import org.lectern.model.bibtex.syntax.BibParser;

/**
 * The part of a document around a place, read on its own, so that an editor knows at once what stands there however
 * large the document is.
 *
 * @param offset
 *            where the part begins in the document, in UTF-16 code units
 * @param syntax
 *            the part as BibTeX, whose offsets count from its beginning, never null
 */
public record EntrySlice(int offset, BibDocument syntax) {

	/**
	 * Reads the part of a document around an offset.
	 *
	 * @param document
	 *            the document, never null
	 * @param offset
	 *            the offset in UTF-16 code units, 0 to the length of the document
	 * @return the part, never null
	 * @throws BadLocationException
	 *             when the offset is not in the document
	 */
	public static EntrySlice around(IDocument document, int offset) throws BadLocationException {
		return around(document, offset, 0);
	}

	/**
	 * Reads the part of a document around a region.
	 *
	 * @param document
	 *            the document, never null
	 * @param offset
	 *            the offset of the region in UTF-16 code units
	 * @param length
	 *            its length in UTF-16 code units
	 * @return the part, never null
	 * @throws BadLocationException
	 *             when the region is not in the document
	 */
	public static EntrySlice around(IDocument document, int offset, int length) throws BadLocationException {
		IRegion part = EntryBoundaries.around(document, offset, length);
		return new EntrySlice(part.getOffset(), BibParser.parse(document.get(part.getOffset(), part.getLength())));
	}

	/**
	 * Returns the text of the part.
	 *
	 * @return the text, never null
	 */
	public String text() {
		return syntax.text();
	}

	/**
	 * Tells what stands at an offset of the document.
	 *
	 * @param documentOffset
	 *            the offset in the document, inside of this part
	 * @return the place, with offsets that count from the beginning of the part; never null
	 */
	public BibPlace placeAt(int documentOffset) {
		return BibPlace.at(syntax, documentOffset - offset);
	}

	/**
	 * Returns the region of the document a range of the part takes.
	 *
	 * @param range
	 *            a range that counts from the beginning of the part, never null
	 * @return the region of the document, never null
	 */
	public IRegion region(SourceRange range) {
		return new Region(offset + range.offset(), range.length());
	}
}
