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
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Display;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.core.entry.EntryNeeds;
import org.lectern.core.entry.EntryText;
import org.lectern.model.bibtex.BibResource;
import org.lectern.model.review.Paper;
import org.lectern.workspace.PaperElement;

/** Copies the entries of the selected papers as they are written, with the macros they use. */
public final class CopyBibtexHandler extends AbstractHandler {

	/** Called by the workbench. */
	public CopyBibtexHandler() {
	}

	@Override
	public Object execute(ExecutionEvent event) {
		List<PaperElement> papers = PaperSelection.of(event);
		if (!papers.isEmpty()) {
			new CopyBibtexJob(PaperSelection.shell(event).getDisplay(), papers).schedule();
		}
		return null;
	}

	private static final class CopyBibtexJob extends CopyTextJob {

		private final Set<String> definitions = new LinkedHashSet<>();
		private final List<String> entries = new ArrayList<>();

		CopyBibtexJob(Display display, List<PaperElement> papers) {
			super(Messages.CopyBibtexHandler_job, display, papers);
		}

		@Override
		void add(ReviewCorpus corpus, List<Paper> ofReview, IProgressMonitor monitor) {
			Map<ReviewFile, List<Paper>> byFile = new LinkedHashMap<>();
			for (Paper paper : ofReview) {
				byFile.computeIfAbsent(corpus.fileOf(paper), file -> new ArrayList<>()).add(paper);
				entries.add(BibResource.rangeOf(paper).in(corpus.fileOf(paper).text()));
			}
			byFile.forEach((file, papers) -> definitions.addAll(EntryNeeds.of(file, papers, "").definitions())); //$NON-NLS-1$
		}

		@Override
		String text() {
			List<String> all = new ArrayList<>(definitions);
			all.addAll(entries);
			return EntryText.addition("", all); //$NON-NLS-1$
		}
	}
}
