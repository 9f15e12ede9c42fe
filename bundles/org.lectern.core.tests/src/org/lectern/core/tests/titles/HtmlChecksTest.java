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
import org.lectern.core.tests.TestReview;

/** What is flagged as left over from HTML, and where. */
@SuppressWarnings("nls")
class HtmlChecksTest {

	private static TestReview field(String name, String value) {
		return TestReview.of("a.bib", "@article{k,\n" + name + "={" + value + "}}");
	}

	private static void assertFlagged(String check, String name, String value, String part) {
		int column = name.length() + 3 + value.indexOf(part);
		field(name, value).assertFindings(check, "warning a.bib:2:" + column + " «" + part + "» " + name);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "title|Rise &amp; fall|&amp;", "title|Rise \\&amp; fall|\\&amp;",
			"title|Rise {\\&}amp; fall|{\\&}amp;", "title|1900&#8211;1950|&#8211;", "title|1900&#x2013;1950|&#x2013;",
			"title|1900\\&\\#8211;1950|\\&\\#8211;", "author|M&uuml;ller|&uuml;", "title|A &amp;amp; B &gt; C|&amp;amp;",
			"note|$x$ &lt; 3|&lt;", "abstract|a &#150; b|&#150;" })
	void entity(String name, String value, String reference) {
		assertFlagged("html-entity", name, value, reference);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "title|R\\&D; more", "title|AT&T;", "title|Rise & fall; etc", "title|&#0;",
			"title|&#55296;", "title|&bogus;", "title|$a &lt; b$", "url|https://example.org/?a&amp;b", "annote|a &amp; b",
			"title|&lt;i&gt;E. coli&lt;/i&gt;", "title|{}", "title|&;", "title|&#9999999;" })
	void noEntity(String name, String value) {
		field(name, value).assertFindings("html-entity");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "title|How <i>E. coli</i> grows|<i>", "title|H<SUB>2</SUB>O|<SUB>",
			"title|How &lt;em&gt;E. coli&lt;/em&gt; grows|&lt;em&gt;",
			"title|How {\\textless}i{\\textgreater}E.{\\textless}/i{\\textgreater} grows|{\\textless}i{\\textgreater}",
			"abstract|<jats:italic>n</jats:italic>|<jats:italic>", "title|{All <b>of <i>it</i></b>}|<b>" })
	void formatting(String name, String value, String tag) {
		assertFlagged("html-formatting", name, value, tag);
		field(name, value).assertFindings("html-markup");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "abstract|<p>We show.</p>|<p>", "abstract|We <br/> show|<br/>",
			"title|<i>E. coli|<i>", "title|<b>x<i>y</b>z</i>|<b>", "title|<i>{x</i>}|<i>", "title|a {<i>b</i>} c|<i>",
			"title|<i class=\"x\">y</i>|<i class=\"x\">", "title|<mml:math><mml:mi>x</mml:mi></mml:math>|<mml:math>",
			"title|$a <i> b$ </i>|<i>", "title|x</sub>|</sub>" })
	void markup(String name, String value, String tag) {
		assertFlagged("html-markup", name, value, tag);
		field(name, value).assertFindings("html-formatting");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "title|List<T> and Map<K>", "title|p < q > r", "title|a<b, c>d",
			"annote|<p>Mine</p>", "title|{}", "title|<blink>" })
	void noMarkup(String name, String value) {
		field(name, value).assertFindings("html-markup");
		field(name, value).assertFindings("html-formatting");
	}

	@Test
	void oneFindingForEachField() {
		TestReview.of("a.bib", "@article{k, title={a &amp; b &amp; c},\nabstract={d &lt; e}}").assertFindings(
				"html-entity", "warning a.bib:1:22 «&amp;» title", "warning a.bib:2:13 «&lt;» abstract");
	}
}
