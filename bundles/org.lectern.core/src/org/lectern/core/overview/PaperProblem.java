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

import java.util.Objects;
import java.util.Set;

import org.lectern.core.check.Severity;
import org.lectern.core.corpus.PaperReference;

/**
 * A problem of a review as it is counted.
 *
 * @param checkId
 *            the id of the check that found it, never null
 * @param severity
 *            how bad it is, never null
 * @param papers
 *            the papers it is about, none where it is about a file
 */
public record PaperProblem(String checkId, Severity severity, Set<PaperReference> papers) {

	/** Checks the parts. */
	public PaperProblem {
		Objects.requireNonNull(checkId);
		Objects.requireNonNull(severity);
		papers = Set.copyOf(papers);
	}
}
