/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.identifiers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;

import org.lectern.core.check.CheckCatalog;
import org.lectern.core.check.CorrectingCheck;
import org.lectern.core.check.Finding;
import org.lectern.core.check.Profile;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.tests.TestReview;
import org.lectern.model.review.Paper;

/** One entry and what one check says of it, under the first profile in which the check is on. */
@SuppressWarnings("nls")
public final class EntryCase {

	private final String check;

	/** Makes cases of a check. */
	public EntryCase(String check) {
		this.check = check;
		assertNotNull(CheckCatalog.standard().check(check), check);
	}

	/** Asserts that in an article with some fields these texts are flagged. */
	public EntryCase flags(String fields, String... texts) {
		return flagsEntry(article(fields), texts);
	}

	/** Asserts that in an entry these texts are flagged. */
	public EntryCase flagsEntry(String entry, String... texts) {
		TestReview review = TestReview.of("a.bib", entry).under(profile());
		ReviewCorpus corpus = review.corpus();
		List<String> flagged = review.findings(check).stream()
				.map(finding -> finding.location().range().in(corpus.file("a.bib").text())).toList();
		assertEquals(List.of(texts), flagged, entry);
		for (Finding finding : review.findings(check)) {
			assertEquals(1, finding.message().lines().count(), finding.message());
			assertEquals(false, finding.message().contains("{") && finding.message().matches(".*\\{\\d\\}.*"),
					finding.message());
		}
		return this;
	}

	/** Asserts that nothing is flagged in articles, each with one of these fields. */
	public EntryCase passes(String... fields) {
		for (String each : fields) {
			flags(each);
		}
		return this;
	}

	/** Asserts what becomes of a field; null where it is right. */
	public EntryCase corrects(String field, String value) {
		Paper paper = TestReview.of("a.bib", article(field)).corpus().model().getBibliographies().get(0).getPapers()
				.get(0);
		CorrectingCheck correcting = (CorrectingCheck) CheckCatalog.standard().check(check);
		assertEquals(value, correcting.correct(paper.getFields().get(1)), field);
		return this;
	}

	private static String article(String fields) {
		return "@article{k, title = {A Title}, " + fields + "}";
	}

	private Profile profile() {
		return Profile.named(Profile.names().stream()
				.filter(CheckCatalog.standard().description(check).profiles()::contains).findFirst().orElseThrow());
	}
}
