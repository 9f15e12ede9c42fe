/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.completeness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.core.check.Profile;
import org.lectern.core.tests.TestReview;

/** Fields that are there and say nothing. */
@SuppressWarnings("nls")
class FieldValueChecksTest {

	private static TestReview review(String field) {
		return TestReview.of("a.bib", "@book{k, author={A}, title={T}, date={2020}, " + field + "}")
				.under(Profile.BIBLATEX);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			volume = {}          | info a.bib:1:46 «volume» volume
			Volume = ""          | info a.bib:1:46 «Volume» volume
			volume = { }         | info a.bib:1:56 « » volume
			volume = {{}}        | info a.bib:1:56 «{}» volume
			volume = "{~}"       | info a.bib:1:56 «{~}» volume
			volume = 0           | ``
			volume = {-}         | ``
			volume = {\\relax}    | ``
			""")
	void empty(String field, String finding) {
		if (finding.isEmpty()) {
			review(field).assertFindings("empty-field");
		} else {
			review(field).assertFindings("empty-field", finding);
		}
	}

	@Test
	void emptyAndRequiredIsMissing() {
		TestReview review = TestReview.of("a.bib", "@book{k, editor={}, author={}, title={T}, date={}, year=2020}");
		review.under(Profile.BIBLATEX).assertFindings("missing-field", "warning a.bib:1:7 «k» author, book");
		review.assertFindings("empty-field", "info a.bib:1:43 «date» date");
		review.under(Profile.DIGEST).assertFindings("empty-field", "info a.bib:1:10 «editor» editor",
				"info a.bib:1:21 «author» author", "info a.bib:1:43 «date» date");
	}

	@ParameterizedTest
	@ValueSource(strings = { "pages = {??--??}", "pages = {?}", "DOI = {N/A}", "publisher = {{n.a.}}", "month = {????}",
			"abstract = {TODO}", "isbn = {null}", "volume = {-}", "journal = { tbd }", "abstract = {No abstract}",
			"title = {[No title]}", "address = {*}" })
	void placeholder(String field) {
		assertEquals(1, review(field).findings("placeholder-value").stream()
				.filter(finding -> finding.severity().id().equals("warning")).count());
	}

	@ParameterizedTest
	@ValueSource(strings = { "title = {Null}", "booktitle = {Undefined}", "title = {Why?}", "pages = {1--?}",
			"note = {TODO}", "keywords = {n/a}", "coden = {????}", "publisher = {Nan Press}", "volume = {}",
			"author = {?}", "abstract = {To do or not to do}", "school = {Naval School}" })
	void noPlaceholder(String field) {
		assertEquals(0, review(field).findings("placeholder-value").size());
	}

	@Test
	void placeholderIsFlaggedWhereItStands() {
		review("pages = {??--??}").assertFindings("placeholder-value", "warning a.bib:1:55 «??--??» pages");
	}
}
