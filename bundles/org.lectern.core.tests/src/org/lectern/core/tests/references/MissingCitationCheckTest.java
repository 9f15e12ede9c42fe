/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.references;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.core.tests.TestReview;

/** What manuscripts cite. The review has the papers doe and roe; x is a paper it does not have. */
@SuppressWarnings("nls")
class MissingCitationCheckTest {

	private static final String ID = "missing-citation";

	private static TestReview review(String path, String text) {
		return TestReview.of("papers/refs.bib", "@misc{doe, ids = {old, older}}\n@misc{roe}").with(path, text);
	}

	private static void assertMissing(String path, String text, int expected) {
		assertEquals(expected, review(path, text).findings(ID).size(), text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "\\cite{x}", "\\cite[p. 3]{doe, x}", "\\citep[see][p.~{]}]{x}", "\\Citet*{x}",
			"\\parencite[see][3]{x}", "\\textcite{ x }", "\\autocites[see][3]{doe}[4]{x}", "\\cites(pre)(post){doe}{x}",
			"\\nocite{x}", "\\footcite\n  [3]\n  {x}", "\\citeauthor{doe,%\n x%\n}", "\\volcite[see]{2}[3]{x}",
			"\\cite<3>{x}", "100\\% sure \\cite{x}", "\\\\\\cite{x}", "\\verb|a| \\cite{x}", "\\fullcite{doe}\\citeyear{x}",
			"\\begin{quote}\\cite{x}\\end{quote}", "\\defcitealias{x}{X}", "\\citeA{x}", "\\bibentry{x}" })
	void citedInLatex(String text) {
		assertMissing("a.tex", "\\cite{doe} " + text, 1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "\\cite{doe,roe,old,older}", "% \\cite{x}", "\\verb|\\cite{x}|", "\\verb*+\\cite{x}+",
			"\\begin{verbatim}\\cite{x}\\end{verbatim}", "\\begin{lstlisting}[a=b]\n\\cite{x}\n\\end{lstlisting}",
			"\\newcommand{\\c}[1]{\\cite{#1}}", "\\cite{\\key}", "\\end{document}\\cite{x}", "\\iffalse\\cite{x}\\fi",
			"\\citation{x}", "\\ref{x}", "\\cite", "\\cite{", "\\cite{}", "\\cite[see", "\\cites", "\\cite{x}\\bibitem{x}",
			"\\defbibentryset{x}{doe,roe}\\cite{x}", "\\nocite{*}", "\\begin{comment}\\cite{x}\\end{comment}",
			"\\verb", "\\", "\\lstinline[a=b]|\\cite{x}|", "\\cite{doe}\n\n{x}" })
	void notCitedInLatex(String text) {
		assertMissing("a.tex", "\\cite{doe} " + text, 0);
	}

	@ParameterizedTest
	@ValueSource(strings = { "[@x]", "[see @doe, p. 3; -@x]", "@x says", "-@x [p. 3]", "As @x: \"so\"", "[@{x}]", "(see @x)",
			"`code` @x", "    \n@x", "```\ncode\n```\n@x", "> @x", "- @x", "``a`b`` @x", "~~~\n```\n~~~\n@x", "\u201c@x\u201d",
			"*@x*", "<!-- c --> @x", "[@x]: ", "`unclosed\n\n@x", "a < b @x" })
	void citedInMarkdown(String text) {
		assertMissing("a.md", "[@doe]\n\n" + text, 1);
		assertMissing("a.qmd", "[@doe]\n\n" + text, 1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "[@doe; @roe; @old]", "`[@x]`", "```\n[@x]\n```", "~~~ {.r}\n@x\n~~~\n", "  ```{r}\n@x\n  ```",
			"jane@x.org", "j.d@x", "https://social.example/@x", "\\@x", "@fig-one and @tbl-2 and @eq:three", "(@x)",
			"<!-- @x -->", "``[@x] ` @x``", "@", "@ x", "@@x", "[@*]", "@{x", "```\n@x", "<!-- @x" })
	void notCitedInMarkdown(String text) {
		assertMissing("a.md", "[@doe]\n\n" + text, 0);
	}

	@Test
	void placesAndSuggestions() {
		TestReview review = review("text/main.tex", "\\cite{doe,\n  Doe, gone} \\cite{gone}\n")
				.with("text/notes.md", "[@roe; @doe_2020.b, p. 3]. See @gone.");
		review.assertFindings(ID, "error text/main.tex:2:3 «Doe» Doe", "error text/main.tex:2:8 «gone» gone",
				"error text/notes.md:1:9 «doe_2020.b» doe_2020.b", "error text/notes.md:1:33 «gone» gone");
		assertEquals("No entry of the review has the key \"Doe\" that is cited here; there is one with the key \"doe\"",
				review.findings(ID).get(0).message());
	}

	@ParameterizedTest
	@ValueSource(strings = { "\\bibliography{elsewhere}", "\\addbibresource{../other/refs.bib}",
			"\\addbibresource[location=remote]{https://example.org/refs.bib}", "\\bibliography{papers/refs, more}",
			"\\bibliography{\\jobname}" })
	void anotherBibliographyIsNamed(String text) {
		assertMissing("a.tex", text + "\\cite{doe,x}", 0);
	}

	@ParameterizedTest
	@ValueSource(strings = { "\\bibliography{papers/refs}", "\\addbibresource{papers/refs.bib}",
			"\\bibliography{./papers/refs}" })
	void bibliographyOfTheReviewIsNamed(String text) {
		assertMissing("a.tex", text + "\\cite{x}", 1);
		assertMissing("papers/deep/a.tex", text.replace("papers/", "../") + "\\cite{x}", 1);
	}

	@Test
	void headerOfAMarkdownText() {
		assertMissing("a.md", "---\ntitle: T\nbibliography: papers/refs.bib\n---\n@x", 1);
		assertMissing("a.md", "---\nbibliography: [papers/refs.bib]\n---\n@x", 1);
		assertMissing("a.md", "---\nbibliography:\n  - \"papers/refs.bib\"\nlang: en\n---\n@x", 1);
		assertMissing("a.md", "---\nbibliography:\n  - papers/refs.bib\n  - more.json\n---\n[@doe] @x", 0);
		assertMissing("a.md", "---\nbibliography: zotero.json\n---\n[@doe] @x", 0);
		assertMissing("a.md", "---\nnocite: \"@x\"\nbibliography: papers/refs.bib\n...\n", 1);
	}

	@Test
	void textWithoutAnythingFromTheReview() {
		assertMissing("README.md", "Thanks to @octocat and [@jane].", 0);
		assertMissing("template.tex", "\\cite{knuth84}", 0);
	}

	@Test
	void textsThatIncludeEachOther() {
		TestReview chapter = review("chapters/one.tex", "\\cite{x}");
		chapter.assertFindings(ID);
		chapter.with("main.tex", "\\addbibresource{papers/refs.bib}\\input{chapters/one}\\include{chapters/two.tex}")
				.with("chapters/two.tex", "\\subimport{deep}{three}").with("chapters/deep/three.tex", "\\cite{y}")
				.assertFindings(ID, "error chapters/deep/three.tex:1:7 «y» y", "error chapters/one.tex:1:7 «x» x");
		chapter.with("main.tex", "\\addbibresource{elsewhere.bib}\\input{chapters/one}\\input{main}").assertFindings(ID);
	}

	@Test
	void nothingIsMissingWhereNotAllPapersAreKnown() {
		TestReview.of("a.tex", "\\cite{x}").assertFindings(ID);
		TestReview review = review("a.tex", "\\cite{doe,x}");
		assertEquals(1, review.findings(ID).size());
		assertEquals(List.of(), UnreadableBibliography.addedTo(review, ID));
		review("a.tex", "\\cite{doe,x}\u0000").assertFindings(ID);
	}

	/** Each of these would take hours if it were read over and over. */
	@ParameterizedTest
	@ValueSource(strings = { "\\cite[", "\\cite{", "\\verb", "\\cite(", "\\begin{", "`", "` ``", "@{", "<!--", "@x", "~~~", "\\cites{a}",
			"\\input{a}", "[@a", "\\lstinline[" })
	void oddTextsTakeNoTime(String opening) {
		String text = opening.repeat(200_000);
		assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
			review("a.tex", text).findings(ID);
			review("a.md", text).findings(ID);
		});
	}

	@Test
	void neverCited() {
		String protocol = """
				<?xml version="1.0" encoding="UTF-8"?>
				<review:Protocol xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:review="http://lectern.org/review/1">
				  <checkProfile base="biblatex"><settings check="never-cited" severity="info"/></checkProfile>
				</review:Protocol>
				""";
		TestReview review = TestReview.of("a.bib", """
				@misc{doe, crossref = {book}, ids = {old}}
				@misc{roe, xdata = {data}}
				@misc{third}
				@book{book}
				@xdata{data}
				""").with("review.protocol", protocol);
		review.assertFindings("never-cited");
		review.with("a.tex", "\\cite{old}").assertFindings("never-cited", "info a.bib:2:7 «roe»",
				"info a.bib:3:7 «third»");
		review.with("b.md", "[@roe]").assertFindings("never-cited", "info a.bib:3:7 «third»");
		review.with("b.md", "(@third)").assertFindings("never-cited", "info a.bib:2:7 «roe»");
		review.with("b.tex", "\\nocite{*}").assertFindings("never-cited");
		assertEquals(List.of(), TestReview.of("a.bib", "@misc{doe}@misc{roe}").with("a.tex", "\\cite{doe}")
				.findings("never-cited"));
	}
}
