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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.core.CancelledException;
import org.lectern.core.Progress;
import org.lectern.core.check.CheckCatalog;
import org.lectern.core.check.CheckRunner;
import org.lectern.core.check.Finding;
import org.lectern.core.check.Profile;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.corpus.ReviewFileReader;
import org.lectern.core.incremental.CheckEffort;
import org.lectern.core.incremental.ReviewChecker;
import org.lectern.core.tests.CancelAfter;

/** What a checker writes down is as good as having seen the review, whatever happens to the review in between. */
@SuppressWarnings("nls")
class CheckerMemoryTest {

	private static final CheckCatalog CATALOG = CheckCatalog.standard();

	@ParameterizedTest
	@ValueSource(longs = { 11, 12, 13, 14, 15, 16 })
	void findingsAfterARestartAreThoseOfAFullRun(long seed) {
		EditedReview review = new EditedReview(seed);
		ReviewChecker checker = new ReviewChecker(CATALOG);
		List<String> edits = new ArrayList<>();
		int restarts = 0;
		for (int round = 0; round < 60; round++) {
			ReviewCorpus corpus = review.corpus();
			Profile profile = Profile.of(corpus);
			List<Finding> expected = new CheckRunner(CATALOG).run(corpus, profile, Progress.none());
			List<Finding> found = checker.check(corpus, profile, Progress.none());
			assertEquals(expected, found, () -> "seed " + seed + " after " + edits);
			byte[] memory = RememberedReview.of(checker);
			for (int i = 0; i < round % 4; i++) {
				edits.add(review.edit());
			}
			checker = new ReviewChecker(CATALOG);
			boolean sameProfile = Profile.of(review.corpus()).equals(profile);
			assertEquals(sameProfile, checker.restore(memory, Profile.of(review.corpus()), RememberedReview.CIRCUMSTANCES,
					Progress.none()));
			restarts += sameProfile ? 1 : 0;
			edits.add("restart");
		}
		assertTrue(restarts > 30, "hardly ever restored");
	}

	@Test
	void onlyWhatChangedWhileClosedIsCheckedAgain() {
		EditedReview review = new EditedReview(17);
		ReviewChecker checker = new ReviewChecker(CATALOG);
		check(checker, review.corpus());
		int papers = review.corpus().papers().size();
		assertEquals(new CheckEffort(papers, papers), checker.effort());
		ReviewChecker unchanged = RememberedReview.restarted(checker, CATALOG, Profile.BIBLATEX);
		ReviewCorpus again = review.corpus();
		assertEquals(new CheckRunner(CATALOG).run(again, Profile.BIBLATEX, Progress.none()), check(unchanged, again));
		assertEquals(new CheckEffort(papers, 0), unchanged.effort());
		String path = again.bibliographies().get(0).path();
		String text = again.file(path).text();
		ReviewCorpus edited = ReviewCorpus.of(again.files().stream()
				.map(file -> file.path().equals(path)
						? ReviewFileReader.readText(path, text.replaceFirst("title = \\{", "title = {Otherwise "))
						: file)
				.toList());
		ReviewChecker changed = RememberedReview.restarted(checker, CATALOG, Profile.BIBLATEX);
		assertEquals(new CheckRunner(CATALOG).run(edited, Profile.BIBLATEX, Progress.none()), check(changed, edited));
		assertEquals(new CheckEffort(papers, 1), changed.effort());
	}

	@Test
	void whatIsTornOrForeignIsNotUsed() {
		EditedReview review = new EditedReview(18);
		ReviewChecker checker = new ReviewChecker(CATALOG);
		check(checker, review.corpus());
		byte[] memory = RememberedReview.of(checker);
		List<Finding> expected = check(checker, review.corpus());
		for (int length = 0; length < memory.length; length += 1 + length / 8) {
			assertNotUsed(Arrays.copyOf(memory, length), Profile.BIBLATEX, RememberedReview.CIRCUMSTANCES);
		}
		for (int at = 0; at < memory.length; at += 1 + at / 8) {
			byte[] damaged = memory.clone();
			damaged[at] ^= 4;
			assertNotUsed(damaged, Profile.BIBLATEX, RememberedReview.CIRCUMSTANCES);
		}
		assertNotUsed("nothing of the kind".getBytes(), Profile.BIBLATEX, RememberedReview.CIRCUMSTANCES);
		assertNotUsed(memory, Profile.BIBTEX, RememberedReview.CIRCUMSTANCES);
		assertNotUsed(memory, Profile.BIBLATEX.withSeverity(CATALOG.description("missing-field"), null),
				RememberedReview.CIRCUMSTANCES);
		assertNotUsed(memory, Profile.BIBLATEX, "1.2.4 2026");
		ReviewChecker other = new ReviewChecker(new CheckCatalog(CATALOG.checks().subList(1, CATALOG.checks().size())));
		assertFalse(other.restore(memory, Profile.BIBLATEX, RememberedReview.CIRCUMSTANCES, Progress.none()));
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.JAPANESE);
			assertNotUsed(memory, Profile.BIBLATEX, RememberedReview.CIRCUMSTANCES);
		} finally {
			Locale.setDefault(before);
		}
		// a checker that was offered such things is as good as a new one
		ReviewChecker offered = new ReviewChecker(CATALOG);
		offered.restore(Arrays.copyOf(memory, 100), Profile.BIBLATEX, RememberedReview.CIRCUMSTANCES, Progress.none());
		assertEquals(expected, check(offered, review.corpus()));
	}

	private static void assertNotUsed(byte[] memory, Profile profile, String circumstances) {
		ReviewChecker checker = new ReviewChecker(CATALOG);
		assertFalse(checker.restore(memory, profile, circumstances, Progress.none()));
		assertFalse(checker.remembers());
	}

	@Test
	void restoringCanBeCancelled() {
		EditedReview review = new EditedReview(19);
		ReviewChecker checker = new ReviewChecker(CATALOG);
		check(checker, review.corpus());
		byte[] memory = RememberedReview.of(checker);
		ReviewChecker other = new ReviewChecker(CATALOG);
		assertThrows(CancelledException.class,
				() -> other.restore(memory, Profile.BIBLATEX, RememberedReview.CIRCUMSTANCES, new CancelAfter(3)));
		assertFalse(other.remembers());
	}

	private static List<Finding> check(ReviewChecker checker, ReviewCorpus corpus) {
		return checker.check(corpus, Profile.BIBLATEX, Progress.none());
	}
}
