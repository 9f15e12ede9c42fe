/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.rcp.sample;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.intro.IIntroManager;
import org.eclipse.ui.statushandlers.StatusManager;
import org.lectern.ui.ReviewPerspective;

/** Makes the sample review a project and shows a part of it. */
public final class OpenSampleHandler extends AbstractHandler {

	/** What is opened of the review, for the editor area not to be empty. */
	private static final IPath FIRST = IPath.fromPortableString("papers/foundations.bib"); //$NON-NLS-1$

	/** Called by the workbench. */
	public OpenSampleHandler() {
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		Job job = new OpenSampleJob(window);
		job.setUser(true);
		job.schedule();
		return null;
	}

	/** Writes the files beside the user interface, and comes back to it when they are there. */
	private static final class OpenSampleJob extends Job {

		private final IWorkbenchWindow window;

		OpenSampleJob(IWorkbenchWindow window) {
			super(Messages.OpenSample_job);
			this.window = window;
		}

		@Override
		protected IStatus run(IProgressMonitor monitor) {
			try {
				IProject project = new SampleReview().open(ResourcesPlugin.getWorkspace(), monitor);
				PlatformUI.getWorkbench().getDisplay().asyncExec(() -> show(project));
				return Status.OK_STATUS;
			} catch (CoreException e) {
				return Status.error(Messages.OpenSample_failed, e);
			}
		}

		private void show(IProject project) {
			if (window.getShell() == null || window.getShell().isDisposed()) {
				return;
			}
			try {
				IIntroManager intro = window.getWorkbench().getIntroManager();
				intro.closeIntro(intro.getIntro());
				IWorkbenchPage page = window.getWorkbench().showPerspective(ReviewPerspective.ID, window);
				IFile first = project.getFile(FIRST);
				if (first.exists()) {
					IDE.openEditor(page, first);
				}
			} catch (WorkbenchException e) {
				StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
			}
		}
	}
}
