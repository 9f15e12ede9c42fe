/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.merge;

import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.lectern.core.corpus.PaperReference;
import org.lectern.core.fix.MergeSelection;
import org.lectern.workspace.ReviewProject;

/** Reads the review, and then opens the dialog with papers side by side. */
public final class ComparePapersJob extends Job {

	private final IProject project;
	private final List<PaperReference> papers;
	private final boolean areVersions;

	/**
	 * Makes a job.
	 *
	 * @param project
	 *            the review, never null
	 * @param papers
	 *            the papers, two or more, never null
	 * @param areVersions
	 *            whether they are taken for versions of one work and not for one work
	 */
	public ComparePapersJob(IProject project, List<PaperReference> papers, boolean areVersions) {
		super(NLS.bind(Messages.ComparePapersJob_name, project.getName()));
		this.project = project;
		this.papers = List.copyOf(papers);
		this.areVersions = areVersions;
		setUser(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		monitor.beginTask(getName(), IProgressMonitor.UNKNOWN);
		try {
			MergeSelection selection = new MergeSelection(ReviewProject.of(project).readAsShown(), papers);
			if (!monitor.isCanceled() && PlatformUI.isWorkbenchRunning()) {
				PlatformUI.getWorkbench().getDisplay().asyncExec(() -> open(selection));
			}
			return Status.OK_STATUS;
		} catch (CoreException e) {
			return e.getStatus();
		} catch (IllegalArgumentException e) {
			return new Status(IStatus.ERROR, "org.lectern.ui", Messages.ComparePapersJob_gone, e); //$NON-NLS-1$
		}
	}

	private void open(MergeSelection selection) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		Shell shell = window == null ? null : window.getShell();
		new MergeDialog(shell, project, selection, areVersions ? MergeDecision.VERSIONS : MergeDecision.MERGE).open();
	}
}
