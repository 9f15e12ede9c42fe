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

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.core.check.Profile;
import org.lectern.core.tests.TestReview;

/** Text that was read in the wrong encoding. */
@SuppressWarnings("nls")
class MojibakeCheckTest {

	private static final Charset WINDOWS = Charset.forName("windows-1252");

	private static String correct(String value) {
		return Corrections.correct("mojibake", Profile.BIBLATEX, "title", value);
	}

	private static String misread(String text) {
		return new String(text.getBytes(StandardCharsets.UTF_8), WINDOWS);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Müller", "José", "naïve façade", "It’s", "“Quoted” – and — more…", "10 € ≤ 20 ± 3 °C",
			"Kraków, Łódź, Gdańsk, Świętokrzyskie", "Čapek and Dvořák", "深度学习", "Ελλάδα", "Москва", "α → β", "ﬁrst",
			"😀", "Ångström", "Erdős" })
	void utf8AsWindows(String text) {
		String misread = misread(text);
		if (misread.indexOf('\ufffd') < 0) {
			assertEquals(text, correct(misread));
		}
		String latin1 = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
		assertEquals(text, correct(latin1));
	}

	@Test
	void severalTimesOver() {
		assertEquals("Müller", correct(misread(misread("Müller"))));
		assertEquals("naïve", correct(misread(misread(misread("naïve")))));
	}

	@Test
	void windowsAsLatin1() {
		assertEquals("It’s “so” – and …", correct("It\u0092s \u0093so\u0094 \u0096 and \u0085"));
	}

	@Test
	void goodTextBesideItStays() {
		assertEquals("Müller, Åsa, «CAFÉ et», Zürich", correct("MÃ¼ller, Åsa, «CAFÉ et», Zürich"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Müller", "SÃO PAULO", "IRMÃ»", "«CAFÉ»", "»Spaß«", "„Ä“ und „Ö“", "Â", "ÂGE", "Ã", "à «»",
			"Çà et là", "naïve ¬", "ÆØÅ—", "«Ñ»", "Đặng Ðức", "Москва", "Î«", "" })
	void leftAlone(String value) {
		assertEquals(null, correct(value));
	}

	@Test
	void placeIsTheFirstSequence() {
		TestReview.of("a.bib", "@misc{k, author = {Roe, R. and LefÃ¨vre, ThÃ©o}, url = {https://x.org/Ã©}}")
				.assertFindings("mojibake", "warning a.bib:1:35 «Ã¨» author");
	}

	@Test
	void lostCharacter() {
		TestReview.of("a.bib", "@misc{k, author = {Roe, R. and M\ufffdller, Jan}, title = {?}}")
				.assertFindings("replacement-character", "error a.bib:1:33 «\ufffd» author");
	}
}
