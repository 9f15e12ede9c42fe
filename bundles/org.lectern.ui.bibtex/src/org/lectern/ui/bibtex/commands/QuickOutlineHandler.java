package org.lectern.ui.bibtex.commands;

import org.lectern.ui.bibtex.editor.BibtexEditor;
import org.lectern.ui.bibtex.outline.QuickOutline;

/** Opens the small outline over the editor. */
public final class QuickOutlineHandler extends EditorHandler {

	@Override
	void run(BibtexEditor editor) {
		new QuickOutline(editor.getSite().getShell(), editor).open();
	}
}
