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
import org.lectern.ui.bibtex.typing.EnclosingRange;

/** Selects what the selection is part of: the word, the value, the field, the entry, the document. */
public final class EnlargeSelectionHandler extends EditorHandler {

	@Override
	void run(BibtexEditor editor) throws BadLocationException {
		ITextSelection selection = editor.selection();
		IRegion from = new Region(selection.getOffset(), selection.getLength());
		IRegion to = EnclosingRange.around(editor.document(), from);
		editor.selections().enlarged(from, to);
		editor.reveal(to);
	}
}
