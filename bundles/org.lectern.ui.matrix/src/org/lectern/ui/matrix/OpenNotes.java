/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.matrix;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.lectern.ui.OpenPaper;
import org.lectern.ui.notes.NoteEditorInput;

/** Finds the notes that are open in notes editors. Text editors share their text with operations, so they do not count. */
final class OpenNotes {

	private OpenNotes() {
	}

	/** Returns the editor that has changes of a note which are not saved; null where there is none. */
	static IEditorPart dirtyEditorOf(IFile note) {
		for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
			for (IWorkbenchPage page : window.getPages()) {
				for (IEditorReference reference : page.getEditorReferences()) {
					if (OpenPaper.NOTES_EDITOR.equals(reference.getId()) && reference.isDirty() && shows(reference, note)) {
						return reference.getEditor(false);
					}
				}
			}
		}
		return null;
	}

	private static boolean shows(IEditorReference reference, IFile note) {
		try {
			IEditorInput input = reference.getEditorInput();
			return input instanceof NoteEditorInput paper ? note.equals(paper.noteFile())
					: note.equals(Adapters.adapt(input, IFile.class));
		} catch (PartInitException e) {
			// an editor that cannot tell its input shows no note
			return false;
		}
	}
}
