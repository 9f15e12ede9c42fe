/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.workspace;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;

/**
 * Checks the reviews whose problems were not saved, such as when the workbench or the machine came to a sudden end. What
 * builders remember of them is used, so that only what changed since the last save is looked at anew.
 */
public final class ReviewRecovery implements ICoreRunnable {

	private final IWorkspace workspace;

	/**
	 * Makes a recovery that does nothing before it is run.
	 *
	 * @param workspace
	 *            the workspace with the reviews, never null
	 */
	public ReviewRecovery(IWorkspace workspace) {
		this.workspace = workspace;
	}

	/** Runs the recovery in the background, where there is anything to recover. */
	void schedule() {
		if (!lost().isEmpty()) {
			Job job = Job.create(Messages.ReviewRecovery_job, this);
			job.setRule(workspace.getRuleFactory().buildRule());
			job.setPriority(Job.BUILD);
			job.schedule();
		}
	}

	/**
	 * Checks the reviews whose problems were not saved.
	 *
	 * @param monitor
	 *            shows how far it is, may be null
	 * @throws CoreException
	 *             when a review cannot be checked; it is tried again in the next session
	 * @throws org.eclipse.core.runtime.OperationCanceledException
	 *             when cancelled
	 */
	@Override
	public void run(IProgressMonitor monitor) throws CoreException {
		List<IProject> reviews = lost();
		SubMonitor progress = SubMonitor.convert(monitor, reviews.size());
		for (IProject review : reviews) {
			SubMonitor part = progress.split(1).setWorkRemaining(100);
			// the last that was known of the files may be older than they are, too
			review.refreshLocal(IResource.DEPTH_INFINITE, part.split(10));
			review.build(IncrementalProjectBuilder.FULL_BUILD, ReviewBuilder.ID, Map.of(ReviewBuilder.RECOVER, ""), //$NON-NLS-1$
					part.split(90));
		}
	}

	private List<IProject> lost() {
		return Stream.of(workspace.getRoot().getProjects()).filter(ReviewRecovery::isReview)
				.filter(project -> !SavedMarkers.get().areTrue(project)).toList();
	}

	private static boolean isReview(IProject project) {
		try {
			return project.isAccessible() && project.hasNature(ReviewNature.ID);
		} catch (CoreException e) {
			return false; // it was closed or deleted just now
		}
	}
}
