/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.export;

import java.util.Collection;
import java.util.List;

import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.model.review.Paper;

/**
 * Papers of one review.
 *
 * @param corpus
 *            the review, which is only read, never null
 * @param papers
 *            papers of the review, each once, in the order they were chosen in, never null
 */
public record ChosenPapers(ReviewCorpus corpus, List<Paper> papers) {

	/** Keeps a copy of the list. */
	public ChosenPapers {
		papers = List.copyOf(papers);
	}

	/**
	 * Chooses all papers of a review.
	 *
	 * @param corpus
	 *            the review, never null
	 * @return the papers in the order of the files, never null
	 */
	public static ChosenPapers all(ReviewCorpus corpus) {
		return new ChosenPapers(corpus, corpus.papers());
	}

	/** Counts the papers of all reviews. */
	static int count(Collection<ChosenPapers> chosen) {
		return chosen.stream().mapToInt(review -> review.papers().size()).sum();
	}
}
