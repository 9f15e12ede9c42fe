/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.editor;

import java.util.List;
import java.util.Set;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.lectern.core.record.FieldConflict;

/** Asks the user what is to be done when a note and its file went different ways. */
class NoteQuestions {

	/** What to do. */
	enum Answer {
		OVERWRITE, RELOAD, CANCEL
	}

	/** What to do about a paper that is no longer in its file. */
	enum Missing {
		ADD, DROP, CANCEL
	}

	/**
	 * Asks what is to become of fields of a paper that were changed here and in the file.
	 *
	 * @return the conflicts in which mine is to be kept; null to decide later
	 */
	Set<FieldConflict> merge(Shell shell, String file, List<FieldConflict> conflicts) {
		MergeDialog dialog = new MergeDialog(shell, file, conflicts);
		return dialog.open() == Window.OK ? dialog.mine() : null;
	}

	/** Asks what is to become of changes of a paper that is no longer in its file. */
	Missing missing(Shell shell, String key, String file) {
		int button = MessageDialog.open(MessageDialog.QUESTION, shell, Messages.NoteQuestions_missingTitle,
				NLS.bind(Messages.NoteQuestions_missing, key, file), 0, Messages.NoteQuestions_addButton,
				Messages.NoteQuestions_dropButton, Messages.NoteQuestions_cancelButton);
		return button == 0 ? Missing.ADD : button == 1 ? Missing.DROP : Missing.CANCEL;
	}

	/** Asks before a file is overwritten that another program changed. */
	Answer overwrite(Shell shell, String file) {
		int button = MessageDialog.open(MessageDialog.QUESTION, shell, Messages.NoteQuestions_title,
				NLS.bind(Messages.NoteQuestions_overwrite, file), 0, Messages.NoteQuestions_overwriteButton,
				Messages.NoteQuestions_reloadButton, Messages.NoteQuestions_cancelButton);
		return button == 0 ? Answer.OVERWRITE : button == 1 ? Answer.RELOAD : Answer.CANCEL;
	}

	/** Asks whether a changed file is to be read again, which loses what was not saved. */
	boolean reload(Shell shell, String file) {
		return MessageDialog.open(MessageDialog.QUESTION, shell, Messages.NoteQuestions_title,
				NLS.bind(Messages.NoteQuestions_reload, file), 0, Messages.NoteQuestions_reloadButton,
				Messages.NoteQuestions_keepButton) == 0;
	}

	/** Asks whether the editor of a deleted file is to be closed, which loses what was not saved. */
	boolean close(Shell shell, String file) {
		return MessageDialog.open(MessageDialog.QUESTION, shell, Messages.NoteQuestions_deletedTitle,
				NLS.bind(Messages.NoteQuestions_close, file), 0, Messages.NoteQuestions_closeButton,
				Messages.NoteQuestions_keepButton) == 0;
	}
}
