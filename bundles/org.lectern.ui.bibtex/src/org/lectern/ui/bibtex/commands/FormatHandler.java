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
import org.eclipse.jface.text.ITextSelection;
import org.lectern.core.bibtex.BibFormatter;
import org.lectern.model.bibtex.SourceRange;
import org.lectern.ui.bibtex.editor.BibtexEditor;
import org.lectern.ui.bibtex.format.DocumentRewrite;
import org.lectern.ui.bibtex.format.FormatPreferences;

/** Lays out the selected entries, or all of them where nothing is selected. */
public final class FormatHandler extends EditorHandler {

	@Override
	void run(BibtexEditor editor) throws BadLocationException {
		ITextSelection selection = editor.selection();
		SourceRange part = selection.getLength() == 0 ? new SourceRange(0, editor.document().getLength())
				: new SourceRange(selection.getOffset(), selection.getLength());
		DocumentRewrite.run(editor, syntax -> BibFormatter.format(syntax, FormatPreferences.options(), part));
	}
}
