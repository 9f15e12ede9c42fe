/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.bibtex.commands;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.Region;
import org.lectern.ui.bibtex.editor.BibtexEditor;
import org.lectern.ui.bibtex.typing.CommentToggle;

/** Makes comments of the selected entries, or entries of comments. */
public final class ToggleCommentHandler extends EditorHandler {

	@Override
	void run(BibtexEditor editor) throws BadLocationException {
		if (!editor.validateEditorInputState()) {
			return;
		}
		ITextSelection selection = editor.selection();
		IRegion changed = CommentToggle.toggle(editor.document(),
				new Region(selection.getOffset(), selection.getLength()));
		if (selection.getLength() > 0) {
			editor.reveal(changed);
		}
	}
}
