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

import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.ui.IWorkbenchPage;
import org.lectern.model.bibtex.SourceRange;
import org.lectern.ui.bibtex.editor.BibtexEditor;

/** Leads to another place of the same text. */
record PlaceLink(BibtexEditor editor, IRegion region, SourceRange target, String label) implements IHyperlink {

	@Override
	public IRegion getHyperlinkRegion() {
		return region;
	}

	@Override
	public String getTypeLabel() {
		return null;
	}

	@Override
	public String getHyperlinkText() {
		return label;
	}

	@Override
	public void open() {
		IWorkbenchPage page = editor.getSite().getPage();
		page.getNavigationHistory().markLocation(editor);
		editor.reveal(new Region(target.offset(), target.length()));
		page.getNavigationHistory().markLocation(editor);
	}
}
