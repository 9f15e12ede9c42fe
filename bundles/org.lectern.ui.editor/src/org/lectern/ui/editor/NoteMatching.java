/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.editor;

import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorMatchingStrategy;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.PartInitException;

/** Opens one editor for one note, whether it is asked for by its paper or by its file. */
public final class NoteMatching implements IEditorMatchingStrategy {

	/** Called by the workbench. */
	public NoteMatching() {
	}

	@Override
	public boolean matches(IEditorReference editor, IEditorInput input) {
		try {
			NotePlace open = NotePlace.of(editor.getEditorInput());
			NotePlace wanted = NotePlace.of(input);
			return open != null && wanted != null && open.file().equals(wanted.file());
		} catch (PartInitException e) {
			// an editor that cannot tell its input shows no note
			return false;
		}
	}
}
