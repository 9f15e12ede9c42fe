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

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.lectern.core.Progress;
import org.lectern.core.check.CheckCatalog;
import org.lectern.core.check.CheckRunner;
import org.lectern.core.check.Finding;
import org.lectern.core.check.Profile;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.core.corpus.ReviewFileReader;
import org.lectern.core.incremental.ReviewChecker;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What one changed field costs, from the text of its file to the findings of the review, beside a full run. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5)
@Measurement(iterations = 10)
@Fork(value = 1, jvmArgs = { "-Xmx2g", "-XX:+UseSerialGC" })
public class IncrementalBenchmark {

	/** The numbers of entries; a path is allowed as well. */
	@Param({ "10000", "100000" })
	public String entries;

	/** The number of files the entries are spread over. */
	@Param({ "1", "100" })
	public int files;

	private final List<ReviewFile> read = new ArrayList<>();
	private final ReviewChecker checker = new ReviewChecker(CheckCatalog.standard());
	private final CheckRunner runner = new CheckRunner(CheckCatalog.standard());
	private int edits;

	/** Makes the review and checks it once. */
	@Setup
	public void check() {
		String[] texts = new String(BenchmarkData.bytes(entries), StandardCharsets.UTF_8).split("(?m)^(?=@)");
		int each = (texts.length + files - 1) / files;
		for (int i = 0; i < files; i++) {
			StringBuilder text = new StringBuilder();
			for (int j = i * each; j < Math.min(texts.length, (i + 1) * each); j++) {
				text.append(texts[j]);
			}
			read.add(ReviewFileReader.readText(String.format("papers/%03d.bib", i), text.toString()));
		}
		checker.check(ReviewCorpus.of(read), Profile.BIBLATEX, Progress.none());
	}

	/** Reads the file with the changed field, and checks what that changes. */
	@Benchmark
	public List<Finding> changeOneField() {
		edit();
		return checker.check(ReviewCorpus.of(read), Profile.BIBLATEX, Progress.none());
	}

	/** Reads the file with the changed field, and checks everything. */
	@Benchmark
	public List<Finding> changeOneFieldAndCheckEverything() {
		edit();
		return runner.run(ReviewCorpus.of(read), Profile.BIBLATEX, Progress.none());
	}

	private void edit() {
		ReviewFile file = read.get(files / 2);
		int title = file.text().indexOf("title = {", file.text().length() / 2) + "title = {".length();
		read.set(files / 2, ReviewFileReader.readText(file.path(),
				file.text().substring(0, title) + "Edited " + edits++ + " " + file.text().substring(title)));
	}
}
