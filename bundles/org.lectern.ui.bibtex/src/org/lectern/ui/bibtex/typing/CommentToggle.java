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
import org.lectern.model.bibtex.syntax.BibNode;
import org.lectern.model.bibtex.syntax.TextNode;
import org.lectern.ui.bibtex.syntax.EntrySlice;

/**
 * Makes comments of lines, and lines of comments. Inside of an entry BibTeX has no comments, so that always whole entries
 * become comments, or come back.
 */
public final class CommentToggle {

	private static final String SIGN = "% "; //$NON-NLS-1$

	private final IDocument document;

	private CommentToggle(IDocument document) {
		this.document = document;
	}

	/**
	 * Makes a comment of the lines of a region, or the other way round where all of them are comments.
	 *
	 * @param document
	 *            the document to change, in one change, never null
	 * @param selection
	 *            the region, never null
	 * @return the changed lines, never null
	 * @throws BadLocationException
	 *             when the region is not in the document
	 */
	public static IRegion toggle(IDocument document, IRegion selection) throws BadLocationException {
		return new CommentToggle(document).toggle(selection);
	}

	private IRegion toggle(IRegion selection) throws BadLocationException {
		int first = document.getLineOfOffset(selection.getOffset());
		int last = document.getLineOfOffset(selection.getOffset() + Math.max(0, selection.getLength() - 1));
		boolean back = areComments(first, last);
		if (back) {
			while (first > 0 && !isEntryInComment(first) && isComment(first - 1)) {
				first--;
			}
			while (last + 1 < document.getNumberOfLines() && isComment(last + 1) && !isEntryInComment(last + 1)) {
				last++;
			}
		} else {
			IRegion whole = wholeEntries(first, last);
			first = document.getLineOfOffset(whole.getOffset());
			last = document.getLineOfOffset(Math.max(whole.getOffset(), whole.getOffset() + whole.getLength() - 1));
		}
		return replace(first, last, back);
	}

	private IRegion replace(int first, int last, boolean back) throws BadLocationException {
		StringBuilder lines = new StringBuilder();
		for (int line = first; line <= last; line++) {
			IRegion region = document.getLineInformation(line);
			String text = document.get(region.getOffset(), region.getLength());
			String delimiter = line < last ? document.getLineDelimiter(line) : ""; //$NON-NLS-1$
			lines.append(back ? text.replaceFirst("^(\\s*)% ?", "$1") : text.isBlank() ? text : SIGN + text) //$NON-NLS-1$ //$NON-NLS-2$
					.append(delimiter);
		}
		int start = document.getLineOffset(first);
		IRegion end = document.getLineInformation(last);
		document.replace(start, end.getOffset() + end.getLength() - start, lines.toString());
		return new Region(start, lines.length());
	}

	private boolean areComments(int first, int last) throws BadLocationException {
		boolean any = false;
		for (int line = first; line <= last; line++) {
			IRegion region = document.getLineInformation(line);
			boolean blank = document.get(region.getOffset(), region.getLength()).isBlank();
			if (!blank && !isComment(line)) {
				return false;
			}
			any |= !blank;
		}
		return any;
	}

	private boolean isComment(int line) throws BadLocationException {
		return text(line).startsWith("%"); //$NON-NLS-1$
	}

	private boolean isEntryInComment(int line) throws BadLocationException {
		return text(line).matches("%\\s*@\\s*\\w+\\s*[{(].*"); //$NON-NLS-1$
	}

	private String text(int line) throws BadLocationException {
		IRegion region = document.getLineInformation(line);
		return document.get(region.getOffset(), region.getLength()).strip();
	}

	/** Extends lines to the whole of the entries they are part of. */
	private IRegion wholeEntries(int firstLine, int lastLine) throws BadLocationException {
		int start = document.getLineOffset(firstLine);
		IRegion last = document.getLineInformation(lastLine);
		int end = last.getOffset() + last.getLength();
		EntrySlice slice = EntrySlice.around(document, start, end - start);
		for (BibNode node : slice.syntax().nodes()) {
			int nodeStart = slice.offset() + node.offset();
			int nodeEnd = slice.offset() + node.end();
			if (!(node instanceof TextNode) && nodeStart < end && nodeEnd > start) {
				start = Math.min(start, nodeStart);
				end = Math.max(end, nodeEnd);
			}
		}
		return new Region(start, end - start);
	}
}
