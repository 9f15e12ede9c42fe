/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.types;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.core.CancelledException;
import org.lectern.core.Progress;
import org.lectern.core.check.CheckCatalog;
import org.lectern.core.check.CheckRunner;
import org.lectern.core.check.Finding;
import org.lectern.core.check.Profile;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.duplicate.Fingerprints;
import org.lectern.core.tests.CancelAfter;
import org.lectern.core.tests.TestReview;
import org.lectern.model.review.Paper;
import org.lectern.model.review.ReviewFactory;
import org.lectern.model.review.Verdict;
import org.lectern.model.review.VerdictKind;
import org.lectern.model.review.VerdictSubject;

/** What counts as a preprint, and as its published version. */
@SuppressWarnings("nls")
class PreprintChecksTest {

	private static final String PREPRINT = "@misc{pre, author={Jane Doe}, title={Groups and their Actions}, year=2020,"
			+ " eprint={2001.00001}, eprinttype={arxiv}}\n";

	private static final String ARTICLE = "@article{pub, author={Doe, J. and Roe, R.},"
			+ " title={{Groups} and their actions.}, journal={Annals}, year=2021}\n";

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "article|journal={arXiv preprint arXiv:2001.00001}|arXiv preprint arXiv:2001.00001",
			"article|journal={{CoRR}}, volume={abs/2001.00001}|{CoRR}", "inproceedings|booktitle={ArXiv e-prints}|ArXiv e-prints",
			"article|journaltitle={bioRxiv}|bioRxiv", "article|journal={SSRN Electronic Journal}|SSRN Electronic Journal",
			"article|doi={10.1101/2020.01.01.123456}|10.1101/2020.01.01.123456", "article|eprint={2001.00001}, archiveprefix={arXiv}|2001.00001",
			"article|url={https://chemrxiv.org/x}|https://chemrxiv.org/x", "article|doi={10.2139/ssrn.123}|10.2139/ssrn.123",
			"misc|howpublished={arXiv:2001.00001}|arXiv:2001.00001", "misc|url={https://arxiv.org/abs/2001.00001}|https://arxiv.org/abs/2001.00001",
			"misc|publisher={{arXiv}}, doi={10.48550/arXiv.2001.00001}|10.48550/arXiv.2001.00001" })
	void preprint(String type, String fields, String part) {
		String text = "@" + type + "{k,\n" + fields + "}";
		String name = fields.substring(0, fields.indexOf("={" + part)).replaceAll(".*[, ]", "");
		int column = fields.indexOf("={" + part) + 3;
		TestReview.of("a.bib", text).assertFindings("preprint-type",
				"info a.bib:2:" + column + " «" + part + "» " + name);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "article|journal={Annals}, eprint={2001.00001}, archiveprefix={arXiv}",
			"misc|eprint={2001.00001}, eprinttype={arxiv}", "online|url={https://arxiv.org/abs/2001.00001}",
			"article|doi={10.1101/gr.1234}", "article|journal={Marxivist Studies}", "misc|howpublished={Poster}",
			"inproceedings|booktitle={Meeting}, note={arXiv:2001.00001}", "article|journal={}", "misc|title={On arXiv}",
			"misc|doi={10.26434/chemrxiv.1}", "article|eprint={123}, eprinttype={pubmed}" })
	void noPreprint(String type, String fields) {
		TestReview.of("a.bib", "@" + type + "{k,\n" + fields + "}").assertFindings("preprint-type");
	}

	@Test
	void strictProfileAsksForTheTypeOnline() {
		TestReview.of("a.bib", "@misc{k, eprint={2001.00001}, eprinttype={arxiv}}").under(Profile.STRICT)
				.assertFindings("preprint-type", "info a.bib:1:18 «2001.00001» eprint");
	}

	@Test
	void messageNamesTheTypeOfTheProfile() {
		TestReview review = TestReview.of("a.bib", "@article{k, journal={CoRR}}");
		assertTrue(review.under(Profile.BIBTEX).findings("preprint-type").get(0).message().contains("@misc"));
		assertTrue(review.under(Profile.BIBLATEX).findings("preprint-type").get(0).message().contains("@online"));
	}

	@Test
	void publishedVersion() {
		TestReview.of("a.bib", PREPRINT).with("b.bib", "\n" + ARTICLE).assertFindings("published-version",
				"info a.bib:1:7 «pre»b.bib:2:10 <-«pub»");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "@article|@incollection", "2021|2018", "Doe, J. and |", "journal={Annals}|booktitle={Meeting}" })
	void publishedVersionAllTheSame(String part, String other) {
		String changed = ARTICLE.replace(part, other == null ? "Doe and " : other);
		assertEquals(1, TestReview.of("a.bib", PREPRINT + changed).findings("published-version").size(), changed);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Doe, J. and Roe|Poe", "their actions|actions", "2021|2017", "{Annals}|{}",
			"{Annals}|{bioRxiv}", "@article|@book", "{Doe, J. and Roe, R.}|{}", "{Doe, J. and Roe, R.}|{others}" })
	void noPublishedVersion(String part, String other) {
		assertTrue(ARTICLE.contains(part), part);
		TestReview.of("a.bib", PREPRINT + ARTICLE.replace(part, other)).assertFindings("published-version");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Introduction", "", "On Groups" })
	void titlesOfManyPapersDoNotCount(String title) {
		TestReview.of("a.bib", PREPRINT.replace("Groups and their Actions", title)
				+ ARTICLE.replace("{Groups} and their actions.", title)).assertFindings("published-version");
	}

	@Test
	void eachPreprintIsFlaggedWithAllItsVersions() {
		TestReview.of("a.bib", PREPRINT + ARTICLE + PREPRINT.replace("pre,", "pre2,")
				+ ARTICLE.replace("pub,", "pub2,").replace("article", "inproceedings").replace("journal", "booktitle"))
				.assertFindings("published-version", "info a.bib:1:7 «pre»a.bib:2:10 <-«pub»a.bib:4:16 <-«pub2»",
						"info a.bib:3:7 «pre2»a.bib:2:10 <-«pub»a.bib:4:16 <-«pub2»");
	}

	@ParameterizedTest
	@EnumSource(VerdictKind.class)
	void verdictSettlesAPair(VerdictKind kind) {
		ReviewCorpus corpus = TestReview.of("a.bib", PREPRINT + ARTICLE).corpus();
		Verdict verdict = ReviewFactory.eINSTANCE.createVerdict();
		verdict.setKind(kind);
		for (Paper paper : corpus.papers()) {
			VerdictSubject subject = ReviewFactory.eINSTANCE.createVerdictSubject();
			subject.setPaperKey(paper.getKey());
			subject.setFingerprint(Fingerprints.of(paper));
			verdict.getSubjects().add(subject);
		}
		corpus.verdictsForChange().getVerdicts().add(verdict);
		assertEquals(List.of(), versions(corpus));
		corpus.papers().get(0).findField("eprint").setValue("2001.00002");
		assertEquals(1, versions(corpus).size(), "the verdict was on another paper");
	}

	private static List<Finding> versions(ReviewCorpus corpus) {
		return new CheckRunner(CheckCatalog.standard()).run(corpus, Profile.BIBLATEX, Progress.none()).stream()
				.filter(finding -> finding.checkId().equals("published-version")).toList();
	}

	@Test
	void canBeCancelled() {
		CheckRunner runner = new CheckRunner(
				new CheckCatalog(List.of(CheckCatalog.standard().check("published-version"))));
		ReviewCorpus corpus = TestReview.of("a.bib", PREPRINT + ARTICLE).corpus();
		assertThrows(CancelledException.class, () -> runner.run(corpus, Profile.BIBLATEX, new CancelAfter(2)));
	}
}
