/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.encoding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.core.tests.TestReview;

/** Braces without a partner and macros defined twice. */
@SuppressWarnings("nls")
class BracesAndStringsTest {

	@ParameterizedTest
	@CsvSource(quoteCharacter = '|', value = { "|\"a} b\"|, 12, }", "|{a \\{ b}}|, 17, }",
			"|\"{a}} b\"|, 14, }" })
	void lonelyBrace(String value, int column, String brace) {
		TestReview.of("a.bib", "@misc{k,\n  note = " + value + ",\n  year = 2020}").assertFindings("unbalanced-braces",
				"error a.bib:2:" + column + " «" + brace + "» note");
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '|', value = { "|{$\\{0, 1\\}$}|", "|\"{a} b\"|", "|{}|", "|{\\\\{a}}|", "|{{a}{b}}|" })
	void balanced(String value) {
		TestReview.of("a.bib", "@misc{k, note = " + value + "}").assertFindings("unbalanced-braces");
	}

	@Test
	void addressesAreNotLatex() {
		TestReview.of("a.bib", "@misc{k, url = {https://x.org/\\{a}}}").assertFindings("unbalanced-braces");
	}

	@Test
	void macroDefinedAgain() {
		TestReview review = TestReview.of("a.bib", """
				@string{a = "One", b = {Two}}
				@String(A = "Other")
				@STRING{ b = "Two" }
				@misc{k, note = a}
				""").with("b.bib", "@string{a = {Elsewhere}}");
		review.assertFindings("duplicate-string", "warning a.bib:2:9 «A» aa.bib:1:9 <-«a»",
				"info a.bib:3:10 «b» ba.bib:1:20 <-«b»");
		assertEquals(List.of("The macro A is already defined with another value; remove one of the definitions or rename it",
				"The macro b is already defined with the same value; remove this definition"),
				review.findings("duplicate-string").stream().map(finding -> finding.message()).toList());
	}

	@Test
	void noMacroDefinedAgain() {
		TestReview.of("a.bib", """
				@string{jan = "January"}
				@string{jan2 = "x"} % @string{jan2 = "y"}
				@comment{@string{jan2 = "z"}}
				@misc{k, note = {@string{jan2 = "w"}}}
				""").assertFindings("duplicate-string");
	}
}
