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

import java.util.Comparator;
import java.util.List;

import org.lectern.core.Progress;
import org.lectern.core.corpus.ReviewCorpus;

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

	private static List<Finding> sorted(List<Finding> findings) {
		Comparator<Finding> order = Finding.ORDER;
		findings.sort(order);
		return List.copyOf(findings);
	}
}
