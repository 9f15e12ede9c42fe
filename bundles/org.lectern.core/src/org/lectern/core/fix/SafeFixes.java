/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.fix;

import java.util.List;

import org.lectern.core.Progress;
import org.lectern.core.check.Check;
import org.lectern.core.check.CheckCatalog;
import org.lectern.core.check.CheckRunner;
import org.lectern.core.check.Finding;
import org.lectern.core.check.Profile;
import org.lectern.core.corpus.ReviewCorpus;

/** Finds what can be put right in a review without asking anybody. */
public final class SafeFixes {

	private SafeFixes() {
	}

	/**
	 * Returns the checks whose findings can be put right without asking anybody.
	 *
	 * @return the checks in the order of the catalogue, never null
	 */
	public static List<Check> checks() {
		return CheckCatalog.standard().checks().stream().filter(check -> FixCatalog.standard()
				.fixesOf(check.description().id()).stream().anyMatch(Fix::isSafe)).toList();
	}

	/**
	 * Looks for findings that can be put right without asking anybody.
	 *
	 * @param corpus
	 *            the review, never null
	 * @param profile
	 *            how to check, never null
	 * @param progress
	 *            where to tell about it, never null
	 * @return the findings in their order, never null
	 * @throws org.lectern.core.CancelledException
	 *             when cancelled
	 */
	public static List<Finding> findings(ReviewCorpus corpus, Profile profile, Progress progress) {
		return new CheckRunner(new CheckCatalog(checks())).run(corpus, profile, progress).stream()
				.filter(finding -> FixCatalog.standard().safeFixFor(FixTarget.of(finding)) != null).toList();
	}
}
