/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.bibtex.citing;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.lectern.core.references.CitedKey;

/** Opens the entry whose key is cited at the caret of a text editor. */
public final class OpenCitedKeyHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		ITextEditor editor = Adapters.adapt(HandlerUtil.getActiveEditor(event), ITextEditor.class);
		if (editor == null || editor.getDocumentProvider() == null) {
			return null;
		}
		IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
		IFile file = CitingFiles.of(document);
		CitedKey cited = file != null && editor.getSelectionProvider().getSelection() instanceof ITextSelection selection
				? CitedKey.at(file.getName(), document.get(), selection.getOffset())
				: null;
		if (cited != null) {
			new DeclarationSearch(file.getProject(), cited.key(), editor.getSite().getPage()).schedule();
		} else {
			StatusLine.refuse(editor, Messages.OpenCitedKey_nothing);
		}
		return null;
	}
}
