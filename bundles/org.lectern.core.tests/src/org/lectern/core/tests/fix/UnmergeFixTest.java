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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.lectern.core.corpus.PaperReference;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.core.fix.FixCatalog;
import org.lectern.core.fix.FixInput;
import org.lectern.core.fix.FixTarget;
import org.lectern.core.fix.UnmergeFix;
import org.lectern.core.tests.TestReview;
import org.lectern.model.review.Note;

/** Merges that are taken back, after the files were saved and read again. */
@SuppressWarnings("nls")
class UnmergeFixTest {

	private static final String NOTE = """
			<?xml version="1.0" encoding="UTF-8"?>
			<review:Note xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:review="http://lectern.org/review/1" formatVersion="1" paperKey="%s"/>
			""";

	private static final String A = """
			@string{j = {Journal of Tables}}
			@article{a,
			  author = {Berg, A.},
			  title = {On the Use of {Tables} & {\\"U}ber},
			  journal = j,
			  year = 2020,
			  volume = 3,
			}

			% the end
			""";

	private static final String B = """
			% of another database
			@misc{b,
			  title = {On the use of tables & {\\"U}ber},
			  author = {van den Berg, Anna},
			  abstract = {Tables
			% are {useful}.},
			  year = {2020},
			}
			""";

	private static PaperReference paper(String file, String key) {
		return new PaperReference(file, key, 0);
	}

	private static TestReview merged(TestReview review) {
		return saved(FixCase.of("merge-duplicates", review).apply().corpus());
	}

	private static TestReview saved(ReviewCorpus corpus) {
		TestReview after = TestReview.of("none.bib", "");
		corpus.files().stream().filter(file -> !file.path().equals("none.bib"))
				.forEach(file -> after.with(file.path(), file.toText()));
		return after;
	}

	private static ReviewCorpus unmerge(TestReview review, String file, String key) {
		ReviewCorpus corpus = review.corpus();
		FixTarget target = UnmergeFix.target(paper(file, key));
		assertTrue(UnmergeFix.isMerged(corpus, target.paper()));
		assertEquals(List.of(UnmergeFix.ID),
				FixCatalog.standard().fixesFor(target).stream().map(fix -> fix.id()).toList());
		FixCatalog.standard().fix(UnmergeFix.ID).apply(corpus, List.of(target), FixInput.of(null, null));
		return corpus;
	}

	@Test
	void papersAreBackInTheirFiles() {
		TestReview merged = merged(TestReview.of("a.bib", A).with("b.bib", B));
		String mergedText = merged.corpus().file("a.bib").text();
		assertTrue(mergedText.contains("ids = {b}") && mergedText.contains("Tables\n% are"), mergedText);
		ReviewCorpus corpus = unmerge(merged, "a.bib", "a");
		assertEquals(A, corpus.file("a.bib").toText());
		TestReview after = saved(corpus);
		ReviewFile b = after.corpus().file("b.bib");
		assertTrue(b.text().startsWith("% of another database\n"), b.text());
		assertEquals("Tables % are {useful}.".replace("{", "").replace("}", ""),
				after.corpus().find(paper("b.bib", "b")).getAbstractText());
		assertEquals(1, after.findings("duplicate-paper").size());
		assertEquals(0, corpus.verdicts().getVerdicts().size());
		assertFalse(UnmergeFix.isMerged(after.corpus(), paper("a.bib", "a")));
	}

	@Test
	void theReasonAndThePersonAreKept() {
		ReviewCorpus corpus = merged(TestReview.of("a.bib", A + B)).corpus();
		assertEquals("anna", corpus.verdicts().getVerdicts().get(0).getBy());
		assertEquals("2026-01-02T03:04:05Z", corpus.verdicts().getVerdicts().get(0).getWhen());
		assertTrue(corpus.verdicts().getVerdicts().get(0).getWhy().startsWith("because\n\n"));
	}

	@Test
	void whatWasEditedSinceStays() {
		TestReview merged = merged(TestReview.of("a.bib", A + B));
		String edited = merged.corpus().file("a.bib").text().replace("volume = 3", "volume = 4").replace("year = 2020",
				"year = 2020,\n  doi = {10.1000/x}");
		ReviewCorpus corpus = unmerge(merged.with("a.bib", edited), "a.bib", "a");
		String text = corpus.file("a.bib").toText();
		assertTrue(text.startsWith(A.replace("volume = 3", "volume = 4")
				.replace("year = 2020", "year = 2020,\n  doi = {10.1000/x}").replace("}\n\n% the end\n", "}\n")), text);
		assertTrue(text.contains("@misc{b,"), text);
		assertFalse(text.contains("ids"), text);
	}

	@Test
	void noteGoesBack() {
		TestReview merged = merged(TestReview.of("a.bib", A + B).with("notes/b.note", NOTE.formatted("b")));
		assertEquals("a", ((Note) merged.corpus().file("notes/b.note").root()).getPaperKey());
		ReviewCorpus corpus = unmerge(merged, "a.bib", "a");
		assertEquals("b", ((Note) corpus.file("notes/b.note").root()).getPaperKey());
	}

	@Test
	void twoMergesAreTakenBackOneAfterTheOther() {
		String three = "@misc{c, title = {On the Use of Tables and {\\\"U}ber}, author = {Berg, Anna}, year = 2020}\n";
		TestReview review = TestReview.of("a.bib", A + B);
		TestReview twice = merged(merged(review).with("c.bib", three));
		assertEquals(2, twice.corpus().verdicts().getVerdicts().size());
		TestReview once = saved(unmerge(twice, "a.bib", "a"));
		assertEquals("On the Use of Tables and Über", once.corpus().find(paper("c.bib", "c")).getTitle());
		ReviewCorpus none = unmerge(once, "a.bib", "a");
		assertEquals(3, none.papers().size());
	}

	@Test
	void versionsCannotBeMerged() {
		FixTarget target = new FixTarget("version-of", "a.bib", paper("a.bib", "a"), List.of(),
				List.of(paper("a.bib", "b")));
		assertEquals(List.of("mark-distinct", "mark-versions", "suppress-finding"),
				FixCatalog.standard().fixesFor(target).stream().map(fix -> fix.id()).toList());
	}

	@Test
	void versionsThatAreMarkedAreNotNamedAgain() {
		TestReview review = TestReview.of("a.bib", """
				@article{a, title = {Growth of moss on granite walls}, author = {Ash, A.}, journal = {Moss}, year = 2010}
				@article{b, title = {Erratum: Growth of moss on granite walls}, author = {Ash, A.}, journal = {Moss}, year = 2010}
				""");
		FixCase marked = FixCase.of("mark-versions", review).apply();
		assertEquals(List.of(), marked.findingsAfter("version-of"));
	}
}
