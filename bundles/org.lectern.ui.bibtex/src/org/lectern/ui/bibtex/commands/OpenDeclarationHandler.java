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
