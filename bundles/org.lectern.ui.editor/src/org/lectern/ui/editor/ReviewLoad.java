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

import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.lectern.core.corpus.PaperReference;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.workspace.ReviewProject;
import org.lectern.workspace.UnsavedText;

/** Reads the review around a note, again whenever the review changed, also while nothing builds it. */
final class ReviewLoad extends Job implements IResourceChangeListener {

	/** The family of these jobs, to wait for what an editor is about to show. */
	static final Object FAMILY = new Object();

	private final IProject project;
	private final Display display;
	private final Consumer<ReviewFacts> receiver;
	private final Runnable reload = this::schedule;
	private volatile Wanted wanted;

	/** What to look for. */
	private record Wanted(PaperReference paper, String key, String form) {
	}

	/**
	 * Makes the job and listens to the review until {@link #dispose}.
	 *
	 * @param receiver
	 *            called on the thread of the user interface
	 */
	ReviewLoad(IProject project, Display display, Consumer<ReviewFacts> receiver) {
		super(Messages.ReviewLoad_name);
		this.project = project;
		this.display = display;
		this.receiver = receiver;
		setUser(false);
		ReviewProject.of(project).addListener(reload);
		project.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
	}

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		try {
			if (ReviewFileChange.isIn(event.getDelta(), project)) {
				schedule();
			}
		} catch (CoreException e) {
			ILog.of(ReviewLoad.class).log(e.getStatus());
		}
	}

	/** Returns the review that is read. */
	IProject project() {
		return project;
	}

	/** Looks for the paper and the form of a note. */
	void load(PaperReference paper, String key, String form) {
		wanted = new Wanted(paper, key, form);
		schedule();
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == FAMILY;
	}

	@Override
	public boolean shouldRun() {
		return wanted != null;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		Wanted asked = wanted;
		try {
			if (!project.isAccessible()) {
				return Status.CANCEL_STATUS;
			}
			ReviewCorpus corpus = ReviewProject.of(project).corpus(monitor);
			deliver(asked, ReviewFacts.of(corpus, asked.paper(), asked.key(), asked.form(),
					path -> UnsavedText.of(project, path)));
			return Status.OK_STATUS;
		} catch (CoreException e) {
			deliver(asked, new ReviewFacts(null, null, Map.of(), null, null, e.getStatus().getMessage()));
			return e.getStatus();
		}
	}

	private void deliver(Wanted asked, ReviewFacts facts) {
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				if (asked == wanted) { // else another answer is on its way, or nobody waits any more
					receiver.accept(facts);
				}
			});
		}
	}

	/** Stops reading. Called on the thread of the user interface. */
	void dispose() {
		project.getWorkspace().removeResourceChangeListener(this);
		ReviewProject.of(project).removeListener(reload);
		wanted = null;
		cancel();
	}
}
