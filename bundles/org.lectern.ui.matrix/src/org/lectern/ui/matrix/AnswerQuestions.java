/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.matrix;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;

/** Talks with the user about answers that cannot be written without more ado. */
public class AnswerQuestions {

	private final Shell shell;

	/**
	 * Makes a conversation.
	 *
	 * @param shell
	 *            the window, never null
	 */
	public AnswerQuestions(Shell shell) {
		this.shell = shell;
	}

	/** Asks what to do with the changes in the editor of a note; tells whether they are saved and the answer may follow. */
	boolean saveFirst(IEditorPart editor, String key) {
		int button = ask(NLS.bind(Messages.AnswerQuestions_unsaved, key));
		if (button == 0) {
			return editor.getSite().getPage().saveEditor(editor, false) && !editor.isDirty();
		}
		if (button == 1) {
			editor.getSite().getPage().activate(editor);
		}
		return false;
	}

	/**
	 * Asks whether to save first.
	 *
	 * @param message
	 *            the question, never null
	 * @return 0 to save and answer, 1 to show the editor, anything else for neither
	 */
	protected int ask(String message) {
		return MessageDialog.open(MessageDialog.QUESTION, shell, Messages.AnswerQuestions_title, message, 0,
				Messages.AnswerQuestions_saveAndAnswer, Messages.AnswerQuestions_showEditor,
				Messages.AnswerQuestions_cancel);
	}

	/**
	 * Tells why an answer was not stored.
	 *
	 * @param status
	 *            the reason, never null
	 */
	protected void failed(IStatus status) {
		if (!shell.isDisposed()) {
			ErrorDialog.openError(shell, null, Messages.AnswerQuestions_failed, status);
		}
	}
}
