/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.core.CancelledException;
import org.lectern.core.Progress;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.export.BibtexExport;
import org.lectern.core.export.ChosenPapers;
import org.lectern.core.export.ExportContent;
import org.lectern.core.export.SkippedPaper;
import org.lectern.core.tests.CancelAfter;
import org.lectern.core.tests.TestReview;
import org.lectern.model.bibtex.syntax.BibParser;
import org.lectern.model.review.Paper;

/** Entries with what they need. */
@SuppressWarnings("nls")
class BibtexExportTest {

	private static final String MAIN = """
			@string{short = "Conf"} @string{long = short # { of Trees}} @string{unused = "U"}
			@PROCEEDINGS{ conf, title = long, year=2020,}
			@inproceedings{child,
			   title   = {A  {C}hild},
			   crossref = "Conf"
			}
			@misc{plain, title={P}}
			@misc{lost, crossref={nowhere}, title={L}}
			@misc{a, xdata={b}, title={A}}
			@misc{b, xdata={a}, title={B}}
			@misc{second, title={S}, note = {x}, journal = short}
			""";

	private final ReviewCorpus corpus = TestReview.of("a.bib", MAIN)
			.with("b.bib", "@string{short = {Other}}\n@misc{other, journal = short # \" J\", year = 1999, title = {O}}\n").corpus();

	private ExportContent export(String... keys) {
		List<Paper> chosen = Arrays.stream(keys)
				.map(key -> corpus.papers().stream().filter(paper -> key.equals(paper.getKey())).findFirst().orElseThrow()).toList();
		return new BibtexExport().export(List.of(new ChosenPapers(corpus, chosen)), Progress.none());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "plain | plain", "child | child conf", "conf child | child conf", "plain child | plain child conf",
			"second plain | second plain", "a | a b" })
	void entriesComeWithThoseTheyInheritFrom(String chosen, String expected) {
		ExportContent content = export(chosen.split(" "));
		String text = content.files().get(0).text();
		String keys = String.join(" ", BibParser.parse(text).entries().stream().map(entry -> entry.keyRange().in(text)).toList());
		assertEquals(expected, keys);
		assertEquals(expected.split(" ").length, content.papers());
		assertEquals(List.of(), BibParser.parse(text).problems());
	}

	@Test
	void entriesAreAsTheyAreWrittenWithTheMacrosTheyUse() {
		assertEquals("""
				@string{short = "Conf"}

				@string{long = short # { of Trees}}

				@inproceedings{child,
				   title   = {A  {C}hild},
				   crossref = "Conf"
				}

				@PROCEEDINGS{ conf, title = long, year=2020,}
				""", export("child").files().get(0).text());
	}

	@Test
	void macrosThatMeanSomethingElseAreReplacedByTheirValues() {
		assertEquals("""
				@string{short = "Conf"}

				@misc{second, title={S}, note = {x}, journal = short}

				@misc{other, journal = {Other J}, year = 1999, title = {O}}
				""", export("second", "other").files().get(0).text());
	}

	@Test
	void missingParentsAreTold() {
		assertEquals(List.of("lost: The entry refers to nowhere, which is not in the review"),
				export("lost").skipped().stream().map(SkippedPaper::line).toList());
	}

	@Test
	void nothingChosenMakesAnEmptyFile() {
		assertEquals("", export().files().get(0).text());
	}

	@Test
	void canBeGivenUp() {
		assertThrows(CancelledException.class,
				() -> new BibtexExport().export(List.of(ChosenPapers.all(corpus)), new CancelAfter(2)));
	}
}
