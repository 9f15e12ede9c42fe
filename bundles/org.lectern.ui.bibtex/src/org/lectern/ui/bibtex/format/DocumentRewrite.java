/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.bibtex.format;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.function.Function;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRewriteTarget;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.text.edits.TextEdit;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;
import org.lectern.model.bibtex.TextReplacement;
import org.lectern.model.bibtex.syntax.BibDocument;
import org.lectern.model.bibtex.syntax.BibParser;
import org.lectern.ui.bibtex.BibtexPreferences;
import org.lectern.ui.bibtex.editor.BibtexEditor;

/** Changes the text of an editor in many places as one step that can be undone. The caret stays where it was. */
public final class DocumentRewrite {

	private DocumentRewrite() {
	}

	/**
	 * Works out changes off the UI thread while the user waits, and makes them.
	 *
	 * @param editor
	 *            the editor, never null
	 * @param work
	 *            works out the changes, in ascending order, none overlapping another; called on another thread; never null
	 * @throws BadLocationException
	 *             when a change is not in the document
	 */
	public static void run(BibtexEditor editor, Function<BibDocument, List<TextReplacement>> work)
			throws BadLocationException {
		if (!editor.validateEditorInputState()) {
			return;
		}
		IDocument document = editor.document();
		String text = document.get();
		Object[] changes = { List.of() };
		try {
			PlatformUI.getWorkbench().getProgressService()
					.busyCursorWhile(monitor -> changes[0] = work.apply(BibParser.parse(text)));
		} catch (InvocationTargetException e) {
			StatusManager.getManager().handle(new Status(IStatus.ERROR, BibtexPreferences.PLUGIN,
					String.valueOf(e.getCause().getMessage()), e.getCause()), StatusManager.LOG | StatusManager.SHOW);
			return;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return;
		}
		@SuppressWarnings("unchecked")
		List<TextReplacement> replacements = (List<TextReplacement>) changes[0];
		if (!replacements.isEmpty() && document.get().equals(text)) {
			apply(editor, document, replacements);
		} else {
			editor.say(Messages.DocumentRewrite_nothing);
		}
	}

	private static void apply(BibtexEditor editor, IDocument document, List<TextReplacement> replacements)
			throws BadLocationException {
		MultiTextEdit edit = new MultiTextEdit();
		for (TextReplacement replacement : replacements) {
			edit.addChild(new ReplaceEdit(replacement.range().offset(), replacement.range().length(), replacement.text()));
		}
		IRewriteTarget target = editor.getAdapter(IRewriteTarget.class);
		target.setRedraw(false);
		target.beginCompoundChange();
		try {
			edit.apply(document, TextEdit.NONE);
		} finally {
			target.endCompoundChange();
			target.setRedraw(true);
		}
	}
}
