/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.titles;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.core.check.Profile;
import org.lectern.core.tests.TestReview;

/** What the checks of single titles flag, and where. */
@SuppressWarnings("nls")
class TitleChecksTest {

	/** A review with one article, on lines of its own for the field under test. */
	private static TestReview article(String field) {
		return TestReview.of("a.bib", "@article{k, author={Doe, J.}, year=2020,\n" + field + "\n}").under(Profile.STRICT);
	}

	private static void assertFlagged(String check, String severity, String value, String part, String field) {
		int column = (field + "={" + value).indexOf("={") + 3 + value.indexOf(part);
		article(field + "={" + value + "}").assertFindings(check,
				severity + " a.bib:2:" + column + " «" + part + "» " + field);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "title|SURGERY OF THE HEART IN ADULTS", "title|{SURGERY} {OF} THE HEART {IN} ADULTS.",
			"title|\\emph{SURGERY} OF THE {\\\"U}BLE HEART IN ADULTS", "title|SURGERY OF THE HEART IN ADULTS [Chinese]",
			"journal|ANNALS OF NEUROLOGY", "booktitle|PROCEEDINGS OF A MEETING", "title|ХИРУРГИЯ СЕРДЦА ВЗРОСЛЫХ",
			"title|GROSSE STRAßEN UND HÄUSER" })
	void allCaps(String field, String value) {
		assertFlagged("title-all-caps", "warning", value, value, field);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "title|BERT", "title|DNA RNA PCR ELISA", "title|SURGERY OF THE HEART in ADULTS",
			"title|手術と心臓", "title|123 456 789 0000", "journal|JAMA", "journal|IEEE INFOCOM", "title|{}", "title|$ABCD + EFGH$" })
	void notAllCaps(String field, String value) {
		article(field + "={" + value + "}").assertFindings("title-all-caps");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '^', value = { "A study of DNA|DNA", "Sorting with mRNA-based codes|mRNA",
			"All about iPhone users|iPhone", "What I know|I", "Vitamin C and colds|C", "The U.S. economy|U.S.", "Costs of R\\&D|R\\&D", "Made in the U.S|U.S", "In 3D|3D",
			"Why $O(n)$ is enough|$O(n)$", "Why $\\Delta x$ is small|$\\Delta x$", "On \\TeX{} again|\\TeX{}",
			"On \\LaTeX|\\LaTeX", "{D}NA and the rest|NA", "Costs of \\$5 and DNA|DNA", "Ein ÖPNV-Netz|ÖPNV",
			"Use $x$ and DNA|DNA", "An odd $ sign and DNA|DNA", "Part II of it|II" })
	void unprotected(String title, String word) {
		assertFlagged("unprotected-capital", "info", title, word, "title");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '^', value = { "A Study of Things", "A study of {DNA} in {$O(n)$}",
			"X-Ray and E-Learning", "Hepatitis A", "I: What O'Brien knew: I, me", "{\\TeX} and {{\\LaTeX}}",
			"\\\"UBER and na\\\"iVe", "\\textbf DNA", "\\O stergaard and \\AA s", "\\emph{DNA}", "$n$ and $\\alpha$",
			"SURGERY OF THE HEART IN ADULTS", "{}", "Unclosed $x^{N}", "D'Alembert", "C" })
	void isProtected(String title) {
		article("title={" + title + "}").assertFindings("unprotected-capital");
	}

	@Test
	void titlesOfBooksKeepTheirCapitals() {
		TestReview.of("a.bib", "@book{k, title={All of LaTeX}}\n@phdthesis{l, title={All of LaTeX}}")
				.under(Profile.STRICT).assertFindings("unprotected-capital");
	}

	@Test
	void capitalsOfASplitValueAreFlaggedAtTheWhole() {
		TestReview.of("a.bib", "@article{k, title = {On } # \"DNA\"}").under(Profile.STRICT)
				.assertFindings("unprotected-capital", "info a.bib:1:21 «{On } # \"DNA\"» title");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "A trial of surgery.|.", "{A trial of {surgery}.} |.", "A trial (second part).|.",
			"Übung in Höhen.|.", "A Study of Sleep.|." })
	void fullStop(String title, String stop) {
		int column = 8 + title.lastIndexOf('.');
		article("title={" + title + "}").assertFindings("title-full-stop", "info a.bib:2:" + column + " «.» title");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "A trial of surgery", "Made by Apple Inc.", "And so on...", "In the U.S.A.",
			"Notes on Staphylococcus spp.", "Surgery.", "Vitamin C.", "Why?", "Made by Apple Corp.", "A study of {DNA}.", ".", "{}", "Studies with \\dots.", "Rise in Penn." })
	void noFullStop(String title) {
		article("title={" + title + "}").assertFindings("title-full-stop");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "title|A tool (https://example.org/a).|https://example.org/a",
			"title|\\url{http://example.org}|http://example.org", "journal|Annals, doi: 10.1000/xyz1.|doi: 10.1000/xyz1",
			"booktitle|FTP://example.org/x|FTP://example.org/x" })
	void address(String field, String value, String address) {
		assertFlagged("url-in-title", "warning", value, address, field);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "title|The meaning of http://", "title|and/or", "url|https://example.org",
			"title|www.example.org: a history", "title|DOI 10/2020" })
	void noAddress(String field, String value) {
		article(field + "={" + value + "}").assertFindings("url-in-title");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "article|Handbook of Rehabilitation|journal={Handbook of rehabilitation.}|journal",
			"inproceedings|The {Third} Meeting|booktitle={The Third Meeting}|booktitle",
			"article|{\\'E}tudes de chimie|journaltitle={Études de Chimie}|journaltitle" })
	void container(String type, String title, String field, String name) {
		TestReview.of("a.bib", "@" + type + "{k,\ntitle={" + title + "}, " + field + "}")
				.assertFindings("title-is-container", "warning a.bib:2:8 «" + title + "» title, " + name);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "article|Science|journal={Science}", "proceedings|A Meeting|booktitle={A Meeting}",
			"book|A Book of Things|journal={A Book of Things}", "article|On the Annals|journal={Annals}",
			"article|{}|journal={}" })
	void noContainer(String type, String title, String field) {
		TestReview.of("a.bib", "@" + type + "{k,\ntitle={" + title + "}, " + field + "}")
				.assertFindings("title-is-container");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Third Workshop, {WG} 2016, Lyon, France, March 20-25, 2016|France, March 20-25, 2016",
			"29 June - 2 July 2009, Third Workshop|29 June - 2 July 2009", "Workshop (2016)|2016", "Third Workshop, 2016|2016",
			"Third Workshop, pp. 12--34|pp. 12--34", "Workshop in Lyon, {France}|{France}", "Workshop (Lyon, France)|France",
			"Workshop, Lyon, USA. May 2016|May 2016" })
	void details(String booktitle, String part) {
		assertFlagged("booktitle-details", "info", booktitle, part, "booktitle");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Proceedings of the 2016 Workshop", "Proceedings of WG 2016", "May I, or March On",
			"Lectures on Algebra, Turku", "Advances in Neural Information Processing Systems 27", "{}", "Big Pages",
			"Meeting of the Royal Society, Groups, and Rings" })
	void noDetails(String booktitle) {
		article("booktitle={" + booktitle + "}").assertFindings("booktitle-details");
	}
}
