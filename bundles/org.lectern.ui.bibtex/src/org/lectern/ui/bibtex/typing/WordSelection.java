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
import org.eclipse.jface.text.ITextDoubleClickStrategy;
import org.eclipse.jface.text.ITextViewer;

/** A double click selects a word; beside a brace, parenthesis or quote what stands inside of it. */
public final class WordSelection implements ITextDoubleClickStrategy {

	private final DelimiterMatcher matcher = new DelimiterMatcher();

	@Override
	public void doubleClicked(ITextViewer viewer) {
		int offset = viewer.getSelectedRange().x;
		IDocument document = viewer.getDocument();
		if (offset < 0 || document == null) {
			return;
		}
		try {
			IRegion word = EnclosingRange.word(document, offset);
			IRegion inside = matcher.match(document, offset);
			if (word.getLength() > 0) {
				viewer.setSelectedRange(word.getOffset(), word.getLength());
			} else if (inside != null) {
				viewer.setSelectedRange(inside.getOffset() + 1, inside.getLength() - 2);
			}
		} catch (BadLocationException e) {
			// there is nothing to select
			return;
		}
	}
}
