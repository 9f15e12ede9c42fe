/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.protocol;

import org.eclipse.jface.action.Action;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.EditorActionBarContributor;

/** Leads Edit &gt; Undo and Redo to the commands of the protocol in front. */
public final class ProtocolActions extends EditorActionBarContributor {

	private ProtocolEditor editor;
	private final Action undo = new Action(Messages.ProtocolActions_undo) {
		@Override
		public void run() {
			editor.model().stack().undo();
		}
	};
	private final Action redo = new Action(Messages.ProtocolActions_redo) {
		@Override
		public void run() {
			editor.model().stack().redo();
		}
	};

	/** Called by the workbench. */
	public ProtocolActions() {
	}

	@Override
	public void setActiveEditor(IEditorPart target) {
		editor = target instanceof ProtocolEditor protocol ? protocol : null;
		getActionBars().setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
		getActionBars().setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
		getActionBars().updateActionBars();
		update(editor);
	}

	/** Called by an editor whose commands changed. */
	void update(ProtocolEditor changed) {
		if (changed == editor) {
			undo.setEnabled(editor != null && editor.model().stack().canUndo());
			redo.setEnabled(editor != null && editor.model().stack().canRedo());
		}
	}
}
