/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lectern.core.annotation.exchange.AnnotationFile;
import org.lectern.core.annotation.exchange.AnnotationFormat;
import org.lectern.core.annotation.exchange.AnnotationImport;
import org.lectern.core.annotation.exchange.ReviewAnnotationExport;
import org.lectern.core.annotation.exchange.ReviewAnnotationImport;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.core.tests.TestReview;

/** The annotations of a whole review go to files and come back. */
@SuppressWarnings("nls")
class ReviewAnnotationsTest {

	private static final String BIB = """
			@misc{knuth:84, doi = {10.1000/x}, abstract = {Programs are works of literature.}}
			@misc{doe, abstract = {We show that LSTMs forget.}}
			""";

	private static String note(String key, String words) {
		return """
				<?xml version="1.0" encoding="UTF-8"?>
				<review:Note xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:review="http://lectern.org/review/1"
				    paperKey="%s">
				  <annotations id="a" label="claim"><quote><exact>%s</exact></quote></annotations>
				</review:Note>
				""".formatted(key, words);
	}

	private static TestReview annotated() {
		return TestReview.of("papers.bib", BIB).with("notes/knuth%3A84.note", note("knuth:84", "works of literature"))
				.with("notes/reading of doe.note", note("doe", "LSTMs forget"))
				.with("notes/gone.note", note("gone", "x"));
	}

	private static ReviewAnnotationExport.Result export(AnnotationFormat format) {
		ReviewCorpus corpus = annotated().corpus();
		return ReviewAnnotationExport.of(corpus,
				ReviewAnnotationExport.annotated(corpus).stream().map(ReviewFile::path).toList(), format);
	}

	private static AnnotationImport.Result into(ReviewCorpus corpus, List<AnnotationFile> files) {
		return ReviewAnnotationImport.into(corpus, files, key -> "new/" + key + ".note");
	}

	@Test
	void filesAreNamedLikeTheNotes() {
		ReviewAnnotationExport.Result brat = export(AnnotationFormat.BRAT);
		assertEquals(List.of("knuth%3A84.txt", "knuth%3A84.ann", "reading of doe.txt", "reading of doe.ann"),
				brat.files().stream().map(AnnotationFile::name).toList());
		assertEquals("T1\tclaim 13 32\tworks of literature\n", brat.files().get(1).text());
		assertEquals(2, brat.annotations());
		assertEquals(List.of("notes/gone.note: the review has no paper this note is about; its annotations were left out"),
				brat.notices());
		ReviewAnnotationExport.Result web = export(AnnotationFormat.WEB_ANNOTATION);
		assertEquals(List.of("knuth%3A84.jsonld", "reading of doe.jsonld"),
				web.files().stream().map(AnnotationFile::name).toList());
		assertTrue(web.files().get(0).text().contains("\"source\": \"https://doi.org/10.1000/x#abstract\""));
	}

	@ParameterizedTest
	@EnumSource(AnnotationFormat.class)
	void whatWasExportedIsThereAlready(AnnotationFormat format) {
		ReviewCorpus corpus = annotated().corpus();
		assertEquals(new AnnotationImport.Result(0, 2, 0, List.of()), into(corpus, export(format).files()));
		assertEquals(List.of(), corpus.changedFiles());
	}

	@ParameterizedTest
	@EnumSource(AnnotationFormat.class)
	void papersWithoutNotesGetThem(AnnotationFormat format) {
		ReviewCorpus corpus = TestReview.of("papers.bib", BIB).with("my.note", note("doe", "We")).corpus();
		List<AnnotationFile> files = export(format).files();
		AnnotationImport.Result result = into(corpus, files);
		assertEquals(1, result.added());
		assertEquals(List.of("new/knuth:84.note"), corpus.changedFiles().stream().map(ReviewFile::path).toList());
		assertTrue(result.notices().get(0).startsWith("reading of doe."), result.notices().toString());
		assertTrue(result.notices().get(0)
				.endsWith("the review has no paper with the citation key \"reading of doe\"; name the file after a key or a note"));
		AnnotationFile named = new AnnotationFile("doe.ann", "T1\tclaim 0 2\tWe\nT2\tclaim 13 18\tLSTMs\n");
		assertEquals(new AnnotationImport.Result(1, 1, 0, List.of()), into(corpus, List.of(named)));
		assertEquals(List.of("my.note", "new/knuth:84.note"),
				corpus.changedFiles().stream().map(ReviewFile::path).toList());
	}

	@Test
	void damagedFilesAndNotesAreTold() {
		ReviewCorpus corpus = TestReview.of("papers.bib", BIB).with("new/doe.note", "damaged").corpus();
		AnnotationImport.Result result = into(corpus, List.of(new AnnotationFile("doe.json", "{"),
				new AnnotationFile("doe.ann", "T1\tclaim 0 2\tWe\n"), new AnnotationFile("knuth%3a84.ann", "?"),
				new AnnotationFile("readme.md", "?")));
		assertEquals(3, result.notices().size());
		assertEquals(List.of(), corpus.changedFiles());
		assertTrue(result.notices().get(1).contains("new/doe.note"), result.notices().toString());
	}
}
