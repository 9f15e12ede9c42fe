/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.bibtex.editor;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.lectern.core.bibtex.CorpusWords;
import org.lectern.workspace.ReviewProject;

/** Keeps the words of a review at hand. They are gathered in the background, and again when the review was read anew. */
final class ReviewWords extends Job {

	private final IProject project;
	private final Runnable changed = this::schedule;
	private volatile CorpusWords words = CorpusWords.NONE;

	ReviewWords(IProject project) {
		super(Messages.ReviewWords_job);
		this.project = project;
		setSystem(true);
		ReviewProject.of(project).addListener(changed);
		schedule();
	}

	/** The words as far as they are known, never null. */
	CorpusWords words() {
		return words;
	}

	void dispose() {
		ReviewProject.of(project).removeListener(changed);
		cancel();
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
