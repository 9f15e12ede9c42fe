/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.core.check.Profile;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.fix.Fix;
import org.lectern.core.fix.FixCatalog;
import org.lectern.core.fix.FixInput;
import org.lectern.core.fix.FixTarget;
import org.lectern.core.tests.TestReview;

/** Corrections that follow from the record itself: the entry before and after, and no finding when it is checked again. */
@SuppressWarnings("nls")
class CorrectPaperFixTest {

	private static final String REST = ", author = {Doe, Jane}, title = {Groups}, journal = {Annals}, year = {2020}}\n";

	private static TestReview review(String text) {
		return TestReview.of(Profile.STRICT).with("a.bib", text);
	}

	private static List<FixTarget> targets(String check, TestReview review) {
		return review.findings(check).stream().map(FixTarget::of).toList();
	}

	private static String fixed(String check, TestReview review, boolean safe) {
		List<FixTarget> targets = targets(check, review);
		assertFalse(targets.isEmpty(), "nothing is flagged");
		Fix fix = safe ? FixCatalog.standard().safeFixFor(targets.get(0)) : FixCatalog.standard().fixesFor(targets.get(0)).get(0);
		assertFalse(fix.label(targets.get(0)).contains("{"));
		ReviewCorpus corpus = review.corpus();
		fix.apply(corpus, targets, FixInput.of(null, null));
		return corpus.file("a.bib").toText();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			empty-field            | '@article{k, note = {}'                      | '@article{k'
			empty-field            | '@article{k, note = "  ", series = {}'       | '@article{k'
			unknown-field          | '@article{k, volmue = {3}'                   | '@article{k, volume = {3}'
			unknown-field          | '@article{k, Abstrat = {It is {so}.}'        | '@article{k, abstract = {It is {so}.}'
			unknown-type           | '@artcle{k, volume = 3'                      | '@article{k, volume = 3'
			issn-in-isbn           | '@article{k, isbn = {0028-0836}'             | '@article{k, issn = {0028-0836}'
			isbn-in-issn           | '@article{k, issn = {978-0-306-40615-7}'     | '@article{k, isbn = {978-0-306-40615-7}'
			volume-with-number     | '@article{k, volume = {12(3)}'               | '@article{k, volume = {12}, number = {3}'
			volume-with-number     | '@article{k, volume = {12A, No. 3-4}'        | '@article{k, volume = {12A}, number = {3-4}'
			volume-with-number     | '@article{k, volume = {7 ( 2 )}'             | '@article{k, volume = {7}, number = {2}'
			page-range-abbreviated | '@article{k, pages = {149-55}'               | '@article{k, pages = {149-155}'
			page-range-abbreviated | '@article{k, pages = {1101--4, 1120--31}'    | '@article{k, pages = {1101--1104, 1120--1131}'
			""")
	void isRightAfterwards(String check, String before, String after) {
		String text = fixed(check, review(before + REST), true);
		assertEquals(after + REST, text);
		assertEquals(List.of(), review(text).findings(check));
	}

	@Test
	void aDoiThatIsOnlyInTheAddressIsAdded() {
		String text = fixed("doi-in-url", review("@article{k, url = {https://doi.org/10.1000/Moss.1}" + REST), true);
		assertTrue(text.contains("url = {https://doi.org/10.1000/Moss.1}") && text.contains("doi = {10.1000/moss.1}"), text);
		assertEquals(List.of(), review(text).findings("doi-in-url"));
	}

	@Test
	void theArchiveIsToldInTheStyleOfTheFile() {
		String text = fixed("eprint-type", review("@article{k, eprint = {1706.03762}" + REST
				+ "@misc{other, eprint = {1810.04805}, archiveprefix = {arXiv}" + REST), true);
		assertTrue(text.startsWith("@article{k, eprint = {1706.03762}") && text.contains("archiveprefix = {arxiv}"), text);
		assertEquals(List.of(), review(text).findings("eprint-type"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			issn-in-isbn       | '@article{k, isbn = {0028-0836}, issn = {1476-4687}'
			issn-in-isbn       | '@article{k, isbn = {978-0-306-40615-7, 0028-0836}'
			volume-with-number | '@article{k, volume = {12(3)}, number = {4}'
			""")
	void whatHasNoPlaceStays(String check, String text) {
		assertEquals(text + REST, fixed(check, review(text + REST), true));
	}

	@Test
	void aTypeThatResemblesNoneHasNoFix() {
		FixTarget target = targets("unknown-type", review("@zzzzqq{k" + REST)).get(0);
		assertNull(FixCatalog.standard().safeFixFor(target));
	}

	@Test
	void aPlaceholderGoesOnlyWhenAsked() {
		TestReview review = review("@article{k, volume = {n/a}" + REST);
		assertNull(FixCatalog.standard().safeFixFor(targets("placeholder-value", review).get(0)));
		String text = fixed("placeholder-value", review, false);
		assertEquals("@article{k" + REST, text);
	}

	@Test
	void aRecommendedFieldIsAskedFor() {
		FixTarget target = targets("recommended-field", review("@article{k" + REST)).get(0);
		Fix fix = FixCatalog.standard().fixesFor(target).get(0);
		assertEquals("add-field", fix.id());
		assertEquals(1, fix.requests(List.of(target)).size());
	}

	@Test
	void aJournalIsWrittenAsMostPapersDo() {
		String paper = "@article{%s, author = {Doe, Jane}, title = {%s}, journal = {%s}, year = {2020}}\n";
		String before = paper.formatted("a", "Moss", "Annals of Moss \\& Stone")
				+ paper.formatted("b", "Granite walls", "Annals of Moss \\& Stone")
				+ paper.formatted("c", "Counting rings", "Annals of Moss and Stone")
				+ paper.formatted("d", "A forest", "Annals of Moss and Stone")
				+ paper.formatted("e", "An index", "Annals of Moss \\& Stone");
		TestReview review = review(before);
		FixTarget target = targets("journal-spelling", review).get(0);
		assertNull(FixCatalog.standard().safeFixFor(target), "two journals can be called nearly the same");
		assertTrue(FixCatalog.standard().fixesFor(target).get(0).label(target).contains("Annals of Moss & Stone"));
		String text = fixed("journal-spelling", review, false);
		assertEquals(before.replace("Moss and Stone", "Moss \\& Stone"), text);
		assertEquals(List.of(), review(text).findings("journal-spelling"));
	}

	@Test
	void aPreprintAndItsPublishedVersionAreRememberedAsVersions() {
		TestReview review = review("@article{p, author = {Doe, Jane}, title = {Growth of moss on granite walls}, "
				+ "journal = {arXiv preprint arXiv:1706.03762}, year = {2017}}\n"
				+ "@article{q, author = {Doe, Jane}, title = {Growth of moss on granite walls}, journal = {Annals}, "
				+ "volume = {3}, pages = {1--9}, year = {2018}}\n");
		FixTarget target = targets("published-version", review).get(0);
		assertEquals(List.of("mark-distinct", "mark-versions"), FixCatalog.standard().fixesFor(target).stream()
				.map(Fix::id).filter(id -> !id.equals("suppress-finding")).toList());
		ReviewCorpus corpus = review.corpus();
		FixCatalog.standard().fix("mark-versions").apply(corpus, List.of(target), FixInput.of("anna", null));
		review.with("duplicates.verdicts", corpus.file("duplicates.verdicts").toText());
		assertEquals(List.of(), review.findings("published-version"));
	}

	@Test
	void aNoteFollowsThePaperThatWasMerged() {
		String note = """
				<?xml version="1.0" encoding="UTF-8"?>
				<review:Note
				    xmi:version="2.0"
				    xmlns:xmi="http://www.omg.org/XMI"
				    xmlns:review="http://lectern.org/review/1"
				    formatVersion="1"
				    paperKey="%s"/>
				""";
		TestReview review = review("@article{k, ids = {old}" + REST).with("notes/old.note", note.formatted("old"));
		FixTarget target = targets("note-without-paper", review).get(0);
		Fix fix = FixCatalog.standard().safeFixFor(target);
		ReviewCorpus corpus = review.corpus();
		fix.apply(corpus, List.of(target), FixInput.of(null, null));
		assertEquals(note.formatted("k"), corpus.file("notes/old.note").toText());
		ReviewCorpus taken = review.with("notes/k.note", note.formatted("k")).corpus();
		fix.apply(taken, List.of(target), FixInput.of(null, null));
		assertEquals(List.of(), taken.changedFiles());
		TestReview unknown = review("@article{k" + REST).with("notes/old.note", note.formatted("old"));
		assertNull(FixCatalog.standard().safeFixFor(targets("note-without-paper", unknown).get(0)));
	}
}
