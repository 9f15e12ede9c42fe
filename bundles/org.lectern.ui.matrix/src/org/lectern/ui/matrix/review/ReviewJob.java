/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.matrix.review;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.lectern.core.CancelledException;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.ui.OpenReviews;
import org.lectern.workspace.ReviewProject;

/**
 * Works something out from a review away from the thread of the user interface, and hands it over there. Asked again
 * while it runs, it runs again.
 *
 * @param <T>
 *            what is worked out
 */
public final class ReviewJob<T> extends Job {

	/** How long changes are gathered, in milliseconds. */
	private static final long DELAY_MILLIS = 50;

	/**
	 * What is worked out.
	 *
	 * @param <T>
	 *            the result
	 */
	public interface Work<T> {

		/**
		 * Works it out.
		 *
		 * @param project
		 *            the review, never null
		 * @param corpus
		 *            its files as they are now, never null
		 * @param monitor
		 *            for cancellation, never null
		 * @return the result, never null
		 * @throws CoreException
		 *             when the project was closed meanwhile
		 */
		T run(IProject project, ReviewCorpus corpus, IProgressMonitor monitor) throws CoreException;
	}

	private final Display display;
	private final Work<T> work;
	private final Consumer<T> receiver;
	private final AtomicLong asked = new AtomicLong();
	private volatile IProject project;
	private volatile boolean disposed;

	/**
	 * Makes a job that reads no review yet.
	 *
	 * @param display
	 *            the display of the view, never null
	 * @param work
	 *            called in the thread of the job, never null
	 * @param receiver
	 *            called in the thread of the user interface, unless the job was disposed or asked again since, never null
	 */
	public ReviewJob(Display display, Work<T> work, Consumer<T> receiver) {
		super(Messages.ReviewJob_reading);
		this.display = display;
		this.work = work;
		this.receiver = receiver;
		setSystem(true);
		setPriority(Job.SHORT);
	}

	/**
	 * Reads a review.
	 *
	 * @param review
	 *            the project, null for none
	 */
	public void read(IProject review) {
		project = review;
		if (review != null) {
			setName(NLS.bind(Messages.ReviewJob_reading, review.getName()));
		}
		again();
	}

	/** Reads the review once more. Can be called in any thread. */
	public void again() {
		asked.incrementAndGet();
		if (project != null && !disposed) {
			schedule(DELAY_MILLIS);
		}
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		IProject review = project;
		long number = asked.get();
		if (review == null || !OpenReviews.contain(review)) {
			return Status.OK_STATUS;
		}
		try {
			deliver(review, number, work.run(review, ReviewProject.of(review).corpus(monitor), monitor));
			return Status.OK_STATUS;
		} catch (OperationCanceledException | CancelledException e) {
			return Status.CANCEL_STATUS;
		} catch (CoreException e) {
			return review.isAccessible() ? e.getStatus() : Status.OK_STATUS;
		}
	}

	/** What a later run will replace at once is shown all the same, unless it is of another review. */
	private void deliver(IProject review, long number, T result) {
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				if (!disposed && review.equals(project) && number <= asked.get()) {
					receiver.accept(result);
				}
			});
		}
	}

	/** Stops. */
	public void dispose() {
		disposed = true;
		cancel();
	}
}
