/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

import org.lectern.core.Progress;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.model.review.Bibliography;
import org.lectern.model.review.Paper;

/**
 * Runs the checks of a catalogue. Same input, same findings, same order. Findings the protocol of the review
 * suppresses are left out.
 */
public final class CheckRunner {

	private final CheckCatalog catalog;

	/**
	 * Makes a runner.
	 *
	 * @param catalog
	 *            the checks to run, never null
	 */
	public CheckRunner(CheckCatalog catalog) {
		this.catalog = catalog;
	}

	/**
	 * Runs all checks on all files, on several threads at once.
	 *
	 * @param corpus
	 *            the files, never null
	 * @param profile
	 *            how to check, never null
	 * @param progress
	 *            where to tell about it, never null
	 * @return the findings in {@link Finding#ORDER}, never null
	 * @throws org.lectern.core.CancelledException
	 *             when cancelled
	 */
	public List<Finding> run(ReviewCorpus corpus, Profile profile, Progress progress) {
		Suppressions suppressions = Suppressions.of(corpus.protocol());
		List<Finding> findings = runAll(corpus, profile, progress);
		findings.removeIf(suppressions::cover);
		return sorted(findings);
	}

	/**
	 * Runs all checks on all files and keeps what the protocol suppresses.
	 *
	 * @param corpus
	 *            the files, never null
	 * @param profile
	 *            how to check, never null
	 * @param progress
	 *            where to tell about it, never null
	 * @return one element for each suppression of the protocol, in its order; a finding may be in several; never null
	 * @throws org.lectern.core.CancelledException
	 *             when cancelled
	 */
	public List<SuppressedFindings> suppressed(ReviewCorpus corpus, Profile profile, Progress progress) {
		if (corpus.protocol() == null || corpus.protocol().getSuppressions().isEmpty()) {
			return List.of();
		}
		List<Finding> findings = sorted(runAll(corpus, profile, progress));
		return corpus.protocol().getSuppressions().stream().map(suppression -> new SuppressedFindings(suppression,
				findings.stream().filter(finding -> Suppressions.covers(suppression, finding)).toList())).toList();
	}

	private List<Finding> runAll(ReviewCorpus corpus, Profile profile, Progress progress) {
		List<Check> on = catalog.checks().stream().filter(check -> profile.severity(check.description()) != null).toList();
		return new ReviewRun(new CheckContext(corpus, profile, progress)).run(on);
	}

	/**
	 * Runs the checks that need one file only.
	 *
	 * @param file
	 *            the file, never null
	 * @param corpus
	 *            the corpus the file belongs to, never null
	 * @param profile
	 *            how to check, never null
	 * @return the findings in {@link Finding#ORDER}, never null
	 */
	public List<Finding> runFile(ReviewFile file, ReviewCorpus corpus, Profile profile) {
		List<Finding> findings = new ArrayList<>();
		checkFile(file, new CheckContext(corpus, profile, Progress.none()), sink(corpus, findings));
		return sorted(findings);
	}

	/**
	 * Runs the checks that need more than one file.
	 *
	 * @param corpus
	 *            the files, never null
	 * @param profile
	 *            how to check, never null
	 * @param progress
	 *            where to tell about it, never null
	 * @return the findings in {@link Finding#ORDER}, never null
	 * @throws org.lectern.core.CancelledException
	 *             when cancelled
	 */
	public List<Finding> runCorpus(ReviewCorpus corpus, Profile profile, Progress progress) {
		List<Finding> findings = new ArrayList<>();
		checkCorpus(new CheckContext(corpus, profile, progress), sink(corpus, findings));
		return sorted(findings);
	}

	/**
	 * Runs the checks of whole files on one file, and keeps what the protocol suppresses.
	 *
	 * @param file
	 *            the file, never null
	 * @param context
	 *            the corpus, the profile and the progress, never null
	 * @return the findings in no order, never null
	 */
	public List<Finding> runFileOnly(ReviewFile file, CheckContext context) {
		List<Finding> findings = new ArrayList<>();
		checkWholeFile(file, context, findings::add);
		return List.copyOf(findings);
	}

	/**
	 * Runs the checks that look at the review as a whole: neither at single papers or files, nor at groups of papers.
	 *
	 * @param corpus
	 *            the files, never null
	 * @param profile
	 *            how to check, never null
	 * @param progress
	 *            where to tell about it, never null
	 * @return the findings in {@link Finding#ORDER}, never null
	 * @throws org.lectern.core.CancelledException
	 *             when cancelled
	 */
	public List<Finding> runWholeReview(ReviewCorpus corpus, Profile profile, Progress progress) {
		List<Finding> findings = new ArrayList<>();
		checkWholeReview(new CheckContext(corpus, profile, progress), sink(corpus, findings));
		return sorted(findings);
	}

	/**
	 * Returns what running is called while it goes on.
	 *
	 * @return the name of the task, localised, never null
	 */
	public String task() {
		return Messages.CheckRunner_checking;
	}

	private void checkFile(ReviewFile file, CheckContext context, Consumer<Finding> sink) {
		checkWholeFile(file, context, sink);
		if (file.root() instanceof Bibliography bibliography) {
			List<PaperCheck> paperChecks = paperChecks(context.profile());
			for (Paper paper : bibliography.getPapers()) {
				context.progress().check();
				CheckedPaper checked = new CheckedPaper(paper, file, context, sink);
				paperChecks.forEach(check -> check.check(checked));
			}
		}
	}

	private void checkWholeFile(ReviewFile file, CheckContext context, Consumer<Finding> sink) {
		for (Check check : catalog.checks()) {
			if (check instanceof FileCheck fileCheck && context.profile().severity(check.description()) != null) {
				fileCheck.check(file, context, sink);
			}
		}
	}

	private List<PaperCheck> paperChecks(Profile profile) {
		return catalog.checks().stream().filter(PaperCheck.class::isInstance).map(PaperCheck.class::cast)
				.filter(check -> profile.severity(check.description()) != null).toList();
	}

	private void checkCorpus(CheckContext context, Consumer<Finding> sink) {
		checkWholeReview(context, sink);
		for (Check check : catalog.checks()) {
			if (check instanceof GroupCheck groupCheck && context.profile().severity(check.description()) != null) {
				ReviewRun.checkGroups(groupCheck, context, sink);
			}
		}
	}

	private void checkWholeReview(CheckContext context, Consumer<Finding> sink) {
		for (Check check : catalog.checks()) {
			if (check instanceof CorpusCheck corpusCheck && context.profile().severity(check.description()) != null) {
				context.progress().check();
				corpusCheck.check(context, sink);
			}
		}
	}

	private static Consumer<Finding> sink(ReviewCorpus corpus, List<Finding> findings) {
		Suppressions suppressions = Suppressions.of(corpus.protocol());
		return finding -> {
			if (!suppressions.cover(finding)) {
				findings.add(finding);
			}
		};
	}

	private static List<Finding> sorted(List<Finding> findings) {
		Comparator<Finding> order = Finding.ORDER;
		findings.sort(order);
		return List.copyOf(findings);
	}
}
