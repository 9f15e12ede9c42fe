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

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.lectern.workspace.PaperElement;

/** Moves the selected papers to another BibTeX file of their review. */
public final class MovePapersHandler extends AbstractHandler {

	/** Called by the workbench. */
	public MovePapersHandler() {
	}

	@Override
	public Object execute(ExecutionEvent event) {
		List<PaperElement> papers = PaperSelection.of(event);
		Shell shell = PaperSelection.shell(event);
		if (papers.isEmpty()) {
			return null;
		}
		if (PaperSelection.byReview(papers).size() > 1) {
			MessageDialog.openInformation(shell, Messages.MovePapersHandler_title, Messages.MovePapersHandler_oneReview);
			return null;
		}
		IProject project = papers.get(0).file().getProject();
		BibliographyDialog dialog = new BibliographyDialog(shell, project, Messages.MovePapersHandler_title);
		if (dialog.open() == Window.OK) {
			new MovePapersJob(shell, papers, dialog.file()).schedule();
		}
		return null;
	}
}
