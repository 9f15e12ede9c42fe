/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.navigator;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.ILinkHelper;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.texteditor.ITextEditor;
import org.lectern.core.corpus.FileKind;
import org.lectern.ui.OpenPaper;
import org.lectern.ui.notes.NoteEditorInput;
import org.lectern.workspace.PaperElement;

/** Links the selected paper with the editor of its note, and where there is none with that of its file. */
public final class PaperLinkHelper implements ILinkHelper {

	/** Called by the navigator. */
	public PaperLinkHelper() {
	}

	@Override
	public IStructuredSelection findSelection(IEditorInput input) {
		PaperElement paper = null;
		if (input instanceof NoteEditorInput note) {
			paper = new PaperElement(note.bibliographyFile(), note.paper());
		} else if (input instanceof IFileEditorInput opened) {
			paper = FileKind.of(opened.getFile().getName()) == FileKind.BIBLIOGRAPHY ? paperAtCaret(opened)
					: paperOf(opened.getFile());
		}
		return paper == null ? StructuredSelection.EMPTY : new StructuredSelection(paper);
	}

	/** Returns the paper of a note that was opened as a file, null when its review was not read yet. */
	private static PaperElement paperOf(IFile note) {
		PaperStore store = PaperStore.acquire();
		try {
			ReviewPapers papers = store.papers(note.getProject());
			return papers == null ? null : papers.paperOf(note);
		} finally {
			store.release();
		}
	}

	/** Returns the paper at the caret of the active editor, null when it shows something else or was not read yet. */
	private static PaperElement paperAtCaret(IFileEditorInput input) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IEditorPart editor = window == null || window.getActivePage() == null ? null
				: window.getActivePage().getActiveEditor();
		ITextEditor text = editor != null && input.equals(editor.getEditorInput())
				? Adapters.adapt(editor, ITextEditor.class)
				: null;
		if (text == null || !(text.getSelectionProvider().getSelection() instanceof ITextSelection caret)) {
			return null;
		}
		PaperStore store = PaperStore.acquire();
		try {
			ReviewPapers papers = store.papers(input.getFile().getProject());
			FilePapers file = papers == null ? null : papers.file(input.getFile());
			return file == null ? null : file.at(caret.getOffset());
		} finally {
			store.release();
		}
	}

	@Override
	public void activateEditor(IWorkbenchPage page, IStructuredSelection selection) {
		if (!(selection.getFirstElement() instanceof PaperElement paper)) {
			return;
		}
		IEditorPart note = page.findEditor(new NoteEditorInput(paper.file().getProject(), paper.reference()));
		IEditorPart record = page.findEditor(new FileEditorInput(paper.file()));
		if (note != null) {
			page.bringToTop(note);
		} else if (record != null) {
			page.bringToTop(record);
			OpenPaper.reveal(record, paper.reference());
		}
	}
}
