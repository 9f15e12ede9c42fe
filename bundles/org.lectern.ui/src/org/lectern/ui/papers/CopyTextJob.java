/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.lectern.core.corpus.PaperReference;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.model.review.Paper;
import org.lectern.workspace.PaperElement;
import org.lectern.workspace.ReviewProject;

/** Makes text of papers in the background and puts it on the clipboard. */
abstract class CopyTextJob extends Job {

	static final String PLUGIN = "org.lectern.ui"; //$NON-NLS-1$

	private final Display display;
	private final Map<IProject, List<PaperReference>> papers;

	CopyTextJob(String name, Display display, List<PaperElement> papers) {
		super(name);
		this.display = display;
		this.papers = PaperSelection.byReview(papers);
		setUser(true);
		setPriority(Job.INTERACTIVE);
	}

	/** Adds the text of papers of one review. */
	abstract void add(ReviewCorpus corpus, List<Paper> ofReview, IProgressMonitor monitor) throws CoreException;

	/** Returns all text. */
	abstract String text();

	/** Returns all text with markup, null for none. */
	String html() {
		return null;
	}

	@Override
	protected final IStatus run(IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, papers.size() * 2);
		try {
			for (Map.Entry<IProject, List<PaperReference>> review : papers.entrySet()) {
				ReviewCorpus corpus = ReviewProject.of(review.getKey()).corpus(progress.split(1));
				List<Paper> found = new ArrayList<>();
				for (PaperReference reference : review.getValue()) {
					Paper paper = corpus.find(reference);
					if (paper != null) {
						found.add(paper);
					}
				}
				add(corpus, found, progress.split(1));
			}
		} catch (CoreException e) {
			return e.getStatus();
		}
		if (!display.isDisposed()) {
			display.asyncExec(() -> PaperClipboard.put(display, text(), html()));
		}
		return Status.OK_STATUS;
	}
}
