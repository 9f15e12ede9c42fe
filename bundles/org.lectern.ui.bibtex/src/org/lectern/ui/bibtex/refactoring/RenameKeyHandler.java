/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.bibtex.refactoring;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ltk.ui.refactoring.RefactoringWizardOpenOperation;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.ide.ResourceUtil;
import org.lectern.core.bibtex.BibPlace;
import org.lectern.model.bibtex.syntax.EntryNode;
import org.lectern.ui.bibtex.editor.BibtexEditor;
import org.lectern.ui.bibtex.syntax.EntrySlice;
import org.lectern.workspace.PaperElement;

/** Renames the citation key of the selected paper, or the one at the caret of the BibTeX editor. */
public final class RenameKeyHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		if (HandlerUtil.getActivePart(event) instanceof BibtexEditor editor) {
			renameIn(editor, HandlerUtil.getActiveShell(event));
		} else if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection
				&& selection.size() == 1) {
			PaperElement paper = Adapters.adapt(selection.getFirstElement(), PaperElement.class);
			if (paper != null) {
				rename(paper.file().getProject(), paper.reference().key(), HandlerUtil.getActiveShell(event));
			}
		}
		return null;
	}

	private static void renameIn(BibtexEditor editor, Shell shell) throws ExecutionException {
		IFile file = ResourceUtil.getFile(editor.getEditorInput());
		String key;
		try {
			key = keyAt(editor);
		} catch (BadLocationException e) {
			throw new ExecutionException(String.valueOf(e.getMessage()), e);
		}
		if (file == null || key == null || key.isEmpty()) {
			editor.say(Messages.RenameKeyHandler_nothing);
		} else {
			rename(file.getProject(), key, shell);
		}
	}

	/** The key that is referred to at the caret, else that of the entry around it. */
	private static String keyAt(BibtexEditor editor) throws BadLocationException {
		if (editor.document() == null) {
			return null;
		}
		int offset = editor.selection().getOffset();
		EntrySlice slice = EntrySlice.around(editor.document(), offset);
		BibPlace place = slice.placeAt(offset);
		if (place.kind() == BibPlace.Kind.REFERENCE) {
			return place.in(slice.text());
		}
		for (EntryNode entry : slice.syntax().entries()) {
			int inSlice = offset - slice.offset();
			if (entry.offset() <= inSlice && inSlice <= entry.end()) {
				return entry.keyRange().in(slice.text());
			}
		}
		return null;
	}

	private static void rename(IProject project, String key, Shell shell) {
		// editors of notes and of the protocol hold models of their own, which would not see the change
		if (!IDE.saveAllEditors(new IResource[] { project }, true)) {
			return;
		}
		RenameKeyWizard wizard = new RenameKeyWizard(new RenameKeyRefactoring(project, key));
		try {
			new RefactoringWizardOpenOperation(wizard).run(shell, Messages.RenameKey_name);
		} catch (InterruptedException e) {
			// the user did not want to wait for another operation that holds the workspace
			Thread.currentThread().interrupt();
		}
	}
}
