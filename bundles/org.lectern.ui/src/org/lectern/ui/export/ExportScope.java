/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.lectern.core.corpus.PaperReference;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.export.ChosenPapers;
import org.lectern.workspace.PaperElement;
import org.lectern.workspace.ReviewProject;

/**
 * Which papers to export.
 *
 * @param papers
 *            the papers by their reviews, in the order they were chosen in, null in place of a list for all papers of the
 *            review, never null
 */
record ExportScope(Map<IProject, List<PaperReference>> papers) {

	static ExportScope of(List<PaperElement> chosen) {
		Map<IProject, List<PaperReference>> papers = new LinkedHashMap<>();
		chosen.forEach(paper -> papers.computeIfAbsent(paper.file().getProject(), project -> new ArrayList<>())
				.add(paper.reference()));
		return new ExportScope(papers);
	}

	static ExportScope all(IProject review) {
		Map<IProject, List<PaperReference>> papers = new LinkedHashMap<>();
		papers.put(review, null);
		return new ExportScope(papers);
	}

	/** Returns the name of the review, null where there are several. */
	String title() {
		return papers.size() == 1 ? papers.keySet().iterator().next().getName() : null;
	}

	/** Returns the papers with the text of open editors in place of that of their files, without those that are gone. */
	List<ChosenPapers> readAsShown(IProgressMonitor monitor) throws CoreException {
		return read(monitor, (review, progress) -> ReviewProject.of(review).readAsShown());
	}

	/** Returns the papers as their files were last read, which is quick, without those that are gone. */
	List<ChosenPapers> read(IProgressMonitor monitor) throws CoreException {
		return read(monitor, (review, progress) -> ReviewProject.of(review).corpus(progress));
	}

	private interface Reader {

		ReviewCorpus read(IProject review, IProgressMonitor monitor) throws CoreException;
	}

	private List<ChosenPapers> read(IProgressMonitor monitor, Reader reader) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, papers.size());
		List<ChosenPapers> read = new ArrayList<>();
		for (Map.Entry<IProject, List<PaperReference>> review : papers.entrySet()) {
			ReviewCorpus corpus = reader.read(review.getKey(), progress.split(1));
			read.add(review.getValue() == null ? ChosenPapers.all(corpus)
					: new ChosenPapers(corpus,
							review.getValue().stream().map(corpus::find).filter(Objects::nonNull).toList()));
		}
		return read;
	}
}
