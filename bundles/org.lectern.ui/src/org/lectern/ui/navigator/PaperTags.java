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

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.lectern.workspace.PaperElement;

/** Knows the tags of papers that were read. */
public final class PaperTags {

	private PaperTags() {
	}

	/**
	 * Returns the tags papers have.
	 *
	 * @param papers
	 *            the papers, never null
	 * @return the tags as plain text, none for papers that were not read yet, never null
	 */
	public static Set<String> of(List<PaperElement> papers) {
		PaperStore store = PaperStore.acquire();
		try {
			Set<String> tags = new LinkedHashSet<>();
			for (PaperElement paper : papers) {
				ReviewPapers review = store.known(paper.file().getProject());
				PaperSummary summary = review == null ? null : review.summary(paper);
				if (summary != null) {
					tags.addAll(summary.tags());
				}
			}
			return tags;
		} finally {
			store.release();
		}
	}

	/**
	 * Returns the tags of all papers of the reviews that papers are in.
	 *
	 * @param papers
	 *            the papers, never null
	 * @return the tags as plain text, none for reviews that were not read yet, never null
	 */
	public static Set<String> ofReviews(List<PaperElement> papers) {
		Set<IProject> projects = new HashSet<>();
		papers.forEach(paper -> projects.add(paper.file().getProject()));
		PaperStore store = PaperStore.acquire();
		try {
			Set<String> tags = new LinkedHashSet<>();
			for (IProject project : projects) {
				ReviewPapers review = store.known(project);
				for (IFile file : review == null ? List.<IFile>of() : review.files()) {
					review.file(file).summaries().forEach(summary -> tags.addAll(summary.tags()));
				}
			}
			return tags;
		} finally {
			store.release();
		}
	}
}
