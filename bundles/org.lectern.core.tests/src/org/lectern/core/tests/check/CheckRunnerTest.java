/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.lectern.core.CancelledException;
import org.lectern.core.Progress;
import org.lectern.core.check.CheckCatalog;
import org.lectern.core.check.CheckRunner;
import org.lectern.core.check.FileCheck;
import org.lectern.core.check.Finding;
import org.lectern.core.check.PaperCheck;
import org.lectern.core.check.Profile;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.core.corpus.ReviewFileReader;
import org.lectern.core.duplicate.DuplicateChecks;
import org.lectern.core.tests.CancelAfter;
import org.lectern.core.tests.TestReview;

/** Order, sameness, parts and cancelling of a run. */
@SuppressWarnings("nls")
class CheckRunnerTest {

	private final CheckRunner runner = new CheckRunner(CheckCatalog.standard());

	private final Map<String, String> texts = new TreeMap<>(Map.of("b.bib", """
			@article{x, title = {One Title of a Paper}, journal={J}, year=2020}
			@article{x, title = {One Title of a Paper}, journal={J}, year=2020, note = }
			@article{X, author={A}}
			""", "a.bib", """
			@article{y, title = {Another Title of a Paper}, abstract={And so on...}}
			@book{x, title = {One Title of a Paper}, year=2020, journal={J}}
			""", "notes/z.note", "<broken"));

	private ReviewCorpus corpus(List<String> order) {
		List<ReviewFile> files = new ArrayList<>();
		order.forEach(path -> files.add(ReviewFileReader.readText(path, texts.get(path))));
		return ReviewCorpus.of(files);
	}

	@Test
	void sameInputSameFindingsSameOrderWhateverTheOrderOfFiles() {
		List<Finding> once = runner.run(corpus(List.of("a.bib", "b.bib", "notes/z.note")), Profile.BIBLATEX,
				Progress.none());
		List<Finding> again = runner.run(corpus(List.of("notes/z.note", "b.bib", "a.bib")), Profile.BIBLATEX,
				Progress.none());
		assertEquals(once, again);
		assertTrue(once.stream().map(Finding::checkId).distinct().count() >= 5, once.toString());
		List<Finding> sorted = new ArrayList<>(once);
		sorted.sort(Finding.ORDER);
		assertEquals(sorted, once);
	}

	@Test
	void wholeRunIsTheSumOfItsParts() {
		ReviewCorpus corpus = corpus(List.copyOf(texts.keySet()));
		List<Finding> parts = new ArrayList<>();
		CheckCatalog.standard().checks().forEach(check -> parts.addAll(
				new CheckRunner(new CheckCatalog(List.of(check))).run(corpus, Profile.BIBLATEX, Progress.none())));
		parts.sort(Finding.ORDER);
		assertEquals(runner.run(corpus, Profile.BIBLATEX, Progress.none()), parts);
	}

	@Test
	void fileFindingsDependOnTheFileOnly() {
		ReviewCorpus all = corpus(List.copyOf(texts.keySet()));
		ReviewCorpus alone = corpus(List.of("b.bib"));
		CheckRunner ofFiles = new CheckRunner(new CheckCatalog(CheckCatalog.standard().checks().stream()
				.filter(check -> check instanceof FileCheck || check instanceof PaperCheck).toList()));
		List<Finding> expected = ofFiles.run(alone, Profile.BIBLATEX, Progress.none());
		assertFalse(expected.isEmpty());
		assertEquals(expected, ofFiles.run(all, Profile.BIBLATEX, Progress.none()).stream()
				.filter(finding -> finding.location().file().equals("b.bib")).toList());
	}

	@Test
	void fingerprintOutlivesMovedLinesButNotAnotherKey() {
		String entry = "@article{k, title={T}, journal={J}, year=2020}";
		Finding finding = TestReview.of("a.bib", entry).findings("missing-field").get(0);
		Finding moved = TestReview.of("a.bib", "% a line\n\n" + entry).findings("missing-field").get(0);
		Finding other = TestReview.of("a.bib", entry.replace("{k", "{l")).findings("missing-field").get(0);
		assertEquals(finding.fingerprint(), moved.fingerprint());
		assertNotEquals(finding.location(), moved.location());
		assertNotEquals(finding.fingerprint(), other.fingerprint());
		assertTrue(finding.fingerprint().matches("[0-9a-f]{16}"), finding.fingerprint());
	}

	@Test
	void everyFindingOfAFileHasItsOwnFingerprint() {
		List<Finding> findings = TestReview.of("b.bib", texts.get("b.bib")).findings();
		assertEquals(findings.size(), findings.stream().map(Finding::fingerprint).distinct().count());
	}

	@Test
	void cancelledRunThrows() {
		ReviewCorpus corpus = corpus(List.copyOf(texts.keySet()));
		assertThrows(CancelledException.class, () -> runner.run(corpus, Profile.BIBLATEX, new CancelAfter(0)));
	}

	@Test
	void cancelIsAnsweredWithinAFewPapers() {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < 20_000; i++) {
			text.append("@article{k" + i + ", author={A}, title={Title " + i + "}, journal={J}, year=2020}\n");
		}
		ReviewCorpus corpus = TestReview.of("a.bib", text.toString()).corpus();
		CancelAfter progress = new CancelAfter(1000);
		assertThrows(CancelledException.class, () -> runner.run(corpus, Profile.BIBLATEX, progress));
		assertTrue(progress.asked() <= 1001, "went on though cancelled: asked " + progress.asked() + " times");
		CancelAfter duplicates = new CancelAfter(100);
		assertThrows(CancelledException.class, () -> new CheckRunner(new CheckCatalog(DuplicateChecks.all())).run(corpus, Profile.BIBLATEX, duplicates));
		assertTrue(duplicates.asked() <= 101, "went on though cancelled: asked " + duplicates.asked() + " times");
	}

	@Test
	void progressNeverOverruns() {
		Counting progress = new Counting();
		runner.run(corpus(List.copyOf(texts.keySet())), Profile.BIBLATEX, progress);
		assertFalse(progress.tasks.isEmpty());
		progress.tasks.forEach((task, steps) -> assertTrue(steps[1] <= steps[0], task + " overran"));
	}

	private static final class Counting implements Progress {

		private final Map<String, int[]> tasks = new TreeMap<>();
		private int[] current;

		@Override
		public void begin(String task, int steps) {
			current = new int[] { steps, 0 };
			tasks.put(task, current);
		}

		@Override
		public void step() {
			current[1]++;
		}

		@Override
		public boolean isCancelled() {
			return false;
		}
	}
}
