/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.io.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.core.io.markup.StyledText;
import org.lectern.core.io.markup.TagMarkup;
import org.lectern.core.io.markup.TextStyle;

@SuppressWarnings("nls")
class StyledTextTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = { "<i>E. coli</i> K<sub>12</sub>|\\emph{E. coli} K\\textsubscript{12}",
			"<span style=\"font-variant:small-caps;\">a</span>|\\textsc{a}", "<span class=\"x\">a</span>|a", "a < b & c > d|a < b \\& c > d",
			"<b><i>x</b> y</i>|\\textbf{\\emph{x}} y", "</i>x<i>|x", "<i></i>x|x", "&lt;i&gt; &amp; &eacute; &#233; &#xE9; &nosuch;|<i> \\& é é é \\&nosuch;",
			"<jats:p>A</jats:p><jats:p>B</jats:p>|A¶B", "<unknown>x</unknown>|<unknown>x</unknown>", "&#0;x&#xD800;|x" })
	void readsTags(String tagged, String expected) {
		assertEquals(expected, TagMarkup.read(tagged).latex().replace("\n\n", "¶"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = { "\\emph{a {B} c}|<i>a B c</i>", "{DNA} of {\\\"a}|<span class=\"nocase\">DNA</span> of ä",
			"\\textsc{x} \\textit{y}|<span style=\"font-variant:small-caps;\">x</span> <i>y</i>", "$a_{1} + b$ {x}|a_1 + b <span class=\"nocase\">x</span>",
			"a < b <i> &amp; x|a < b &lt;i> &amp;amp; x", "\\emph{never ended|<i>never ended</i>", "x} y|x y", "\\'{e} \\c{c}|é ç" })
	void writesTags(String latex, String expected) {
		assertEquals(expected, TagMarkup.write(StyledText.ofLatex(latex)));
	}

	@Test
	void halvesOfSurrogatePairsAndMarksCannotComeIn() {
		assertEquals("a\uFFFDb\uD83D\uDE00c", new StyledText().plain("a\uD800b\uD83D\uDE00\uFDD0c").latex());
	}

	@Test
	void hostileNestingTakesNoTime() {
		String tags = "<i>".repeat(100_000) + "x" + "</b></i>".repeat(100_000);
		assertEquals(20, assertTimeout(Duration.ofSeconds(5), () -> TagMarkup.read(tags).latex()).split("emph").length - 1);
		assertTimeout(Duration.ofSeconds(5), () -> StyledText.ofLatex("{".repeat(200_000) + "\\emph{".repeat(100_000)).latex());
	}

	@Test
	void stylesEndInOrder() {
		StyledText text = new StyledText().begin(TextStyle.BOLD).plain("a").begin(TextStyle.ITALIC).plain("b").end(TextStyle.BOLD)
				.end(TextStyle.SUBSCRIPT).plain("c").paragraph().begin(TextStyle.BOLD).plain(" d ");
		assertEquals("\\textbf{a\\emph{b}}c\n\n\\textbf{ d }", text.latex());
	}
}
