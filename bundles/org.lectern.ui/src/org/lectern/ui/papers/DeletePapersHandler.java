/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.papers;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.MessageDialogWithToggle;
import org.eclipse.osgi.util.NLS;
import org.lectern.workspace.DeletePapersOperation;
import org.lectern.workspace.PaperElement;

/** Deletes the selected papers, after asking whether that is meant and what to do with the notes on them. */
public final class DeletePapersHandler extends AbstractHandler {

	/** Called by the workbench. */
	public DeletePapersHandler() {
	}

	@Override
	public Object execute(ExecutionEvent event) {
		List<PaperElement> papers = PaperSelection.of(event);
		if (papers.isEmpty()) {
			return null;
		}
		String question = papers.size() == 1
				? NLS.bind(Messages.DeletePapersHandler_one, papers.get(0).reference().key())
				: NLS.bind(Messages.DeletePapersHandler_many, papers.size());
		MessageDialogWithToggle dialog = new MessageDialogWithToggle(PaperSelection.shell(event),
				Messages.DeletePapersHandler_title, null, question, MessageDialog.QUESTION,
				new String[] { Messages.DeletePapersHandler_delete, IDialogConstants.CANCEL_LABEL }, 0,
				Messages.DeletePapersHandler_notes, false);
		// buttons with labels of their own are numbered behind the ids of the platform
		if (dialog.open() == IDialogConstants.INTERNAL_ID) {
			List<DeletePapersOperation> operations = new ArrayList<>();
			PaperSelection.byReview(papers).forEach((project, references) -> operations
					.add(new DeletePapersOperation(project, references, dialog.getToggleState())));
			PaperOperationJob.start(operations);
		}
		return null;
	}
}
