/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.overview;

import java.util.Collection;
import java.util.List;

import org.lectern.core.corpus.ReviewCorpus;

/**
 * A review in numbers, at one moment. Holds nothing of the model and never changes.
 *
 * @param totals
 *            how much there is, never null
 * @param distributions
 *            the counts, one for each dimension there is something to count by, never null
 */
public record Overview(Totals totals, List<Distribution> distributions) {

	/** Keeps the list as it is now. */
	public Overview {
		distributions = List.copyOf(distributions);
	}

	/**
	 * Counts a review.
	 *
	 * @param corpus
	 *            the review, never null
	 * @param problems
	 *            its problems, never null
	 * @param most
	 *            how many values of a dimension are told apart; the others are counted together; 1 or more
	 * @return the numbers, never null
	 */
	public static Overview of(ReviewCorpus corpus, Collection<PaperProblem> problems, int most) {
		return new OverviewCounter(corpus, problems, most).overview();
	}

	/**
	 * Returns all bars in the order they are shown in.
	 *
	 * @return the bars, never null
	 */
	public List<Bar> bars() {
		return distributions.stream().flatMap(distribution -> distribution.bars().stream()).toList();
	}
}
