/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.model.tests.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.model.text.LatexText;

class LatexTextTest {

	static Stream<Arguments> plain() {
		return Stream.of(new String[][] {
				// braces and white space
				{ "Plain text", "Plain text" }, { "", "" }, { "  \n\t ", "" }, { "a  b\n\t c ", "a b c" },
				{ "{The} {DNA} of {{X}}", "The DNA of X" }, { "a~b", "a b" }, { "a\\ b\\,c\\\\d", "a b c d" },
				{ "a\u00a0b", "a b" },
				// accents
				{ "G{\\\"o}del", "G\u00f6del" }, { "G\\\"{o}del", "G\u00f6del" }, { "G\\\"odel", "G\u00f6del" },
				{ "{\\'E}tude", "\u00c9tude" }, { "na{\\\"\\i}ve", "na\u00efve" }, { "na\\\"{\\i}ve", "na\u00efve" },
				{ "Fa\\c{c}ade", "Fa\u00e7ade" }, { "Fa\\c cade", "Fa\u00e7ade" }, { "Erd{\\H o}s", "Erd\u0151s" },
				{ "Erd\\H{o}s", "Erd\u0151s" }, { "\\v{S}koda", "\u0160koda" }, { "{\\AA}ngstr\\\"om", "\u00c5ngstr\u00f6m" },
				{ "\\~n \\^a \\`e \\=o \\.z \\u{g} \\k{a} \\r{u} \\d{t}", "\u00f1 \u00e2 \u00e8 \u014d \u017c \u011f \u0105 \u016f \u1e6d" },
				{ "\\'{}", "" }, { "\\~{}x", "~x" }, { "a\\", "a\\" },
				// letters and symbols
				{ "Stra{\\ss}e", "Stra\u00dfe" }, { "Stra\\ss e", "Stra\u00dfe" }, { "Stra\\ss{}e", "Stra\u00dfe" },
				{ "{\\O}rsted, \\o re", "\u00d8rsted, \u00f8re" }, { "{\\L}{\\'o}d\\'z", "\u0141\u00f3d\u017a" },
				{ "{\\ae}on {\\OE}uvre", "\u00e6on \u0152uvre" }, { "R\\&D 100\\% \\$5 \\#1 a\\_b \\{x\\}", "R&D 100% $5 #1 a_b {x}" },
				{ "\\textbackslash{}n \\textasciitilde", "\\n ~" }, { "\\LaTeX{} and \\TeX", "LaTeX and TeX" },
				{ "\\copyright{} 2000", "\u00a9 2000" }, { "100% sure", "100% sure" },
				// dashes and quotes
				{ "1--2 --- 3-4", "1\u20132 \u2014 3-4" }, { "``quoted'' and `single'", "\u201cquoted\u201d and \u2018single'" },
				{ "don't", "don't" },
				// fonts and commands that are not known
				{ "\\textit{in} \\emph{vivo} {\\em x} {\\bf y}{\\rm D}", "in vivo x yD" },
				{ "\\eg we show \\modelname{}, \\ours", "eg we show modelname, ours" }, { "\\unknown{arg} x", "arg x" },
				{ "\\noopsort{1973b}1973", "1973" }, { "\\href{http://a.b}{text}", "text" },
				{ "hy\\-phen\\/ated", "hyphenated" }, { "line\\newline break\\par x", "line break x" },
				{ "at \\url{http://a.b/~c--d_e}", "at http://a.b/~c--d_e" }, { "\\path|beebe@acm.org|,", "beebe@acm.org," },
				// formulas
				{ "$N$D data", "ND data" }, { "$O(n^2)$", "O(n^2)" }, { "$\\mathcal{O}(n \\log n)$", "O(n log n)" },
				{ "$\\alpha$-helix, $\\beta \\le 3\\times 10^{-5}$", "\u03b1-helix, \u03b2 \u2264 3\u00d7 10^-5" }, { "costs $5", "costs $5" },
				{ "$a$ costs $5", "a costs $5" }, { "\\(x\\) $$y$$", "x y" }, { "$f''--x$", "f''--x" } }).map(row -> Arguments.of(row[0], row[1]));
	}

	@ParameterizedTest
	@MethodSource("plain")
	void readsLatexAsPlainText(String latex, String plain) {
		assertEquals(plain, LatexText.toPlain(latex));
	}

	@Test
	void readsAddressesVerbatim() {
		assertEquals("http://a.b/x_y%20z~u--v", LatexText.toVerbatim(" {http://a.b/x\\_y\\%20z~u--v} "));
		assertEquals("http://a.b/~c", LatexText.toVerbatim("\\url{http://a.b/\\~{}c}"));
		assertEquals("10.1002/(SICI)1<1::AID>3.0.CO;2-#", LatexText.toVerbatim("10.1002/(SICI)1<1::AID>3.0.CO;2-{\\#}"));
	}

	@Test
	void escapesWhatLatexTakesForACommand() {
		assertEquals("R\\&D, 5\\% of \\$x\\_1\\#", LatexText.escape("R&D, 5% of $x_1#"));
		assertEquals("{\\textbraceleft}{\\textbackslash}{\\textbraceright}", LatexText.escape("{\\}"));
	}

	@Test
	void readsBackWhatItEscaped() {
		Random random = new Random(3);
		String characters = "ab \\{}$&%#_~^`'\"-,.\u00e9\u2013\ud83d\ude00<>|!?@/";
		for (int i = 0; i < 5000; i++) {
			StringBuilder text = new StringBuilder();
			for (int j = random.nextInt(20); j > 0; j--) {
				int c = random.nextInt(characters.codePointCount(0, characters.length()));
				text.appendCodePoint(characters.codePointAt(characters.offsetByCodePoints(0, c)));
			}
			String plain = text.toString().strip().replaceAll(" +", " ");
			String escaped = LatexText.escape(plain);
			assertEquals(plain, LatexText.toPlain(escaped), escaped);
			assertEquals(0, escaped.chars().map(c -> c == '{' ? 1 : c == '}' ? -1 : 0).sum(), escaped);
		}
	}

	@Test
	void readsHostileTextInProportionToItsLength() {
		for (String piece : List.of("{", "\\", "$", "\\'", "\\c", "\\href{", "\\url|", "-", "`", "\\'{", "\\path")) {
			String text = piece.repeat(1_000_000 / piece.length());
			assertTimeoutPreemptively(Duration.ofSeconds(30), () -> LatexText.toPlain(text), piece);
		}
	}
}
