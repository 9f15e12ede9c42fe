/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.export;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.lectern.core.export.ExportSummary;

/** What the wizard asks and tells; a test answers in place of the user. */
public interface ExportQuestions {

	/** What to do with files that are there. */
	enum Answer {
		/** Replace them. */
		REPLACE,
		/** Keep them and write the others. */
		KEEP,
		/** Write nothing. */
		CANCEL
	}

	/**
	 * Asks what to do with files that are there.
	 *
	 * @param parent
	 *            the shell to ask in, never null
	 * @param files
	 *            the files, at least one
	 * @param all
	 *            how many files are to be written, 1 or more
	 * @return the answer, never null
	 */
	Answer existing(Shell parent, List<Path> files, int all);

	/**
	 * Tells what came of the export.
	 *
	 * @param summary
	 *            what was written and what not, never null
	 */
	void tell(ExportSummary summary);

	/**
	 * Returns the questions as dialogs.
	 *
	 * @return the dialogs, never null
	 */
	static ExportQuestions dialogs() {
		return new ExportQuestions() {

			@Override
			public Answer existing(Shell parent, List<Path> files, int all) {
				return ask(parent, files, all);
			}

			@Override
			public void tell(ExportSummary summary) {
				new ExportResultDialog(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), summary).open();
			}
		};
	}

	private static Answer ask(Shell parent, List<Path> files, int all) {
		if (all == 1) {
			int pressed = MessageDialog.open(MessageDialog.QUESTION, parent, Messages.ExportQuestions_title,
					NLS.bind(Messages.ExportQuestions_one, files.get(0)), 0, Messages.ExportQuestions_replace,
					IDialogConstants.CANCEL_LABEL);
			return pressed == 0 ? Answer.REPLACE : Answer.CANCEL;
		}
		int pressed = MessageDialog.open(MessageDialog.QUESTION, parent, Messages.ExportQuestions_title,
				NLS.bind(Messages.ExportQuestions_many, files.size(), all), 0, Messages.ExportQuestions_replace,
				Messages.ExportQuestions_keep, IDialogConstants.CANCEL_LABEL);
		return pressed == 0 ? Answer.REPLACE : pressed == 1 ? Answer.KEEP : Answer.CANCEL;
	}
}
