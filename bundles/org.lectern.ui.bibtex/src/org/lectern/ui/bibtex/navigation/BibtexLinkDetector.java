/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.bibtex.navigation;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.hyperlink.AbstractHyperlinkDetector;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.jface.text.hyperlink.URLHyperlink;
import org.lectern.ui.bibtex.editor.BibtexEditor;

/** Detects links of a BibTeX text below the mouse. */
public final class BibtexLinkDetector extends AbstractHyperlinkDetector {

	@Override
	public IHyperlink[] detectHyperlinks(ITextViewer viewer, IRegion region, boolean several) {
		BibtexEditor editor = getAdapter(BibtexEditor.class);
		if (editor == null || editor.document() == null) {
			return null;
		}
		try {
			IHyperlink link = BibtexLinks.at(editor, region.getOffset());
			// web addresses are found by the workbench wherever they stand
			boolean address = link instanceof URLHyperlink web && editor.document()
					.get(link.getHyperlinkRegion().getOffset(), link.getHyperlinkRegion().getLength()).strip()
					.equals(web.getURLString());
			return link == null || address ? null : new IHyperlink[] { link };
		} catch (BadLocationException e) {
			return null;
		}
	}
}
