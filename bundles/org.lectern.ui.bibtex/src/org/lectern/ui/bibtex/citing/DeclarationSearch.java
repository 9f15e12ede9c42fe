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

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;
import org.lectern.core.corpus.PaperReference;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.references.CitedPapers;
import org.lectern.model.review.Paper;
import org.lectern.ui.OpenPaper;
import org.lectern.workspace.PaperElement;
import org.lectern.workspace.ReviewProject;

/** Looks for the entry with a key, also in what is not saved, and opens it. */
final class DeclarationSearch extends Job {

	private final IProject project;
	private final String key;
	private final IWorkbenchPage page;
	private final IEditorPart from;
	private final Display display;

	/** Prepares the search; for the UI thread. */
	DeclarationSearch(IProject project, String key, IWorkbenchPage page) {
		super(NLS.bind(Messages.DeclarationSearch_looking, key));
		this.project = project;
		this.key = key;
		this.page = page;
		from = page.getActiveEditor();
		display = page.getWorkbenchWindow().getShell().getDisplay();
		setPriority(INTERACTIVE);
		setUser(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			ReviewCorpus corpus = ReviewProject.of(project).corpusAsShown(monitor);
			List<Declaration> found = new ArrayList<>();
			for (PaperReference reference : CitedPapers.of(corpus, key)) {
				Paper paper = corpus.find(reference);
				found.add(new Declaration(
						new PaperElement(project.getFile(IPath.fromPortableString(reference.file())), reference),
						paper.getEntryType() == null ? "" : paper.getEntryType(), //$NON-NLS-1$
						paper.getTitle() == null ? "" : paper.getTitle())); //$NON-NLS-1$
			}
			if (monitor.isCanceled()) {
				return Status.CANCEL_STATUS;
			}
			if (!display.isDisposed()) {
				display.asyncExec(() -> show(found));
			}
			return Status.OK_STATUS;
		} catch (CoreException e) {
			return e.getStatus();
		}
	}

	private void show(List<Declaration> found) {
		Shell shell = page.getWorkbenchWindow().getShell();
		if (shell == null || shell.isDisposed()) {
			return;
		}
		if (found.isEmpty()) {
			StatusLine.refuse(from, NLS.bind(Messages.DeclarationSearch_unknown, key));
			return;
		}
		Declaration chosen = found.size() == 1 ? found.get(0) : DeclarationChoice.ask(shell, key, found);
		if (chosen != null) {
			open(chosen.paper());
		}
	}

	private void open(PaperElement paper) {
		try {
			if (from != null) {
				page.getNavigationHistory().markLocation(from);
			}
			OpenPaper.openRecord(page, paper);
			page.getNavigationHistory().markLocation(page.getActiveEditor());
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG | StatusManager.SHOW);
		}
	}
}
