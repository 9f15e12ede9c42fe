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
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITypedRegion;
import org.eclipse.jface.text.TextAttribute;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.presentation.IPresentationDamager;
import org.eclipse.jface.text.presentation.IPresentationRepairer;
import org.eclipse.swt.custom.StyleRange;

/** Colours the entries that a change touches, and no others. */
final class SyntaxDamagerRepairer implements IPresentationDamager, IPresentationRepairer {

	private final SyntaxColours colours;
	private IDocument document;

	SyntaxDamagerRepairer(SyntaxColours colours) {
		this.colours = colours;
	}

	@Override
	public void setDocument(IDocument newDocument) {
		document = newDocument;
	}

	@Override
	public IRegion getDamageRegion(ITypedRegion partition, DocumentEvent event, boolean partitioningChanged) {
		int length = event.getText() == null ? 0 : event.getText().length();
		try {
			return EntryBoundaries.around(document, event.getOffset(), length);
		} catch (BadLocationException e) {
			// the document has changed again already, so all of it is looked at
			return partition;
		}
	}

	@Override
	public void createPresentation(TextPresentation presentation, ITypedRegion damage) {
		try {
			int from = damage.getOffset();
			int to = from + damage.getLength();
			EntrySlice slice = EntrySlice.around(document, from, damage.getLength());
			for (Token token : Tokenizer.tokens(slice.syntax())) {
				int start = Math.max(from, slice.offset() + token.offset());
				int end = Math.min(to, slice.offset() + token.end());
				if (end > start) {
					presentation.addStyleRange(style(token.kind(), start, end));
				}
			}
		} catch (BadLocationException e) {
			// the document has changed again already, and that change is coloured next
			return;
		}
	}

	private StyleRange style(TokenKind kind, int start, int end) {
		TextAttribute attribute = colours.of(kind);
		return new StyleRange(start, end - start, attribute.getForeground(), attribute.getBackground(),
				attribute.getStyle());
	}
}
