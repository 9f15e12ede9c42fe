/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.references;

import java.util.ArrayList;
import java.util.List;

import org.lectern.core.Progress;
import org.lectern.core.check.CheckCatalog;
import org.lectern.core.check.CheckRunner;
import org.lectern.core.check.Finding;
import org.lectern.core.check.Profile;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.core.corpus.ReviewFileReader;
import org.lectern.core.tests.TestReview;

/** A review that also has a bibliography nobody can read. */
final class UnreadableBibliography {

	private UnreadableBibliography() {
	}

	/** Returns what a check says about a review with such a file added. */
	static List<Finding> addedTo(TestReview review, String checkId) {
		List<ReviewFile> files = new ArrayList<>(review.corpus().files());
		files.add(ReviewFileReader.read("bad.bib", new byte[] { 0, 1, 2, 3, 0, 0, 5 })); //$NON-NLS-1$
		ReviewCorpus corpus = ReviewCorpus.of(files);
		return new CheckRunner(CheckCatalog.standard()).run(corpus, Profile.of(corpus), Progress.none()).stream()
				.filter(finding -> finding.checkId().equals(checkId)).toList();
	}
}
