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
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.core.CancelledException;
import org.lectern.core.Progress;
import org.lectern.core.check.Category;
import org.lectern.core.check.CheckCatalog;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.CheckRunner;
import org.lectern.core.check.CheckedPaper;
import org.lectern.core.check.Finding;
import org.lectern.core.check.PaperCheck;
import org.lectern.core.check.Profile;
import org.lectern.core.check.Severity;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.core.corpus.ReviewFileReader;
import org.lectern.core.incremental.CheckEffort;
import org.lectern.core.incremental.ReviewChecker;
import org.lectern.core.tests.CancelAfter;

@SuppressWarnings("nls")
class ReviewCheckerTest {

	/** After any sequence of edits the findings are those of a checker that has never seen the review before. */
	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void findingsAreThoseOfAFullRun(long seed) {
		EditedReview review = new EditedReview(seed);
		ReviewChecker checker = new ReviewChecker(CheckCatalog.standard());
		CheckRunner runner = new CheckRunner(CheckCatalog.standard());
		List<String> edits = new ArrayList<>();
		int most = 0;
		for (int round = 0; round < 120; round++) {
			ReviewCorpus corpus = review.corpus();
			Profile profile = Profile.of(corpus);
			List<Finding> expected = runner.run(corpus, profile, Progress.none());
			assertEquals(text(expected), text(checker.check(corpus, profile, Progress.none())),
					() -> "seed " + seed + " after " + edits);
			assertEquals(expected, checker.check(corpus, profile, Progress.none()), "seed " + seed + " again");
			most = Math.max(most, expected.size());
			edits.add(review.edit());
		}
		assertTrue(most > 20, "hardly anything was found");
	}

	private static String text(List<Finding> findings) {
		StringBuilder text = new StringBuilder();
		findings.forEach(finding -> text.append(finding).append('\n'));
		return text.toString();
	}

	@Test
	void onlyWhatChangedIsLookedAtAgain() {
		List<String> seen = Collections.synchronizedList(new ArrayList<>());
		ReviewChecker checker = new ReviewChecker(new CheckCatalog(List.of(new Seeing(seen))));
		ReviewFile a = ReviewFileReader.readText("a.bib", "@misc{a1, note = {x}}\n@misc{a2, note = {x}}\n");
		ReviewFile b = ReviewFileReader.readText("b.bib", "@string{s = {y}}\n@misc{b1, note = s}\n@misc{b2, note = {y}}\n");
		check(checker, a, b);
		assertEquals(List.of("a1", "a2", "b1", "b2"), seen.stream().sorted().toList());

		seen.clear();
		ReviewFile edited = ReviewFileReader.readText("a.bib", "% moved\n@misc{a1, note = {z}}\n@misc{a2, note = {x}}\n");
		assertEquals(3, check(checker, edited, b).get(1).location().line());
		assertEquals(List.of("a1"), seen);
		assertEquals(new CheckEffort(4, 1), checker.effort());

		seen.clear();
		ReviewFile macro = ReviewFileReader.readText("b.bib", "@string{s = {w}}\n@misc{b1, note = s}\n@misc{b2, note = {y}}\n");
		check(checker, edited, macro);
		assertEquals(List.of("b1"), seen, "the entry has a new value, though its text is the same");
	}

	private static List<Finding> check(ReviewChecker checker, ReviewFile... files) {
		return checker.check(ReviewCorpus.of(List.of(files)), Profile.BIBLATEX, Progress.none());
	}

	@Test
	void aCancelledCheckLeavesNothingBehind() {
		EditedReview review = new EditedReview(9);
		ReviewChecker checker = new ReviewChecker(CheckCatalog.standard());
		CheckRunner runner = new CheckRunner(CheckCatalog.standard());
		for (int after = 1; after < 200; after += 7) {
			ReviewCorpus corpus = review.corpus();
			Progress cancelling = new CancelAfter(after);
			try {
				checker.check(corpus, Profile.of(corpus), cancelling);
			} catch (CancelledException e) {
				// as asked for
			}
			assertEquals(runner.run(corpus, Profile.of(corpus), Progress.none()),
					checker.check(corpus, Profile.of(corpus), Progress.none()), "cancelled after " + after);
			review.edit();
		}
		assertThrows(CancelledException.class, () -> checker.check(new EditedReview(10).corpus(), Profile.STRICT,
				new CancelAfter(1)));
	}

	/** Writes down which papers it sees, and flags each. */
	private record Seeing(List<String> seen) implements PaperCheck {

		private static final CheckDescription DESCRIPTION = new CheckDescription("seen", Category.FILES, Severity.INFO,
				"Seen", "Seen.");

		@Override
		public CheckDescription description() {
			return DESCRIPTION;
		}

		@Override
		public void check(CheckedPaper paper) {
			seen.add(paper.paper().getKey());
			paper.report(DESCRIPTION, "seen");
		}
	}
}
