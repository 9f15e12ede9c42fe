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

import java.util.List;
import java.util.Objects;

import org.lectern.core.corpus.PaperReference;

/**
 * What has one value, counted.
 *
 * @param dimension
 *            what is counted by, never null
 * @param label
 *            the value as shown, never null
 * @param count
 *            how many papers or problems have it, 0 or more
 * @param papers
 *            the papers that have it, or that the problems are about, in the order of the review
 * @param query
 *            a query that finds these papers, see {@link org.lectern.core.query.Query}; null where none does
 */
public record Bar(Dimension dimension, String label, int count, List<PaperReference> papers, String query) {

	/** Checks the parts. */
	public Bar {
		Objects.requireNonNull(dimension);
		Objects.requireNonNull(label);
		papers = List.copyOf(papers);
	}
}
