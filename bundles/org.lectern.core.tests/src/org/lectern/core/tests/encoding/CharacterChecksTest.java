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

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.core.check.Profile;
import org.lectern.core.tests.TestReview;
import org.lectern.model.text.LatexText;

/** Characters that cannot be seen, are in pieces, or are too much for BibTeX. */
@SuppressWarnings("nls")
class CharacterChecksTest {

	@ParameterizedTest
	@CsvSource({ "soft\u00adhyphen, softhyphen", "\u200bzero, zero", "\ufeffmark, mark", "a\u2028b, a b",
			"be\u0007ll, bell", "\u200eLatin\u200f, Latin", "join\u2060er, joiner", "\u009dx, x", "del\u007f, del" })
	void invisible(String value, String expected) {
		assertEquals(expected, Corrections.correct("control-character", Profile.BIBLATEX, "title", value));
	}

	@ParameterizedTest
	@ValueSource(strings = { "plain\ttext", "می\u200cخواهم", "\u200fעברית", "क्\u200dष", "👩\u200d🔬", "a\u00a0b", "a\u2009b",
			"x\u0301", "❤\ufe0f\u200d🔥" })
	void seenOrNeeded(String value) {
		assertEquals(null, Corrections.correct("control-character", Profile.BIBLATEX, "title", value));
	}

	@Test
	void placeOfAnInvisibleCharacter() {
		TestReview.of("a.bib", "@misc{k, url = {https://x.org/\u200ba}, title = {T\u00ad\u00adU}}").assertFindings(
				"control-character", "warning a.bib:1:31 «\u200b» url", "warning a.bib:1:46 «\u00ad» title");
	}

	@ParameterizedTest
	@CsvSource({ "Lefe\u0300vre, Lef\u00e8vre", "A\u030angstro\u0308m, \u00c5ngstr\u00f6m",
			"\u1112\u1161\u11ab\u1100\u1173\u11af, \ud55c\uae00", "Nguye\u0302\u0303n, Nguy\u1ec5n" })
	void pieces(String value, String expected) {
		assertEquals(expected, Corrections.correct("unicode-form", Profile.BIBLATEX, "author", value));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Lef\u00e8vre", "x\u0301", "{\\'e}", "\ufa19", "\u212b", "\ud55c", "हिन्दी", "" })
	void whole(String value) {
		assertEquals(null, Corrections.correct("unicode-form", Profile.BIBLATEX, "author", value));
	}

	@Test
	void nameOfAFileIsWhatItIs() {
		assertEquals(null, Corrections.correct("unicode-form", Profile.BIBLATEX, "file", "Lefe\u0300vre.pdf"));
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '|', value = { "Müller, M{\\\"u}ller", "José, Jos{\\'e}", "naïve, na{\\\"\\i}ve",
			"Dvořák, Dvo{\\v{r}}{\\'a}k", "Straße, Stra{\\ss}e", "Łódź, {\\L}{\\'o}d{\\'z}", "1–9, 1--9",
			"Erdős, Erd{\\H{o}}s", "Ångström, {\\r{A}}ngstr{\\\"o}m", "“a”, ``a''", "α, {\\ensuremath{\\alpha}}",
			"e\u0301, {\\'e}", "3×2, 3{\\ensuremath{\\times}}2", "Şahin, {\\c{S}}ahin", "a\u00a0b, a~b",
			"a-\u2013b, a-{}--b", "\u201c\u2018a\u2019\u201d, ``{}`a'{}''", "--\u2014, --{}---", "x\u2013\u2013y, x--{}--y" })
	void commands(String value, String expected) {
		assertEquals(expected, Corrections.correct("non-ascii", Profile.BIBTEX, "title", value));
		String same = value.replace("e\u0301", "é").replace('\u2019', '\'');
		assertEquals(LatexText.toPlain(same), LatexText.toPlain(expected), "the same text");
	}

	@ParameterizedTest
	@ValueSource(strings = { "M{\\\"u}ller", "深度学习", "plain", "Nguyễn", "😀" })
	void noCommands(String value) {
		assertEquals(null, Corrections.correct("non-ascii", Profile.BIBTEX, "title", value));
	}

	@Test
	void bothSortsInOneValue() {
		TestReview review = TestReview.of("a.bib", "@misc{k, title = {Über 深度学习}, abstract = {Über}, url = {ü}}");
		review.under(Profile.BIBTEX).assertFindings("non-ascii", "warning a.bib:1:19 «Ü» title");
		review.under(Profile.BIBTEX).assertFindings("non-latin", "warning a.bib:1:24 «深» title");
		review.under(Profile.BIBLATEX).assertFindings("non-ascii");
		review.under(Profile.BIBLATEX).assertFindings("non-latin");
	}
}
