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

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.lectern.ui.bibtex.editor.BibtexEditor;

/** A command on the active BibTeX editor. */
abstract class EditorHandler extends AbstractHandler {

	@Override
	public final Object execute(ExecutionEvent event) throws ExecutionException {
		if (HandlerUtil.getActiveEditor(event) instanceof BibtexEditor editor && editor.document() != null) {
			try {
				run(editor);
			} catch (BadLocationException e) {
				throw new ExecutionException(String.valueOf(e.getMessage()), e);
			}
		}
		return null;
	}

	/**
	 * Runs the command.
	 *
	 * @param editor
	 *            the editor, which has a document, never null
	 */
	abstract void run(BibtexEditor editor) throws BadLocationException;
}
