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

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.statushandlers.StatusManager;
import org.lectern.core.bibtex.CorpusWords;
import org.lectern.core.corpus.PaperReference;
import org.lectern.ui.OpenPaper;
import org.lectern.ui.bibtex.editor.BibtexEditor;
import org.lectern.workspace.PaperElement;

/** Leads to an entry in another file of the review. */
record OtherFileLink(BibtexEditor editor, IRegion region, PaperElement paper) implements IHyperlink {

	/** Returns a link to the entry with a key; null where no other file has one, as far as is known. */
	static IHyperlink to(BibtexEditor editor, String key, IRegion region) {
		IFile file = ResourceUtil.getFile(editor.getEditorInput());
		CorpusWords words = editor.words();
		PaperReference reference = words.paper(key);
		return file == null || reference == null ? null
				: new OtherFileLink(editor, region,
						new PaperElement(file.getProject().getFile(reference.file()), reference));
	}

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
		return NLS.bind(Messages.Links_otherFile, paper.reference().key(), paper.file().getName());
	}

	@Override
	public void open() {
		try {
			OpenPaper.openRecord(editor.getSite().getPage(), paper);
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG | StatusManager.SHOW);
		}
	}
}
