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

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.core.CancelledException;
import org.lectern.core.Progress;
import org.lectern.core.export.ChosenPapers;
import org.lectern.core.export.ExportContent;
import org.lectern.core.export.RisExport;
import org.lectern.core.export.SkippedPaper;
import org.lectern.core.tests.CancelAfter;
import org.lectern.core.tests.TestReview;

/** Papers as RIS, and what RIS cannot hold. */
@SuppressWarnings("nls")
class RisExportTest {

	private static ExportContent export(String bibtex) {
		return new RisExport().export(List.of(ChosenPapers.all(TestReview.of("a.bib", bibtex).corpus())), Progress.none());
	}

	private static String lost(String bibtex) {
		return export(bibtex).skipped().stream().map(SkippedPaper::line).collect(Collectors.joining("\n"));
	}

	@Test
	void papersBecomeRecords() {
		ExportContent content = export("""
				@article{berg2020,
				  author = {van der Berg, Anna and {World Health Organization} and King, Jr., Martin},
				  title = {On {LaTeX} \\& 50\\% of "it"},
				  journaltitle = {Journal of Tests},
				  date = {2020-05-12},
				  volume = 3, number = 4, pages = {12--34},
				  doi = {10.1234/A_b},
				  keywords = {one, {two, three}},
				  abstract = {First.

				Second.},
				}
				@mastersthesis{m, author = {Plato}, title = {T}, school = {Academy}, year = 1999}
				""");
		assertEquals("""
				TY  - JOUR
				ID  - berg2020
				AU  - van der Berg, Anna
				AU  - World Health Organization,
				AU  - King, Martin, Jr.
				TI  - On LaTeX & 50% of "it"
				T2  - Journal of Tests
				PY  - 2020
				DA  - 2020/05/12/
				VL  - 3
				IS  - 4
				SP  - 12
				EP  - 34
				DO  - 10.1234/A_b
				AB  - First. Second.
				KW  - one
				KW  - two, three
				ER  -\s

				TY  - THES
				ID  - m
				AU  - Plato
				TI  - T
				PY  - 1999
				M3  - Master's thesis
				PB  - Academy
				ER  -\s

				""".replace("\n", "\r\n"), content.files().get(0).text());
		assertEquals("papers.ris", content.files().get(0).name());
		assertEquals(2, content.papers());
		assertEquals(List.of(), content.skipped());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "@misc{a, title={T}, howpublished={Web}}|a: The field howpublished has no place in RIS and was left out",
			"@inbook{a, title={T}, booktitle={B}}|a: RIS has no entry type inbook: it became incollection",
			"@article{a, author={A, B and others}, title={T}}|a: RIS does not hold the field author as it is: it became “A, B”",
			"@article{a, year={in press}, title={T}}|a: The field year has no place in RIS and was left out",
			"@article{a, title={T}, type={Letter}}|a: The field type has no place in RIS and was left out",
			"@article{a, title={T}, crossref={nowhere}, lectern-origin={ris:a:1}}|''",
			"@conference{a, title={T}, booktitle={B}}|''", "@inproceedings{a, title={T}}|''", "@proceedings{a, title={T}, editor={E, F}}|''",
			"@manual{a, title={T}, organization={O}}|''", "@book{a, title={T}, pages={1--2}, pagetotal={300}}|a: The field pagetotal has no place in RIS and was left out" })
	void whatRisCannotHoldIsTold(String bibtex, String expected) {
		assertEquals(expected, lost(bibtex));
	}

	@Test
	void inheritedFieldsAreWritten() {
		String ris = export("@proceedings{p, title={Book}, year=2001}\n@inproceedings{c, title={T}, crossref={p}}").files().get(0).text();
		assertEquals("TY  - CONF, ID  - c, TI  - T, T2  - Book, PY  - 2001, ER  - ",
				String.join(", ", ris.substring(ris.indexOf("\r\n\r\n") + 4).strip().concat(" ").split("\r\n")));
	}

	@Test
	void tagsThatWereKeptAreWrittenAgain() {
		assertEquals("TY  - NEWS, ID  - a, TI  - T, C1  - x, C1  - y; z, ER  - ", String.join(", ",
				export("@article{a, title={T}, ris-ty={NEWS}, ris-c1={x; {y; z}}}").files().get(0).text().strip().concat(" ").split("\r\n")));
	}

	@Test
	void canBeGivenUp() {
		List<ChosenPapers> papers = List.of(ChosenPapers.all(TestReview.of("a.bib", "@misc{a}\n@misc{b}\n").corpus()));
		assertThrows(CancelledException.class, () -> new RisExport().export(papers, new CancelAfter(1)));
	}
}
