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

import org.eclipse.jface.action.Action;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.EditorActionBarContributor;

/** Leads Edit &gt; Undo and Redo to the commands of the note in front. */
public final class NoteActions extends EditorActionBarContributor {

	private NoteEditor editor;
	private final Action undo = new Action() {
		@Override
		public void run() {
			editor.model().stack().undo();
		}
	};
	private final Action redo = new Action() {
		@Override
		public void run() {
			editor.model().stack().redo();
		}
	};

	/** Called by the workbench. */
	public NoteActions() {
		undo.setText(Messages.NoteActions_undo);
		redo.setText(Messages.NoteActions_redo);
	}

	@Override
	public void setActiveEditor(IEditorPart target) {
		editor = target instanceof NoteEditor note ? note : null;
		getActionBars().setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
		getActionBars().setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
		getActionBars().updateActionBars();
		update(editor);
	}

	/** Called by an editor whose commands changed. */
	void update(NoteEditor changed) {
		if (changed == editor) {
			undo.setEnabled(editor != null && editor.model().stack().canUndo());
			redo.setEnabled(editor != null && editor.model().stack().canRedo());
		}
	}
}
