/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.IEditorDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.texteditor.ITextEditor;
import org.lectern.core.corpus.PaperReference;
import org.lectern.model.bibtex.SourceRange;
import org.lectern.ui.notes.NoteEditorInput;
import org.lectern.workspace.PaperElement;

/** Opens papers in editors. */
public final class OpenPaper {

	/** The id of the editor for notes, which an installation may lack. */
	public static final String NOTES_EDITOR = "org.lectern.ui.editor.notes"; //$NON-NLS-1$

	private OpenPaper() {
	}

	/**
	 * Opens the note on a paper, or its record where there is no editor for notes. An editor that is open on the note
	 * already is brought to the front and shows this paper, also when another one with the same key was opened in it.
	 *
	 * @param page
	 *            the page to open the editor in, never null
	 * @param paper
	 *            the paper, never null
	 * @throws PartInitException
	 *             when the editor cannot be opened
	 */
	public static void open(IWorkbenchPage page, PaperElement paper) throws PartInitException {
		if (PlatformUI.getWorkbench().getEditorRegistry().findEditor(NOTES_EDITOR) == null) {
			openRecord(page, paper);
		} else {
			page.openEditor(new NoteEditorInput(paper.file().getProject(), paper.reference()), NOTES_EDITOR);
		}
	}

	/**
	 * Opens the file with the record of a paper and reveals the record.
	 *
	 * @param page
	 *            the page to open the editor in, never null
	 * @param paper
	 *            the paper, never null
	 * @throws PartInitException
	 *             when the editor cannot be opened
	 */
	public static void openRecord(IWorkbenchPage page, PaperElement paper) throws PartInitException {
		IEditorInput input = new FileEditorInput(paper.file());
		IEditorPart editor = page.findEditor(input);
		if (editor == null) {
			editor = page.openEditor(input, textEditorFor(paper.file()));
		} else {
			page.activate(editor);
		}
		reveal(editor, paper.reference());
	}

	/**
	 * Reveals the record of a paper in an open editor. Nothing happens when the editor is none for text or the record
	 * is not in it.
	 *
	 * @param editor
	 *            the editor, may be null
	 * @param paper
	 *            the paper, never null
	 */
	public static void reveal(IEditorPart editor, PaperReference paper) {
		if (!(editor instanceof ITextEditor text)) {
			return;
		}
		IDocument document = text.getDocumentProvider().getDocument(text.getEditorInput());
		// the text on the screen may have been edited since it was checked, so the record is looked for in it
		SourceRange range = document == null ? null : RecordLocator.find(document.get(), paper);
		if (range != null) {
			text.selectAndReveal(range.offset(), range.length());
		}
	}

	/** Returns the editor the workbench has for a BibTeX file, unless that is a program outside. */
	private static String textEditorFor(IFile file) {
		IEditorDescriptor descriptor = IDE.getDefaultEditor(file);
		return descriptor != null && descriptor.isInternal() && !descriptor.isOpenExternal() ? descriptor.getId()
				: EditorsUI.DEFAULT_TEXT_EDITOR_ID;
	}
}
