/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.incremental;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.core.Progress;
import org.lectern.core.check.CheckCatalog;
import org.lectern.core.check.CheckRunner;
import org.lectern.core.check.Finding;
import org.lectern.core.check.Profile;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.duplicate.DuplicateChecks;
import org.lectern.core.incremental.ReviewChecker;

@SuppressWarnings("nls")
class DuplicateIndexTest {

	/** After any sequence of edits the duplicates are those that are found by looking at all papers. */
	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6 })
	void clustersAreThoseOfAFullRun(long seed) {
		CrowdedReview review = new CrowdedReview(seed);
		CheckCatalog catalog = new CheckCatalog(DuplicateChecks.all());
		ReviewChecker checker = new ReviewChecker(catalog);
		CheckRunner runner = new CheckRunner(catalog);
		List<String> edits = new ArrayList<>();
		Set<List<Finding>> different = new HashSet<>();
		Set<String> kinds = new HashSet<>();
		for (int round = 0; round < 60; round++) {
			ReviewCorpus corpus = review.corpus();
			List<Finding> expected = runner.run(corpus, Profile.BIBLATEX, Progress.none());
			List<Finding> found = checker.check(corpus, Profile.BIBLATEX, Progress.none());
			assertEquals(text(expected), text(found),
					() -> "seed " + seed + " after " + edits);
			different.add(expected);
			expected.forEach(finding -> kinds.add(finding.checkId()));
			edits.add(review.edit());
			if (round % 7 == 3) {
				checker = RememberedReview.restarted(checker, catalog, Profile.BIBLATEX);
				edits.add("restart");
				for (int i = 0; i < round / 7; i++) {
					edits.add(review.edit());
				}
			}
		}
		assertTrue(different.size() > 40, "most edits changed nothing");
		assertEquals(3, kinds.size(), "not all kinds of clusters came up: " + kinds);
	}

	private static String text(List<Finding> findings) {
		StringBuilder text = new StringBuilder();
		findings.forEach(finding -> text.append(finding).append('\n'));
		return text.toString();
	}
}
