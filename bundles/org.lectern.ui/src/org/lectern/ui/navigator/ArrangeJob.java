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

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.lectern.core.query.Query;
import org.lectern.ui.OpenReviews;

/** Arranges the papers of reviews for one view. A new request for all of them ends the work on the one before. */
final class ArrangeJob extends Job {

	private final ArrangedReviews reviews;
	private final Set<IProject> pending = new HashSet<>();
	private boolean all;

	ArrangeJob(ArrangedReviews reviews) {
		super(Messages.ArrangeJob_name);
		this.reviews = reviews;
		setSystem(true);
		setPriority(Job.SHORT);
	}

	/** Asks for some reviews, or for all where there are none. Safe in any thread. */
	void request(Set<IProject> wanted, boolean restart) {
		synchronized (pending) {
			pending.addAll(wanted);
			all |= wanted.isEmpty();
		}
		if (restart) {
			cancel();
		}
		schedule();
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		Set<IProject> wanted;
		boolean everything;
		synchronized (pending) {
			everything = all;
			wanted = new HashSet<>(pending);
			pending.clear();
			all = false;
		}
		Arrangement arrangement = reviews.arrangement();
		if (arrangement == null) {
			// whoever says how to arrange asks for all
			return Status.OK_STATUS;
		}
		try {
			reviews.arranged(arrange(everything ? OpenReviews.all() : wanted, arrangement, monitor), everything);
			return Status.OK_STATUS;
		} catch (OperationCanceledException e) {
			// whoever cancelled has asked for all again, or shows nothing any longer
			return Status.CANCEL_STATUS;
		}
	}

	private Map<IProject, ArrangedReview> arrange(Iterable<IProject> wanted, Arrangement arrangement,
			IProgressMonitor monitor) {
		List<ReviewPapers> read = new ArrayList<>();
		for (IProject project : wanted) {
			ReviewPapers papers = reviews.store().papers(project);
			if (papers != null) {
				read.add(papers);
			}
		}
		Set<String> fields = ReviewArranger.fieldNames(read, arrangement.filter());
		Query query = Query.parse(arrangement.filter(), fields::contains);
		Map<IProject, ArrangedReview> arranged = new HashMap<>();
		for (ReviewPapers papers : read) {
			arranged.put(papers.project(), ReviewArranger.arrange(papers, arrangement, query, monitor));
		}
		return arranged;
	}

	@Override
	public boolean belongsTo(Object family) {
		return PaperNavigator.JOB_FAMILY.equals(family);
	}
}
