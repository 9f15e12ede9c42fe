/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;

import org.lectern.core.check.Finding;
import org.lectern.core.check.Profile;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.fix.FixCatalog;
import org.lectern.core.fix.FixInput;
import org.lectern.core.fix.FixTarget;
import org.lectern.core.tests.TestReview;

/** A list of names in the field author of one paper. */
@SuppressWarnings("nls")
final class NameListCase {

	private NameListCase() {
	}

	private static TestReview review(String authors) {
		return TestReview.of("a.bib", "@misc{k, author = {" + authors + "}, title = {A Title}, year = 2020}")
				.under(Profile.STRICT);
	}

	/** Returns the texts a check flags, one after the other in brackets. */
	static String flagged(String checkId, String authors) {
		TestReview review = review(authors);
		String text = review.corpus().file("a.bib").text();
		return review.findings(checkId).stream().map(finding -> flagged(finding, text)).collect(Collectors.joining());
	}

	private static String flagged(Finding finding, String text) {
		assertEquals("author", finding.arguments().get(0));
		return '[' + finding.location().range().in(text) + ']';
	}

	/** Returns the list after the findings of a check were corrected; null when that changes nothing. */
	static String corrected(String checkId, String authors) {
		TestReview review = review(authors);
		List<FixTarget> targets = review.findings(checkId).stream().map(FixTarget::of).toList();
		ReviewCorpus corpus = review.corpus();
		FixCatalog.standard().fix("correct-field").apply(corpus, targets, FixInput.of(null, null));
		return corpus.changedFiles().isEmpty() ? null : corpus.papers().get(0).fieldValue("author");
	}
}
