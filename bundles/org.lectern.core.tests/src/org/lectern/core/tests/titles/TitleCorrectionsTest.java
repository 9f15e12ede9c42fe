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

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.core.check.CheckCatalog;
import org.lectern.core.check.CorrectingCheck;
import org.lectern.core.tests.TestReview;
import org.lectern.model.review.Field;

/** How titles are written after they are corrected. */
@SuppressWarnings("nls")
class TitleCorrectionsTest {

	/** Corrects the value of a field; what is right already stays. */
	private static String correct(String check, String value) {
		Field field = TestReview.of("a.bib", "@article{k, title={" + value + "}}").corpus().papers().get(0)
				.findField("title");
		String corrected = ((CorrectingCheck) CheckCatalog.standard().check(check)).correct(field);
		return corrected == null ? value : corrected;
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '^', value = { "A study of DNA and mRNA-like codes|A study of {DNA} and {mRNA}-like codes",
			"On \\TeX{} for $O(n)$, in the U.S. again|On {\\TeX{}} for {$O(n)$}, in the {U.S.} again",
			"The {DNA} of {D}NA|The {DNA} of {D}{NA}", "A Study of Things|A Study of Things" })
	void protectsCapitals(String title, String corrected) {
		assertEquals(corrected, correct("unprotected-capital", title));
		assertEquals(corrected, correct("unprotected-capital", corrected));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "A trial of surgery.|A trial of surgery", "{A trial of surgery.} |{A trial of surgery}",
			"By Apple Inc.|By Apple Inc." })
	void removesFullStop(String title, String corrected) {
		assertEquals(corrected, correct("title-full-stop", title));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '^', value = { "Rise &amp; fall|Rise \\& fall", "A \\&amp; B {\\&}amp; C|A \\& B \\& C",
			"&amp;amp; and &amp;eacute;|\\& and é", "1900&#8211;1950&mdash;|1900--1950---", "a-&#8211;b|a-–b",
			"M&uuml;ller&#39;s|Müller's", "&ldquo;x&rdquo; &lsquo;y&rsquo;|``x'' `y'", "&#8216;&#8216;x|‘`x",
			"&quot;x&quot;|{\"}x{\"}", "a &lt; b|a {\\textless} b", "3&nbsp;cm &plusmn; 1|3~cm {$\\pm$} 1",
			"&beta;&Delta; decay|{$\\beta$}{$\\Delta$} decay", "and so on&hellip;|and so on\\ldots{}", "5&#37; of \\#1|5\\% of \\#1",
			"&#x1F600;|😀", "&#150;|--", "$a &lt; b$ &amp; c|$a &lt; b$ \\& c", "&eacute;&bogus;|é&bogus;" })
	void replacesEntities(String title, String corrected) {
		assertEquals(corrected, correct("html-entity", title));
		assertEquals(corrected, correct("html-entity", corrected));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "How <i>E. coli</i> grows|How \\emph{E. coli} grows",
			"H<sub>2</sub>O<sup>+</sup>|H\\textsubscript{2}O\\textsuperscript{+}",
			"{All <b>of <i>it</i></b>}|{All \\textbf{of \\emph{it}}}", "&lt;i&gt;x&lt;/i&gt;|\\emph{x}",
			"<i>x|<i>x", "<p>x</p>|<p>x</p>" })
	void replacesFormatting(String title, String corrected) {
		assertEquals(corrected, correct("html-formatting", title));
	}
}
