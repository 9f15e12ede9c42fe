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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.core.CancelledException;
import org.lectern.core.Progress;
import org.lectern.core.export.ChosenPapers;
import org.lectern.core.export.ExportContent;
import org.lectern.core.export.ExportFile;
import org.lectern.core.export.NotesExport;
import org.lectern.core.export.SkippedPaper;
import org.lectern.core.reference.ReferenceFormatter;
import org.lectern.core.tests.CancelAfter;
import org.lectern.core.tests.TestReview;

/** Notes as files of Markdown. */
@SuppressWarnings("nls")
class NotesExportTest {

	private final TestReview review = TestReview.of("review.protocol", """
			<?xml version="1.0" encoding="UTF-8"?>
			<review:Protocol xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
			    xmlns:review="http://lectern.org/review/1" formatVersion="1">
			  <forms id="f" name="Reading"><questions id="q" label="Claim?"/></forms>
			</review:Protocol>
			""");

	private void note(String file, String key, String answer) {
		review.with("notes/" + file + ".note", """
				<?xml version="1.0" encoding="UTF-8"?>
				<review:Note xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
				    xmlns:review="http://lectern.org/review/1" formatVersion="1" paperKey="%s" form="f">
				  <answers id="a" question="q"><text>%s</text></answers>
				</review:Note>
				""".formatted(key, answer));
	}

	private ExportContent export(Progress progress) throws Exception {
		return new NotesExport(new ReferenceFormatter("apa")).export(List.of(ChosenPapers.all(review.corpus())), progress);
	}

	@Test
	void eachNoteIsAFileWithTheReferenceAndTheAnswers() throws Exception {
		review.with("a.bib", "@book{ash, author = {Ash, Ann}, title = {Bark}, year = 1999}");
		note("ash", "ash", "Bark grows");
		ExportContent content = export(Progress.none());
		assertEquals(List.of("ash.md"), content.files().stream().map(ExportFile::name).toList());
		String text = content.files().get(0).text();
		assertTrue(text.startsWith("---\ncitekey: \"ash\"\n"), text);
		assertTrue(text.contains("\nAsh, A. (1999). *Bark*.\n"), text);
		assertTrue(text.contains("### Claim?\n\nBark grows\n"), text);
	}

	@Test
	void papersWithoutNoteAndSecondPapersOfAKeyAreSkipped() throws Exception {
		review.with("a.bib", "@misc{ash, title = {One}}\n@misc{elm, title = {None}}\n@misc{ash, title = {Two}}");
		note("ash", "ash", "x");
		ExportContent content = export(Progress.none());
		assertEquals(1, content.papers());
		assertEquals(List.of("elm: There is no note on this paper",
				"ash: The note was exported with another paper of the same citation key"),
				content.skipped().stream().map(SkippedPaper::line).toList());
		assertTrue(content.files().get(0).text().contains("# One"));
	}

	@ParameterizedTest
	@CsvSource({ "smith2020, smith2020.md", "DBLP:conf/nips/X, DBLP_conf_nips_X.md", "../../up, __.._up.md",
			"CON, _CON.md", "nul.1, _nul.1.md", ".hidden, _hidden.md", "dot., dot_.md", "müller, müller.md" })
	void namesOfFilesAreSafe(String key, String expected) throws Exception {
		review.with("a.bib", "@misc{" + key + ", title = {T}}");
		note("n", key, "x");
		assertEquals(expected, export(Progress.none()).files().get(0).name());
	}

	@Test
	void namesDifferAlsoWhereCaseDoesNotCount() throws Exception {
		review.with("a.bib", "@misc{Ash, title = {1}}\n@misc{ash, title = {2}}\n@misc{a:b, title = {3}}\n@misc{a_b, title = {4}}");
		note("1", "Ash", "x");
		note("2", "ash", "x");
		note("3", "a:b", "x");
		note("4", "a_b", "x");
		assertEquals(List.of("Ash.md", "ash-2.md", "a_b.md", "a_b-2.md"),
				export(Progress.none()).files().stream().map(ExportFile::name).toList());
	}

	@Test
	void canBeGivenUp() {
		review.with("a.bib", "@misc{a, title = {1}}\n@misc{b, title = {2}}");
		assertThrows(CancelledException.class, () -> export(new CancelAfter(1)));
	}
}
