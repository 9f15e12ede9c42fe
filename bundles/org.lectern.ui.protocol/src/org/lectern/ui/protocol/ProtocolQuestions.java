/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.protocol;

import java.util.Set;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.lectern.core.form.FormPublication;
import org.lectern.model.review.Question;

/** Asks the user what only the user can decide. Public so that a test can answer in place of the user. */
public class ProtocolQuestions {

	/** What to do about a file that another program changed. */
	public enum Answer {

		/** Write what the editor has. */
		OVERWRITE,
		/** Read what the file has. */
		RELOAD,
		/** Leave both as they are. */
		CANCEL
	}

	/** Creates the questions. */
	public ProtocolQuestions() {
	}

	/**
	 * Asks before a file is overwritten that another program changed.
	 *
	 * @param shell
	 *            the parent of the dialog, never null
	 * @param file
	 *            the name of the file, never null
	 * @return what to do, never null
	 */
	public Answer overwrite(Shell shell, String file) {
		int button = MessageDialog.open(MessageDialog.QUESTION, shell, Messages.Questions_title,
				NLS.bind(Messages.Questions_overwrite, file), 0, Messages.Questions_overwriteButton,
				Messages.Questions_reloadButton, Messages.Questions_cancelButton);
		return button == 0 ? Answer.OVERWRITE : button == 1 ? Answer.RELOAD : Answer.CANCEL;
	}

	/**
	 * Asks which questions of a form mean something else in the version that is about to be published.
	 *
	 * @param shell
	 *            the parent of the dialog, never null
	 * @param form
	 *            the name of the form, never null
	 * @param publication
	 *            what would be published, never null
	 * @return the questions; null to publish nothing
	 */
	public Set<Question> publish(Shell shell, String form, FormPublication publication) {
		PublishDialog dialog = new PublishDialog(shell, form, publication);
		return dialog.open() == Window.OK ? dialog.changed() : null;
	}

	/**
	 * Asks whether to do something.
	 *
	 * @param shell
	 *            the parent of the dialog, never null
	 * @param kind
	 *            the kind of a {@link MessageDialog}
	 * @param title
	 *            the title, localised, never null
	 * @param message
	 *            the question, localised, never null
	 * @param button
	 *            the button that does it, localised, never null
	 * @return whether to do it
	 */
	public boolean confirm(Shell shell, int kind, String title, String message, String button) {
		return MessageDialog.open(kind, shell, title, message, 0, button, Messages.Questions_cancelButton) == 0;
	}
}
