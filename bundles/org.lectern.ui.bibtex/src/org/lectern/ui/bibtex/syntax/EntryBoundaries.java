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

/**
 * Finds the parts a BibTeX document falls into without reading it as a whole: each part begins with a line that looks
 * like the start of an entry. What happens in one part hardly ever changes what another one means.
 */
public final class EntryBoundaries {

	/** How many lines are looked at in each direction; no entry anybody reads is longer. */
	private static final int REACH = 5_000;

	private EntryBoundaries() {
	}

	/**
	 * Returns the parts that touch a region.
	 *
	 * @param document
	 *            the document, never null
	 * @param offset
	 *            the offset of the region in UTF-16 code units
	 * @param length
	 *            its length in UTF-16 code units
	 * @return from the start of the first part to the end of the last one, never null
	 * @throws BadLocationException
	 *             when the region is not in the document
	 */
	public static IRegion around(IDocument document, int offset, int length) throws BadLocationException {
		int first = document.getLineOfOffset(offset);
		int lowest = Math.max(0, first - REACH);
		while (first > lowest && !isStart(document, first)) {
			first--;
		}
		int last = document.getLineOfOffset(offset + length) + 1;
		int highest = Math.min(document.getNumberOfLines(), last + REACH);
		while (last < highest && !isStart(document, last)) {
			last++;
		}
		int start = document.getLineOffset(first);
		int end = last < document.getNumberOfLines() ? document.getLineOffset(last) : document.getLength();
		return new Region(start, end - start);
	}

	/** Tells whether a line begins with an at sign, a type and an opening brace or parenthesis. */
	static boolean isStart(IDocument document, int line) throws BadLocationException {
		IRegion region = document.getLineInformation(line);
		int end = region.getOffset() + region.getLength();
		int i = skipBlanks(document, region.getOffset(), end);
		if (i >= end || document.getChar(i) != '@') {
			return false;
		}
		int type = skipBlanks(document, i + 1, end);
		int typeEnd = type;
		while (typeEnd < end && Character.isLetter(document.getChar(typeEnd))) {
			typeEnd++;
		}
		int opening = skipBlanks(document, typeEnd, end);
		return typeEnd > type && opening < end
				&& (document.getChar(opening) == '{' || document.getChar(opening) == '(');
	}

	private static int skipBlanks(IDocument document, int offset, int end) throws BadLocationException {
		int i = offset;
		while (i < end && (document.getChar(i) == ' ' || document.getChar(i) == '\t')) {
			i++;
		}
		return i;
	}
}
