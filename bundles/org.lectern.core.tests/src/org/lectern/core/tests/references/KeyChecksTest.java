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

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.core.check.Profile;
import org.lectern.core.tests.TestReview;

/** Citation keys, and keys of other entries. */
@SuppressWarnings("nls")
class KeyChecksTest {

	@ParameterizedTest
	@ValueSource(strings = { "O'Neil", "a(b", "10.1016/S0362-546X(02)00302-4" })
	void keysBiberCannotRead(String key) {
		TestReview review = TestReview.of("a.bib", "@misc{" + key + ",\n  title = {T}}");
		review.under(Profile.BIBLATEX).assertFindings("key-syntax", "error a.bib:1:7 «" + key + '»');
		review.under(Profile.BIBTEX).assertFindings("key-syntax");
	}

	@Test
	void keyWithSomethingInvisible() {
		TestReview.of("a.bib", "@misc{do\u200be, title = {T}}").under(Profile.BIBTEX).assertFindings("key-syntax",
				"error a.bib:1:7 «do\u200be»");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Doe2020", "DBLP:conf/x/Y-20_a+b.c", "a&b;c!d?e*f", "Müller", "王2020", "", "a#b", "two words" })
	void keysThatDoNoHarmOrAreReportedElsewhere(String key) {
		TestReview.of("a.bib", "@misc{" + key + ", title = {T}}").under(Profile.BIBLATEX).assertFindings("key-syntax");
	}

	@Test
	void keyBeyondAscii() {
		TestReview review = TestReview.of("a.bib", "@misc{Müller, title = {T}}@misc{Mueller, title = {T}}");
		review.under(Profile.BIBTEX).assertFindings("key-non-ascii", "warning a.bib:1:7 «Müller»");
		review.under(Profile.BIBLATEX).assertFindings("key-non-ascii");
	}

	private static TestReview withPattern(String pattern, String key) {
		return TestReview.of("a.bib", "@article{" + key + """
				,
				  author = {van M{\\"u}ller-L{\\"u}denscheidt, Anna and O'Hara, Scarlett},
				  title = {On the {A}ttention of Self-Made Networks},
				  year = 2017}
				""").with("review.protocol", """
				<?xml version="1.0" encoding="UTF-8"?>
				<review:Protocol xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:review="http://lectern.org/review/1">
				  <checkProfile base="biblatex"><settings check="key-pattern" severity="warning">
				    <parameters name="pattern" value="%s"/>
				  </settings></checkProfile>
				</review:Protocol>
				""".formatted(pattern));
	}

	@ParameterizedTest
	@CsvSource({ "[auth][year], MullerLudenscheidt2017", "[auth][year], vanMuellerLuedenscheidt2017b",
			"[auth:lower]_[shortyear], mullerludenscheidt_17", "[auth3:upper][year], MUL2017",
			"[authors], MullerLudenscheidtOHara", "[veryshorttitle][year], Attention2017",
			"[shorttitle], AttentionSelfMadeNetworks", "[title], OnTheAttentionOfSelfMadeNetworks",
			"[type]:[year]:*, article:2017:x", "*[year], anything2017", "*, x", "[auth]*[year]*, MullerLudenscheidtxx2017yy" })
	void keysByPattern(String pattern, String key) {
		withPattern(pattern, key).assertFindings("key-pattern");
	}

	@ParameterizedTest
	@CsvSource({ "[auth][year], mullerludenscheidt2017, MullerLudenscheidt2017",
			"[auth3][year], Mul2017B, Mul2017", "[year], 17, 2017", "[auth3]*[year], Mul2016, Mul*2017",
			"x[year], 2017, x2017" })
	void keysAgainstThePattern(String pattern, String key, String expected) {
		withPattern(pattern, key).assertFindings("key-pattern", "warning a.bib:1:10 «" + key + "» " + expected);
	}

	@ParameterizedTest
	@CsvSource({ "[auth, [auth", "[author], [author]", "[auth:title], [auth:title]", "x[], []" })
	void patternThatIsNone(String pattern, String wrong) {
		TestReview review = withPattern(pattern, "k");
		review.assertFindings("key-pattern", "warning review.protocol:4:39 «" + pattern + "» " + pattern);
		assertEquals("The pattern \"" + pattern + "\" for citation keys is wrong at " + wrong
				+ "; use the marks that the check describes", review.findings("key-pattern").get(0).message());
	}

	@Test
	void longPatternsTakeNoTime() {
		String key = "a".repeat(450) + "b";
		withPattern("*a".repeat(200) + "c", key).assertFindings("key-pattern",
				"warning a.bib:1:10 «" + key + "» " + "*a".repeat(200) + "c");
	}

	@Test
	void danglingReferences() {
		TestReview review = TestReview.of("a.bib", """
				@inproceedings{one, crossref = {gone}, xref = "Two"}
				@book{two, related = {one, , lost,one}, xdata = {data,nodata}, entryset = "old"}
				@xdata{data}
				@misc{three, crossref = {}, note = {crossref}}
				""").with("b.bib", "@string{g = {gone}}@misc{four, ids = {old}, crossref = g}");
		review.under(Profile.BIBLATEX).assertFindings("dangling-reference", "error a.bib:1:33 «gone» crossref, gone",
				"error a.bib:1:48 «Two» xref, Two", "error a.bib:2:30 «lost» related, lost",
				"error a.bib:2:55 «nodata» xdata, nodata", "error b.bib:1:56 «g» crossref, gone");
		assertEquals("The field xref refers to \"Two\", and no entry of the review has this key; there is one with the key \"two\"",
				review.findings("dangling-reference").get(1).message());
		assertEquals(4, review.under(Profile.BIBTEX).findings("dangling-reference").size());
		assertEquals(List.of(), UnreadableBibliography.addedTo(review, "dangling-reference"));
	}
}
