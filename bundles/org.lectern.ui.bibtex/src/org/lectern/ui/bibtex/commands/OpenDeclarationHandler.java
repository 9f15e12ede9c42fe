package org.lectern.ui.bibtex.commands;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.lectern.ui.bibtex.editor.BibtexEditor;
import org.lectern.ui.bibtex.navigation.BibtexLinks;

/** Goes to what the word at the caret names. */
public final class OpenDeclarationHandler extends EditorHandler {

	@Override
	void run(BibtexEditor editor) throws BadLocationException {
		IHyperlink link = BibtexLinks.at(editor, editor.selection().getOffset());
		if (link != null) {
			link.open();
		} else {
			editor.say(Messages.OpenDeclaration_nothing);
		}
	}
}
