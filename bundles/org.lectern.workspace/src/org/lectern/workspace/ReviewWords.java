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

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.lectern.core.bibtex.CorpusWords;

/**
 * Keeps the words of a review at hand for whoever completes what is typed. They are gathered in the background, and again
 * when the review was read anew.
 */
public final class ReviewWords extends Job {

	private final IProject project;
	private final Runnable changed = this::schedule;
	private volatile CorpusWords words = CorpusWords.NONE;

	/**
	 * Begins to gather the words of a review, until {@link #dispose}.
	 *
	 * @param project
	 *            the review, never null
	 */
	public ReviewWords(IProject project) {
		super(Messages.ReviewWords_gathering);
		this.project = project;
		setSystem(true);
		ReviewProject.of(project).addListener(changed);
		schedule();
	}

	/**
	 * Returns the words as far as they are known.
	 *
	 * @return the words, none until they were gathered; never null
	 */
	public CorpusWords words() {
		return words;
	}

	/** Ends gathering. */
	public void dispose() {
		ReviewProject.of(project).removeListener(changed);
		cancel();
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == ReviewWords.class;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			if (project.isAccessible()) {
				words = CorpusWords.of(ReviewProject.of(project).corpus(monitor));
			}
			return Status.OK_STATUS;
		} catch (CoreException e) {
			return e.getStatus();
		}
	}
}
