/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.references;

import java.util.ArrayList;
import java.util.List;

import org.lectern.core.corpus.PaperReference;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.model.review.Paper;

/** Finds the papers that a citation key leads to. */
public final class CitedPapers {

	private CitedPapers() {
	}

	/**
	 * Finds the papers that a citation key leads to: those that have it; where none has, those that had it and keep it
	 * in the field {@code ids}; where there is none of them either, those whose key differs by case only, as BibTeX
	 * would find them.
	 *
	 * @param corpus
	 *            the review, never null
	 * @param key
	 *            the key as it is cited, never null
	 * @return the papers in the order of the review, more than one where the key is not unique; never null
	 */
	public static List<PaperReference> of(ReviewCorpus corpus, String key) {
		List<PaperReference> same = new ArrayList<>(1);
		List<PaperReference> former = new ArrayList<>(0);
		List<PaperReference> similar = new ArrayList<>(0);
		for (Paper paper : corpus.papers()) {
			if (key.equals(paper.getKey())) {
				same.add(corpus.referenceTo(paper));
			} else if (ReviewKeys.of(paper).contains(key)) {
				former.add(corpus.referenceTo(paper));
			} else if (key.equalsIgnoreCase(paper.getKey())) {
				similar.add(corpus.referenceTo(paper));
			}
		}
		return !same.isEmpty() ? same : !former.isEmpty() ? former : similar;
	}
}
