/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.form;

import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.jface.action.Action;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.EditorActionBarContributor;

/** Leads Edit &gt; Undo and Redo to the commands of the editor in front. */
public abstract class UndoActions extends EditorActionBarContributor {

	private CommandStack stack;
	private final Action undo = new Action(Messages.UndoActions_undo) {
		@Override
		public void run() {
			stack.undo();
		}
	};
	private final Action redo = new Action(Messages.UndoActions_redo) {
		@Override
		public void run() {
			stack.redo();
		}
	};

	/**
	 * Returns where an editor keeps its commands.
	 *
	 * @param editor
	 *            an editor, may be null
	 * @return the stack; null for an editor of another kind
	 */
	protected abstract CommandStack stackOf(IEditorPart editor);

	@Override
	public void setActiveEditor(IEditorPart target) {
		stack = stackOf(target);
		getActionBars().setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
		getActionBars().setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
		getActionBars().updateActionBars();
		update(stack);
	}

	/**
	 * Called by an editor whose commands changed.
	 *
	 * @param changed
	 *            its stack, may be null
	 */
	public void update(CommandStack changed) {
		if (changed == stack) {
			undo.setEnabled(stack != null && stack.canUndo());
			redo.setEnabled(stack != null && stack.canRedo());
		}
	}
}
