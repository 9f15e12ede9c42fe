/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.lectern.core.Progress;
import org.lectern.core.check.CheckCatalog;
import org.lectern.core.check.CheckRunner;
import org.lectern.core.check.Finding;
import org.lectern.core.check.Profile;
import org.lectern.core.corpus.PaperReference;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.corpus.ReviewFileReader;
import org.lectern.core.tests.TestReview;

/** Checks on keys, on the text of files and on files. */
@SuppressWarnings("nls")
class KeyAndFileChecksTest {

	private static final String REST = ", author={A}, title={T}, journal={J}, year=2020}\n";

	private static final String NOTE = """
			<?xml version="1.0" encoding="UTF-8"?>
			<review:Note xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:review="http://lectern.org/review/1"
			    formatVersion="1"
			    paperKey="%s"/>
			""";

	private static final String PROTOCOL = """
			<?xml version="1.0" encoding="UTF-8"?>
			<review:Protocol xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:review="http://lectern.org/review/1" title="T">
			  <checkProfile base="biblatecks">
			    <settings check="missing-field" severity="fatal"/>
			    <settings check="missing-feld" severity="off"/>
			  </checkProfile>
			  <suppressions check="duplicate-kee"/>
			</review:Protocol>
			""";

	@Test
	void keyUsedTwice() {
		TestReview.of("b.bib", "@article{k" + REST + "@article{k" + REST).with("a.bib", "@article{k" + REST)
				.assertFindings("duplicate-key", "error b.bib:1:10 «k» ka.bib:1:10 <-«k»",
						"error b.bib:2:10 «k» ka.bib:1:10 <-«k»");
	}

	@Test
	void keyThatDiffersByCase() {
		TestReview.of("a.bib", "@article{k" + REST + "@article{K" + REST + "@article{K" + REST + "@article{other" + REST)
				.assertFindings("duplicate-key", "warning a.bib:2:10 «K» Ka.bib:1:10 <-«k»",
						"error a.bib:3:10 «K» Ka.bib:2:10 <-«K»");
	}

	@Test
	void repeatedKeyNamesThePaperByItsOccurrence() {
		List<Finding> findings = TestReview.of("a.bib", "@article{k" + REST + "@article{k" + REST)
				.findings("duplicate-key");
		assertEquals(new PaperReference("a.bib", "k", 1), findings.get(0).paper());
	}

	@Test
	void missingKeysAreNoDuplicates() {
		TestReview.of("a.bib", "@article{" + REST + "@article{" + REST).assertFindings("duplicate-key");
	}

	@Test
	void syntaxProblemNamesItsPaper() {
		List<Finding> findings = TestReview.of("a.bib", "@article{a" + REST + "@article{b, note = , author={A}, title={T}, journal={J}, year=2020}\n@article{c" + REST)
				.findings("bibtex-syntax");
		assertEquals(1, findings.size());
		assertEquals(new PaperReference("a.bib", "b", 0), findings.get(0).paper());
		assertEquals("MISSING_VALUE", findings.get(0).arguments().get(0));
		assertTrue(findings.get(0).message().contains("note"), findings.get(0).message());
	}

	@Test
	void unclosedEntryIsAnErrorAndTheNextOneIsStillRead() {
		TestReview review = TestReview.of("a.bib", "@article{a, title = {T}\n\n@article{b" + REST);
		assertEquals(1, review.findings("bibtex-syntax").size());
		assertEquals(2, review.corpus().papers().size());
	}

	@Test
	void undefinedMacroStandsAtTheMacro() {
		TestReview.of("a.bib", "@string{j = {Journal}}\n@article{a, author={A}, title={T}, journal=j, note=nn, year=2020, month=jan}")
				.assertFindings("undefined-string", "error a.bib:2:52 «nn» nn");
	}

	@Test
	void noteWithoutPaper() {
		TestReview.of("a.bib", "@article{k" + REST).with("notes/k.note", NOTE.formatted("k"))
				.with("notes/l.note", NOTE.formatted("l"))
				.assertFindings("note-without-paper", "warning notes/l.note:4:15 «l» l");
	}

	@Test
	void noteAboutMergedPaperNamesTheOther() {
		List<Finding> findings = TestReview.of("a.bib", "@article{k, ids={j, l}" + REST)
				.with("notes/l.note", NOTE.formatted("l")).findings("note-without-paper");
		assertEquals(1, findings.size());
		assertTrue(findings.get(0).message().contains("\"k\""), findings.get(0).message());
	}

	@Test
	void notesAloneAreNotBlamed() {
		TestReview.of("notes/l.note", NOTE.formatted("l")).assertFindings("note-without-paper");
	}

	@Test
	void noteMayBelongToAnUnreadableBibliography() {
		ReviewCorpus corpus = ReviewCorpus.of(List.of(ReviewFileReader.readText("notes/l.note", NOTE.formatted("l")),
				ReviewFileReader.readText("a.bib", "@article{k" + REST),
				ReviewFileReader.read("b.bib", new byte[] { (byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13 })));
		List<Finding> findings = new CheckRunner(CheckCatalog.standard()).run(corpus, Profile.BIBLATEX,
				Progress.none());
		assertEquals(List.of("unreadable-file"), findings.stream().map(Finding::checkId).toList());
	}

	@Test
	void unreadableFileStandsAtItsLine() {
		TestReview.of("notes/k.note", NOTE.formatted("k").replace("formatVersion=\"1\"", "formatVersion=1"))
				.assertFindings("unreadable-file", "error notes/k.note:3:1 «    formatVersion=1»");
	}

	@Test
	void namesOfNothingInTheProtocol() {
		TestReview.of("review.protocol", PROTOCOL).with("a.bib", "@article{k" + REST).assertFindings("unknown-setting",
				"warning review.protocol:3:23 «biblatecks» biblatecks", "warning review.protocol:4:47 «fatal» fatal",
				"warning review.protocol:5:22 «missing-feld» missing-feld",
				"warning review.protocol:7:24 «duplicate-kee» duplicate-kee");
	}
}
