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

import java.util.List;
import java.util.concurrent.TimeUnit;

import org.lectern.core.Progress;
import org.lectern.core.check.Check;
import org.lectern.core.check.CheckCatalog;
import org.lectern.core.check.CheckRunner;
import org.lectern.core.check.Finding;
import org.lectern.core.check.PaperCheck;
import org.lectern.core.check.Profile;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.core.corpus.ReviewFileReader;
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
import org.lectern.model.review.Bibliography;
import org.lectern.model.review.Paper;

/** The engine in a warm virtual machine: reading, checking, finding duplicates, saving one change. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@Fork(value = 1, jvmArgs = { "-Xmx2g", "-XX:+UseSerialGC" })
public class EngineBenchmark {

	/** The numbers of entries; a path is allowed as well. */
	@Param({ "1000", "10000", "100000" })
	public String entries;

	private byte[] bytes;
	private ReviewCorpus corpus;
	private Check duplicates;
	private int change;

	/** Makes and reads the bibliography. */
	@Setup
	public void read() {
		bytes = BenchmarkData.bytes(entries);
		corpus = ReviewCorpus.of(List.of(load()));
		duplicates = CheckCatalog.standard().check("duplicate-paper");
	}

	/** Reads the bibliography. */
	@Benchmark
	public ReviewFile load() {
		return ReviewFileReader.read("papers.bib", bytes);
	}

	/** Runs every check. */
	@Benchmark
	public List<Finding> checkEverything() {
		return run(CheckCatalog.standard());
	}

	/** Runs the checks that look at one paper at a time. */
	@Benchmark
	public List<Finding> checkPaperByPaper() {
		return run(new CheckCatalog(
				CheckCatalog.standard().checks().stream().filter(PaperCheck.class::isInstance).toList()));
	}

	/** Finds the duplicates. */
	@Benchmark
	public List<Finding> findDuplicates() {
		return run(new CheckCatalog(List.of(duplicates)));
	}

	/** Changes one field and makes the new text. */
	@Benchmark
	public String changeOneField() {
		ReviewFile file = corpus.files().get(0);
		List<Paper> papers = ((Bibliography) file.root()).getPapers();
		papers.get(papers.size() / 2).findField("title").setValue("Changed " + change++);
		return file.toText();
	}

	private List<Finding> run(CheckCatalog checks) {
		return new CheckRunner(checks).run(corpus, Profile.BIBLATEX, Progress.none());
	}
}
