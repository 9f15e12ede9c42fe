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

import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.ui.IEditorPart;
import org.lectern.ui.form.UndoActions;

/** Leads Edit &gt; Undo and Redo to the commands of the note in front. */
public final class NoteActions extends UndoActions {

	/** Called by the workbench. */
	public NoteActions() {
	}

	@Override
	protected CommandStack stackOf(IEditorPart editor) {
		return editor instanceof NoteEditor note ? note.model().stack() : null;
	}
}
