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

import java.util.Collection;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Brings papers into the form in which a filter looks at them, before there is one. */
final class PrepareFilterJob extends Job {

	private final Collection<ArrangedReview> reviews;

	PrepareFilterJob(Collection<ArrangedReview> reviews) {
		super(Messages.PrepareFilterJob_name);
		this.reviews = reviews;
		setSystem(true);
		setPriority(Job.SHORT);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			for (ArrangedReview review : reviews) {
				for (IFile file : review.papers().files()) {
					review.papers().file(file).searchable(() -> {
						if (monitor.isCanceled()) {
							throw new OperationCanceledException();
						}
					});
				}
			}
			return Status.OK_STATUS;
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		}
	}

	@Override
	public boolean belongsTo(Object family) {
		return PaperNavigator.JOB_FAMILY.equals(family);
	}
}
