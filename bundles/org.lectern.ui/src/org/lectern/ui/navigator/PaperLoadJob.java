/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.navigator;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.lectern.ui.OpenReviews;
import org.lectern.workspace.ReviewProject;

/** Reads the papers and the problems of one review. */
final class PaperLoadJob extends Job {

	/** How long changes are gathered before the papers are read again, in milliseconds. */
	static final long DELAY_MILLIS = 50;

	private final PaperStore store;
	private final IProject project;

	PaperLoadJob(PaperStore store, IProject project) {
		super(NLS.bind(Messages.PaperLoadJob_reading, project.getName()));
		this.store = store;
		this.project = project;
		setSystem(true);
		setPriority(Job.SHORT);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		if (!OpenReviews.contain(project)) {
			return Status.OK_STATUS;
		}
		try {
			ReviewPapers papers = new ReviewPapers(project, ReviewProject.of(project).corpus(monitor),
					PaperProblems.of(project), store.known(project));
			if (!monitor.isCanceled()) {
				store.loaded(project, papers);
			}
			return Status.OK_STATUS;
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		} catch (CoreException e) {
			return project.isAccessible() ? e.getStatus() : Status.OK_STATUS;
		}
	}

	@Override
	public boolean belongsTo(Object family) {
		return PaperNavigator.JOB_FAMILY.equals(family);
	}
}
