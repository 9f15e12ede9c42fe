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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.core.CancelledException;
import org.lectern.core.Progress;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.export.ChosenPapers;
import org.lectern.core.export.ExportContent;
import org.lectern.core.export.ReferenceListExport;
import org.lectern.core.export.ReferenceListFormat;
import org.lectern.core.reference.ReferenceFormatter;
import org.lectern.core.tests.CancelAfter;
import org.lectern.core.tests.TestReview;

/** Lists of references as they are written to files. */
@SuppressWarnings("nls")
class ReferenceListExportTest {

	private static final ReviewCorpus TREES = TestReview.of("a.bib", """
			@book{elm_1, author = {Elm, El}, title = {Leaves \\& <Roots>}, publisher = {Grove}, year = 2001}
			@book{ash#2, author = {Ash, Ann}, title = {Bark}, publisher = {Grove}, year = 1999}
			""").corpus();

	private static ExportContent export(String style, ReferenceListFormat format, String title) throws Exception {
		return new ReferenceListExport(new ReferenceFormatter(style), format, title)
				.export(List.of(ChosenPapers.all(TREES)), Progress.none());
	}

	private static String body(ExportContent content) {
		return content.files().get(0).text();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"apa | TEXT | `Ash, A. (1999). Bark. Grove.\\nElm, E. (2001). Leaves & <Roots>. Grove.\\n`",
			"ieee | TEXT | `[1] E. Elm, Leaves & <Roots>. Grove, 2001.\\n[2] A. Ash, Bark. Grove, 1999.\\n`",
			"apa | MARKDOWN | `# Trees\\n\\n- Ash, A. (1999). *Bark*. Grove.\\n\\n- Elm, E. (2001). *Leaves \\& \\<Roots\\>*. Grove.\\n`",
			"nature | MARKDOWN | `# Trees\\n\\n1. Elm, E. *Leaves \\& \\<Roots\\>*. (Grove, 2001).\\n\\n2. Ash, A. *Bark*. (Grove, 1999).\\n`",
			"apa | LATEX | `% \\usepackage{hyperref}\\n\\begin{itemize}\\n\\item{} Ash, A. (1999). \\textit{Bark}. Grove.\\n"
					+ "\\item{} Elm, E. (2001). \\textit{Leaves \\& <Roots>}. Grove.\\n\\end{itemize}\\n`",
			"ieee | LATEX | `% \\usepackage{hyperref}\\n\\begin{thebibliography}{9}\\n\\bibitem{elm_1} E. Elm, \\textit{Leaves \\& <Roots>}."
					+ " Grove, 2001.\\n\\bibitem{ash2} A. Ash, \\textit{Bark}. Grove, 1999.\\n\\end{thebibliography}\\n`" })
	void writesEachFormat(String style, ReferenceListFormat format, String expected) throws Exception {
		ExportContent content = export(style, format, "Trees");
		assertEquals(expected.replaceAll("\\\\n(?![a-z])", "\n"), body(content));
		assertEquals(2, content.papers());
		assertEquals(List.of(), content.skipped());
		assertEquals("references." + format.extension(), content.files().get(0).name());
	}

	@Test
	void pageOfHtmlNeedsNothingElse() throws Exception {
		String page = body(export("ieee", ReferenceListFormat.HTML, "Trees & <more>"));
		assertTrue(page.startsWith("<!DOCTYPE html>\n<html lang=\"en\">"), page);
		assertTrue(page.contains("<title>Trees &amp; &lt;more&gt;</title>"), page);
		assertTrue(page.contains("<h1>Trees &amp; &lt;more&gt;</h1>"), page);
		assertTrue(page.contains("<div class=\"reference\" data-key=\"elm_1\"><span class=\"label\">[1]</span>E. Elm, "
				+ "<span style=\"font-style: italic\">Leaves &amp; &lt;Roots&gt;</span>. Grove, 2001.</div>"), page);
		assertTrue(page.endsWith("</body>\n</html>\n"), page);
		assertFalse(page.contains("src="), page);
		assertFalse(page.contains("href="), page);
	}

	@Test
	void listWithoutTitleHasAGeneralOne() throws Exception {
		assertTrue(body(export("apa", ReferenceListFormat.MARKDOWN, " ")).startsWith("# References\n"));
	}

	@ParameterizedTest
	@CsvSource({ "HTML, </h1>", "MARKDOWN, # References", "LATEX, %", "TEXT, ''" })
	void noPapersMakeAnEmptyList(ReferenceListFormat format, String part) throws Exception {
		ExportContent content = new ReferenceListExport(new ReferenceFormatter("apa"), format, null).export(List.of(),
				Progress.none());
		assertEquals(0, content.papers());
		assertTrue(body(content).contains(part));
		assertFalse(body(content).contains("\\begin"), "a list without items is refused by LaTeX");
	}

	@Test
	void canBeGivenUpWhileItIsMade() throws Exception {
		ReviewCorpus many = TestReview.of("a.bib", String.join("\n",
				IntStream.range(0, 200).mapToObj(i -> "@misc{p" + i + ", title = {Paper " + i + "}}").toList())).corpus();
		ReferenceFormatter formatter = new ReferenceFormatter("apa");
		ReferenceListExport export = new ReferenceListExport(formatter, ReferenceListFormat.TEXT, null);
		assertThrows(CancelledException.class, () -> export.export(List.of(ChosenPapers.all(many)), new CancelAfter(50)));
		assertThrows(CancelledException.class, () -> export.export(List.of(ChosenPapers.all(many)), new CancelAfter(250)));
		assertEquals(2, export.export(List.of(ChosenPapers.all(TREES)), Progress.none()).papers(), "the formatter still works");
	}
}
