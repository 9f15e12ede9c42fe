/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import org.lectern.core.CancelledException;
import org.lectern.core.Progress;
import org.lectern.core.check.CheckCatalog;
import org.lectern.core.check.CheckRunner;
import org.lectern.core.check.Finding;
import org.lectern.core.check.Profile;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.core.corpus.ReviewFileReader;
import org.lectern.core.incremental.ReviewChecker;

/**
 * Measures what a builder does besides checking what changed: the first check, writing down what it remembers, going on
 * from there after a restart, and how long it takes to answer when it is cancelled at any moment. All entries are in one
 * file, which is the worst case. Arguments: a number of entries, or the path of a BibTeX file; how many times each
 * kind of work is cancelled, 40 unless given.
 */
public final class BuilderProgram {

	private static final String CIRCUMSTANCES = "benchmark";
	private static final Profile PROFILE = Profile.BIBLATEX;

	private final byte[] bytes;

	private final int moments;

	private BuilderProgram(byte[] bytes, int moments) {
		this.bytes = bytes;
		this.moments = moments;
	}

	public static void main(String[] arguments) throws IOException {
		new BuilderProgram(BenchmarkData.bytes(arguments[0]),
				arguments.length > 1 ? Integer.parseInt(arguments[1]) : 40).measure();
	}

	private void measure() throws IOException {
		for (int i = 0; i < 3; i++) {
			measureRestart();
		}
		measureCancel("reading", progress -> ReviewFileReader.read("papers.bib", bytes, progress));
		ReviewCorpus corpus = ReviewCorpus.of(List.of(read()));
		measureCancel("checking, as the command does",
				progress -> new CheckRunner(CheckCatalog.standard()).run(corpus, PROFILE, progress));
		measureCancel("checking, as the builder does", progress -> newChecker().check(corpus, PROFILE, progress));
		ByteArrayOutputStream memory = new ByteArrayOutputStream();
		ReviewChecker checker = newChecker();
		checker.check(corpus, PROFILE, Progress.none());
		checker.save(memory, CIRCUMSTANCES);
		byte[] saved = memory.toByteArray();
		measureCancel("going on after a restart", progress -> {
			ReviewChecker other = newChecker();
			other.restore(saved, PROFILE, CIRCUMSTANCES, progress);
			return other.check(corpus, PROFILE, progress);
		});
	}

	private ReviewFile read() {
		return ReviewFileReader.read("papers.bib", bytes);
	}

	private static ReviewChecker newChecker() {
		return new ReviewChecker(CheckCatalog.standard());
	}

	private void measureRestart() throws IOException {
		Stopwatch watch = new Stopwatch();
		ReviewCorpus corpus = ReviewCorpus.of(List.of(read()));
		watch.lap("read");
		ReviewChecker checker = newChecker();
		List<Finding> first = checker.check(corpus, PROFILE, Progress.none());
		watch.lap("check everything");
		ByteArrayOutputStream memory = new ByteArrayOutputStream();
		checker.save(memory, CIRCUMSTANCES);
		watch.lap("save " + memory.size() / 1024 + " KiB");
		ReviewChecker restarted = newChecker();
		if (!restarted.restore(memory.toByteArray(), PROFILE, CIRCUMSTANCES, Progress.none())) {
			throw new IllegalStateException("not restored");
		}
		watch.lap("restore");
		if (!restarted.check(corpus, PROFILE, Progress.none()).equals(first)) {
			throw new IllegalStateException("other findings than before");
		}
		watch.lap("check what changed, after the restart");
		ReviewFile edited = edited(corpus.files().get(0));
		watch.lap("read the file with one changed field");
		restarted.check(ReviewCorpus.of(List.of(edited)), PROFILE, Progress.none());
		watch.lap("check one changed field");
		System.out.println(watch);
	}

	private static ReviewFile edited(ReviewFile file) {
		int title = file.text().indexOf("title = {", file.text().length() / 2) + "title = {".length();
		return ReviewFileReader.readText(file.path(),
				file.text().substring(0, title) + "Edited " + file.text().substring(title));
	}

	/** Cancels at moments spread over the whole work and prints how long the answer took. */
	private void measureCancel(String name, Function<Progress, Object> work) {
		Stopwatch whole = new Stopwatch();
		work.apply(Progress.none());
		long duration = whole.nanos();
		long worst = 0;
		long sum = 0;
		int answered = 0;
		for (int i = 0; i < moments; i++) {
			CancelAt cancel = new CancelAt(System.nanoTime() + duration * i / moments);
			try {
				work.apply(cancel);
			} catch (CancelledException e) {
				answered++;
			}
			long late = Math.max(0, System.nanoTime() - cancel.moment());
			worst = Math.max(worst, late);
			sum += late;
		}
		System.out.printf(Locale.ROOT, "%s, %d ms: cancelled %d times of %d, answered in %d ms at worst, %d on average%n",
				name, TimeUnit.NANOSECONDS.toMillis(duration), answered, moments, TimeUnit.NANOSECONDS.toMillis(worst),
				TimeUnit.NANOSECONDS.toMillis(sum / moments));
	}

	/** Is cancelled at a moment. */
	private record CancelAt(long moment) implements Progress {

		@Override
		public void begin(String task, int steps) {
			// nobody looks
		}

		@Override
		public void step() {
			// nobody looks
		}

		@Override
		public boolean isCancelled() {
			return System.nanoTime() >= moment;
		}
	}

	/** Tells how long each of several things took. */
	private static final class Stopwatch {

		private final StringBuilder laps = new StringBuilder();
		private long start = System.nanoTime();

		long nanos() {
			return System.nanoTime() - start;
		}

		void lap(String name) {
			laps.append(laps.isEmpty() ? "" : "; ").append(name).append(' ')
					.append(TimeUnit.NANOSECONDS.toMillis(nanos())).append(" ms");
			start = System.nanoTime();
		}

		@Override
		public String toString() {
			return laps.toString();
		}
	}
}
