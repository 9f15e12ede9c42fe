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
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.IViewportListener;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.swt.custom.StyledText;

/**
 * Colours BibTeX. Of a large document only what is on the screen is coloured, with some lines around it, so that the
 * time it takes does not depend on the size of the document.
 */
public final class SyntaxColouring extends PresentationReconciler {

	/** The length up to which a document is coloured as a whole, in UTF-16 code units. */
	private static final int SMALL = 200_000;
	/** How much is coloured above and below what is on the screen, in UTF-16 code units. */
	private static final int MARGIN = 20_000;

	private final SyntaxColours colours = new SyntaxColours(this::colourAgain);
	private final IViewportListener scrolled = position -> colourVisible();
	private ITextViewer viewer;
	/** What is coloured of a large document; null where nothing is. Moves with the changes of the document. */
	private Position coloured;
	private IDocument colouredDocument;

	/** Makes one that is not installed yet. */
	public SyntaxColouring() {
		SyntaxDamagerRepairer repairer = new SyntaxDamagerRepairer(colours);
		setDamager(repairer, IDocument.DEFAULT_CONTENT_TYPE);
		setRepairer(repairer, IDocument.DEFAULT_CONTENT_TYPE);
	}

	@Override
	public void install(ITextViewer textViewer) {
		viewer = textViewer;
		super.install(textViewer);
		viewer.addViewportListener(scrolled);
	}

	@Override
	public void uninstall() {
		viewer.removeViewportListener(scrolled);
		colours.dispose();
		super.uninstall();
	}

	@Override
	protected TextPresentation createPresentation(IRegion damage, IDocument document) {
		if (document.getLength() <= SMALL) {
			return super.createPresentation(damage, document);
		}
		IRegion near = nearScreen(document);
		int start = Math.max(damage.getOffset(), near.getOffset());
		int end = Math.min(damage.getOffset() + damage.getLength(), near.getOffset() + near.getLength());
		if (end - start != damage.getLength()) {
			// what is left out is coloured when it comes onto the screen
			coloured = null;
		}
		return end > start ? super.createPresentation(new Region(start, end - start), document) : null;
	}

	private IRegion nearScreen(IDocument document) {
		int top = Math.max(0, viewer.getTopIndexStartOffset());
		int bottom = Math.max(top, viewer.getBottomIndexEndOffset());
		int start = Math.max(0, top - MARGIN);
		int end = Math.min(document.getLength(), bottom + MARGIN);
		return new Region(start, Math.max(0, end - start));
	}

	private void colourVisible() {
		IDocument document = viewer.getDocument();
		if (document == null || document.getLength() <= SMALL) {
			return;
		}
		int top = viewer.getTopIndexStartOffset();
		int bottom = viewer.getBottomIndexEndOffset();
		if (coloured == null || document != colouredDocument || coloured.isDeleted() || top < coloured.getOffset()
				|| bottom > coloured.getOffset() + coloured.getLength()) {
			IRegion near = nearScreen(document);
			colour(near, document);
			remember(near, document);
		}
	}

	private void remember(IRegion region, IDocument document) {
		if (coloured != null) {
			colouredDocument.removePosition(coloured);
		}
		coloured = new Position(region.getOffset(), region.getLength());
		colouredDocument = document;
		try {
			document.addPosition(coloured);
		} catch (BadLocationException e) {
			// the region was just computed for this document
			throw new IllegalStateException(e);
		}
	}

	/** The colours of the theme have changed. */
	private void colourAgain() {
		StyledText widget = viewer == null ? null : viewer.getTextWidget();
		if (widget != null && !widget.isDisposed() && viewer.getDocument() != null) {
			coloured = null;
			colour(new Region(0, viewer.getDocument().getLength()), viewer.getDocument());
		}
	}

	private void colour(IRegion region, IDocument document) {
		TextPresentation presentation = createPresentation(region, document);
		if (presentation != null) {
			viewer.changeTextPresentation(presentation, true);
		}
	}
}
