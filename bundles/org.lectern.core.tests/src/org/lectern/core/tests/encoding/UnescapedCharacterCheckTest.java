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
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.core.check.CheckCatalog;
import org.lectern.core.check.CorrectingCheck;
import org.lectern.core.check.Profile;
import org.lectern.core.tests.TestReview;
import org.lectern.model.review.Field;
import org.lectern.model.review.ReviewFactory;

/** Special characters of LaTeX. */
@SuppressWarnings("nls")
class UnescapedCharacterCheckTest {

	private static String correct(String value) {
		return Corrections.correct("unescaped-character", Profile.BIBLATEX, "title", value);
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '|', value = { "R&D, R\\&D", "50%, 50\\%", "C# and F#, C\\# and F\\#", "a_b, a\\_b",
			"\\\\& more, \\\\\\& more", "$x_1$ & y_2, $x_1$ \\& y\\_2", "It costs $5, It costs \\$5",
			"&copy me, \\&copy me", "$$x_1$$ _, $$x_1$$ \\_", "\\(x_1\\) a_b, \\(x_1\\) a\\_b",
			"\\url{a_b}_c, \\url{a_b}\\_c", "\\href{a_b}{c_d}, \\href{a_b}{c\\_d}", "{{a_b}}, {{a\\_b}}",
			"\\emph{a_b}, \\emph{a\\_b}", "\\begin{math}a_b\\end{math}_c, \\begin{math}a_b\\end{math}\\_c",
			"\\verb|a_b| c_d, \\verb|a_b| c\\_d", "5 % é, 5 \\% é" })
	void corrected(String value, String expected) {
		assertEquals(expected, correct(value));
	}

	@ParameterizedTest
	@ValueSource(strings = { "R\\&D", "\\%\\#\\_\\$", "$a_b & c$", "\\[a_b\\]", "\\path=a_b=", "\\ensuremath{a_b}",
			"\\ce{H_2O}", "\\cite[p. 3]{a_b}", "Q&amp;A &#8211; &#x2013;", "$5 or $x_1$", "plain", "\\", "$a$",
			"\\begin{tabular}a & b\\end{tabular}", "\\textcolor{my_red}{x}" })
	void leftAlone(String value) {
		assertEquals(null, correct(value));
	}

	@ParameterizedTest
	@ValueSource(strings = { "\\url[", "\\verb|", "\\href{", "$", "\\", "&", "\\begin{math}" })
	void oddValuesTakeNoTime(String opening) {
		String value = opening.repeat(200_000);
		assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
			Field field = ReviewFactory.eINSTANCE.createField();
			field.setName("title");
			field.setValue(value);
			((CorrectingCheck) CheckCatalog.standard().check("unescaped-character")).correct(field);
		});
	}

	@Test
	void placeIsTheFirstCharacter() {
		TestReview.of("a.bib", """
				@misc{k,
				  title = "Research \\& Development & Production_Lines",
				  author = {Smith & Sons and Doe_Jane},
				  howpublished = {},
				  NOTE = {100%},
				}
				""").assertFindings("unescaped-character", "error a.bib:2:36 «&» title", "error a.bib:3:33 «_» author",
				"error a.bib:5:14 «%» note");
	}

	@Test
	void macrosAndVerbatimFieldsAreNotLookedAt() {
		TestReview.of("a.bib", """
				@string{rp = {R & P}}
				@misc{k, journal = rp # { & more}, url = {a_b%20&c#d}, doi = {10.1/a_b}, eprint = {a_b},
				  file = {a_b.pdf}, keywords = {a_b}, timestamp = {a_b}, bdsk-url-1 = {a_b}}
				""").assertFindings("unescaped-character");
	}

	@Test
	void abstractsMatterToBiberOnly() {
		TestReview review = TestReview.of("a.bib", "@misc{k, abstract = {50% of R&D}}");
		review.under(Profile.BIBLATEX).assertFindings("unescaped-abstract", "warning a.bib:1:24 «%» abstract");
		review.under(Profile.BIBTEX).assertFindings("unescaped-abstract");
		assertEquals("50\\% of R\\&D",
				Corrections.correct("unescaped-abstract", Profile.STRICT, "annote", "50% of R&D"));
	}
}
