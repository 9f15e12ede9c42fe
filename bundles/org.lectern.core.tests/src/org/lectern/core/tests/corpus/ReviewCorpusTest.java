/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.core.corpus.FileKind;
import org.lectern.core.corpus.PaperReference;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.core.tests.TestReview;
import org.lectern.model.review.Paper;
import org.lectern.model.review.Verdict;
import org.lectern.model.review.ReviewFactory;

/** The files of a review together. */
@SuppressWarnings("nls")
class ReviewCorpusTest {

	private final ReviewCorpus corpus = TestReview.of("b.bib", "@misc{k,} @misc{k, title={2}} @misc{l,}")
			.with("a.bib", "@misc{k, title={in a}}").corpus();

	@Test
	void filesAndPapersAreInTheOrderOfThePaths() {
		assertEquals(List.of("a.bib", "b.bib"), corpus.files().stream().map(ReviewFile::path).toList());
		assertEquals(List.of("k", "k", "k", "l"), corpus.papers().stream().map(Paper::getKey).toList());
		assertEquals(2, corpus.model().getBibliographies().size());
	}

	@Test
	void everyPaperHasItsReference() {
		for (Paper paper : corpus.papers()) {
			assertSame(paper, corpus.find(corpus.referenceTo(paper)));
		}
		Paper second = corpus.find(new PaperReference("b.bib", "k", 1));
		assertEquals("2", second.getTitle());
		assertSame(corpus.file("b.bib"), corpus.fileOf(second));
		assertNull(corpus.find(new PaperReference("b.bib", "k", 2)));
		assertNull(corpus.find(null));
		assertNull(corpus.referenceTo(ReviewFactory.eINSTANCE.createPaper()));
	}

	@Test
	void removalDoesNotRenumber() {
		PaperReference first = new PaperReference("b.bib", "k", 0);
		PaperReference second = new PaperReference("b.bib", "k", 1);
		Paper remaining = corpus.find(second);
		EcoreUtil.remove(corpus.find(first));
		assertNull(corpus.find(first));
		assertSame(remaining, corpus.find(second));
		assertEquals(List.of(corpus.file("b.bib")), corpus.changedFiles());
	}

	@Test
	void whatIsGatheredAgainIsNumberedAgain() {
		PaperReference first = new PaperReference("b.bib", "k", 0);
		Paper removed = corpus.find(first);
		Paper remaining = corpus.find(new PaperReference("b.bib", "k", 1));
		EcoreUtil.remove(removed);
		remaining.setKey("m");
		ReviewCorpus again = ReviewCorpus.of(corpus.files());
		assertEquals(new PaperReference("b.bib", "m", 0), again.referenceTo(remaining));
		assertNull(again.find(first));
		assertNull(again.referenceTo(removed));
		assertEquals(first, corpus.referenceTo(removed));
		assertEquals(new PaperReference("b.bib", "k", 1), corpus.referenceTo(remaining));
	}

	@Test
	void verdictsAreMadeInMemory() {
		assertNull(corpus.verdicts());
		Verdict verdict = ReviewFactory.eINSTANCE.createVerdict();
		corpus.verdictsForChange().getVerdicts().add(verdict);
		assertSame(corpus.verdicts(), corpus.verdictsForChange());
		ReviewFile file = corpus.file("duplicates.verdicts");
		assertEquals(List.of(file), corpus.changedFiles());
		assertEquals("", file.text());
		assertTrue(file.toText().contains("VerdictList"), file.toText());
		assertSame(file, corpus.fileOf(verdict));
	}

	@Test
	void unreadableVerdictsAreNotOverwritten() {
		ReviewCorpus damaged = TestReview.of("duplicates.verdicts", "<damaged").corpus();
		IllegalStateException e = assertThrows(IllegalStateException.class, damaged::verdictsForChange);
		assertTrue(e.getMessage().contains("duplicates.verdicts"), e.getMessage());
		assertEquals(List.of(), damaged.changedFiles());
	}

	@ParameterizedTest
	@ValueSource(strings = { "k", "", "a|b", "a%7Cb", "with blank", "\u00fc" })
	void referencesReadBack(String key) {
		PaperReference reference = new PaperReference("odd|name%.bib", key, 3);
		assertEquals(reference, PaperReference.parse(reference.toString()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "a.bib", "x|a.bib|k", "1|a.bib", "-1|a.bib|k" })
	void whatIsNoReference(String text) {
		assertThrows(IllegalArgumentException.class, () -> PaperReference.parse(text));
	}

	@ParameterizedTest
	@CsvSource({ "a.bib,BIBLIOGRAPHY", "x/y.BIB,BIBLIOGRAPHY", "k.note,NOTE", "review.protocol,PROTOCOL",
			"d.verdicts,VERDICTS", "m.tex,MANUSCRIPT", "README.md,MANUSCRIPT", "a.Rmd,MANUSCRIPT", "a.qmd,MANUSCRIPT",
			"md,", "a.txt,", "bib,", "a.bib.bak," })
	void kinds(String path, FileKind kind) {
		assertEquals(kind, FileKind.of(path));
	}
}
