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

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.lectern.core.corpus.PaperReference;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.core.query.SearchablePaper;
import org.lectern.model.bibtex.BibResource;
import org.lectern.model.bibtex.SourceRange;
import org.lectern.model.review.Bibliography;
import org.lectern.model.review.Paper;
import org.lectern.workspace.PaperElement;

/** The papers of one BibTeX file as it was read once. It serves until the file is read again. */
final class FilePapers {

	private final ReviewFile source;
	private final List<PaperSummary> summaries;
	private final List<PaperElement> elements;
	private final Map<PaperReference, PaperSummary> byReference;
	/** The papers as a filter looks at them, made when a filter is used and given up when memory is short. */
	private SoftReference<SearchablePaper[]> searchable = new SoftReference<>(null);

	FilePapers(IFile file, ReviewFile source, ReviewCorpus corpus) {
		this.source = source;
		List<Paper> papers = ((Bibliography) source.root()).getPapers();
		List<PaperSummary> read = new ArrayList<>(papers.size());
		byReference = new HashMap<>(papers.size() * 2);
		for (Paper paper : papers) {
			PaperSummary summary = PaperSummary.of(new PaperElement(file, corpus.referenceTo(paper)), paper);
			read.add(summary);
			byReference.put(summary.element().reference(), summary);
		}
		summaries = List.copyOf(read);
		elements = read.stream().map(PaperSummary::element).toList();
	}

	/** Tells whether these are the papers of a file, which then was not read again. */
	boolean isOf(ReviewFile file) {
		return source == file;
	}

	/** Returns the papers in the order of the text. */
	List<PaperSummary> summaries() {
		return summaries;
	}

	/** Returns the papers in the order of the text. */
	List<PaperElement> elements() {
		return elements;
	}

	/** Returns a paper, null when it is not in the file. */
	PaperSummary find(PaperReference reference) {
		return byReference.get(reference);
	}

	/** Returns the paper at an offset of the text that was read, null between two of them. */
	PaperElement at(int offset) {
		List<Paper> papers = ((Bibliography) source.root()).getPapers();
		for (int i = 0; i < papers.size(); i++) {
			SourceRange range = BibResource.rangeOf(papers.get(i));
			if (range != null && range.offset() <= offset && offset <= range.end()) {
				return elements.get(i);
			}
		}
		return null;
	}

	/** Returns the papers as a filter looks at them, in the order of the text. */
	synchronized SearchablePaper[] searchable(Runnable cancellation) {
		SearchablePaper[] known = searchable.get();
		if (known == null) {
			List<Paper> papers = ((Bibliography) source.root()).getPapers();
			known = new SearchablePaper[papers.size()];
			for (int i = 0; i < known.length; i++) {
				cancellation.run();
				known[i] = SearchablePaper.of(papers.get(i), source.path());
			}
			searchable = new SoftReference<>(known);
		}
		return known;
	}
}
