/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.lectern.core.Progress;
import org.lectern.core.check.Category;
import org.lectern.core.check.CheckCatalog;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.CheckRunner;
import org.lectern.core.check.CheckedPaper;
import org.lectern.core.check.CorrectingCheck;
import org.lectern.core.check.Finding;
import org.lectern.core.check.PaperCheck;
import org.lectern.core.check.Profile;
import org.lectern.core.check.Severity;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.corpus.UnreadablePath;
import org.lectern.core.report.Baseline;
import org.lectern.core.report.GitHubReport;
import org.lectern.core.report.HtmlReport;
import org.lectern.core.report.JUnitReport;
import org.lectern.core.report.JsonReport;
import org.lectern.core.report.Report;
import org.lectern.core.report.ReportContext;
import org.lectern.core.report.SarifReport;
import org.lectern.core.tests.TestReview;
import org.lectern.model.review.Field;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Reports for servers and people, and the comparison with an earlier one. */
@SuppressWarnings("nls")
class OtherReportsTest {

	/** Wants every publisher shouted, but only warns where it is quiet. */
	private static final class ShoutCheck implements PaperCheck, CorrectingCheck {

		private static final CheckDescription DESCRIPTION = new CheckDescription("shout", Category.TITLES,
				Severity.WARNING, "Quiet", "Shout.");

		@Override
		public CheckDescription description() {
			return DESCRIPTION;
		}

		@Override
		public void check(CheckedPaper paper) {
			Field field = paper.field("publisher");
			if (field != null && correct(field) != null) {
				paper.report(DESCRIPTION, field, 0, 1, "Quiet <publisher>, 100%: \"" + field.getValue() + "\"\u0001\nnext");
			}
		}

		@Override
		public String correctionLabel() {
			return "Shout";
		}

		@Override
		public String correct(Field field) {
			String shouted = field.getValue().toUpperCase(Locale.ROOT);
			return shouted.equals(field.getValue()) ? null : shouted;
		}
	}

	private final CheckCatalog catalog = new CheckCatalog(
			List.of(new ShoutCheck(), CheckCatalog.standard().check("truncated-abstract")));

	private final ReviewCorpus corpus = TestReview
			.of("a,b:c.bib", "@book{k,\n  publisher = {quiet},\n  abstract = {It ends in the}\n}\n@book{k, publisher = \"quiet\"}\n")
			.with("clean.bib", "@book{l, publisher = {LOUD}}\n")
			.with("review.protocol", """
					<?xml version="1.0" encoding="UTF-8"?>
					<review:Protocol xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:review="http://lectern.org/review/1">
					  <checkProfile><settings check="truncated-abstract" severity="info"/></checkProfile>
					</review:Protocol>
					""")
			.corpus();

	private final List<Finding> findings = new CheckRunner(catalog).run(corpus, Profile.of(corpus), Progress.none());

	private String write(Report report, UnreadablePath... unreadable) throws IOException {
		StringBuilder text = new StringBuilder();
		report.write(findings,
				new ReportContext(corpus, catalog, Profile.BIBLATEX, null, List.of(unreadable), "1.2.3"), text);
		return text.toString();
	}

	@Test
	void gitHubAnnotationsAreOneEscapedLineEach() throws IOException {
		assertEquals("""
				::error file=x/gone%2C::why%0Anot
				::warning file=x/a%2Cb%3Ac.bib,line=2,endLine=2,col=16,endColumn=17,title=shout::k: Quiet <publisher>, 100%25: "quiet"\u0001%0Anext
				::notice file=x/a%2Cb%3Ac.bib,line=3,endLine=3,col=26,endColumn=29,title=truncated-abstract::k: The abstract breaks off
				::warning file=x/a%2Cb%3Ac.bib,line=5,endLine=5,col=23,endColumn=24,title=shout::k: Quiet <publisher>, 100%25: "quiet"\u0001%0Anext
				""",
				write(new GitHubReport(path -> "x/" + path), new UnreadablePath("gone,", "why\nnot")));
	}

	@Test
	void jUnitReportHasASuiteForEachFileAndFailuresForWarnings() throws Exception {
		String text = write(new JUnitReport(), new UnreadablePath("gone", "why"));
		Element root = DocumentBuilderFactory.newInstance().newDocumentBuilder()
				.parse(new InputSource(new StringReader(text))).getDocumentElement();
		assertEquals("testsuites", root.getTagName());
		NodeList suites = root.getElementsByTagName("testsuite");
		StringBuilder told = new StringBuilder();
		for (int i = 0; i < suites.getLength(); i++) {
			Element suite = (Element) suites.item(i);
			int cases = suite.getElementsByTagName("testcase").getLength();
			assertEquals(Integer.toString(cases), suite.getAttribute("tests"));
			assertEquals(Integer.toString(suite.getElementsByTagName("failure").getLength()),
					suite.getAttribute("failures"));
			told.append(suite.getAttribute("name")).append(' ').append(cases).append(' ')
					.append(suite.getAttribute("failures")).append(' ').append(suite.getAttribute("errors")).append('\n');
		}
		assertEquals("gone 1 0 1\na,b:c.bib 3 2 0\nclean.bib 1 0 0\nreview.protocol 1 0 0\n", told.toString());
		assertEquals("Quiet <publisher>, 100%: \"quiet\"\ufffd next",
				((Element) root.getElementsByTagName("failure").item(0)).getAttribute("message"));
		assertEquals("The abstract breaks off", root.getElementsByTagName("system-out").item(0).getTextContent());
	}

	@Test
	void htmlNeedsNothingElseAndEscapesWhatItQuotes() throws IOException {
		String page = write(new HtmlReport(), new UnreadablePath("gone", "<why>"));
		assertTrue(page.startsWith("<!DOCTYPE html>"));
		assertFalse(page.matches("(?s).*(src|href)=.*"), "refers to something else");
		assertTrue(page.contains("Quiet &lt;publisher&gt;, 100%: &quot;quiet&quot;"));
		assertFalse(page.contains("<publisher>"));
		assertTrue(page.contains("&lt;why&gt;"));
		assertTrue(page.contains("<pre>  publisher = {<mark>q</mark>uiet},</pre>"), page);
		assertEquals(findings.size(), page.split("<li data-severity=", -1).length - 1);
	}

	@Test
	void htmlOfNoFindingsSaysSo() throws IOException {
		StringBuilder text = new StringBuilder();
		new HtmlReport().write(List.of(),
				new ReportContext(corpus, catalog, Profile.BIBLATEX, null, List.of(), "1"), text);
		assertTrue(text.toString().contains("<p>No findings.</p>"));
		assertFalse(text.toString().contains("<form"));
	}

	@Test
	void sarifCarriesTheCorrection() throws IOException {
		JsonObject run = JsonParser.parseString(write(new SarifReport())).getAsJsonObject().getAsJsonArray("runs").get(0)
				.getAsJsonObject();
		JsonObject result = run.getAsJsonArray("results").get(0).getAsJsonObject();
		assertEquals("[{\"description\":{\"text\":\"Shout\"},\"artifactChanges\":[{\"artifactLocation\":"
				+ "{\"uri\":\"a,b%3Ac.bib\"},\"replacements\":[{\"deletedRegion\":{"
				+ "\"startLine\":2,\"startColumn\":16,\"endLine\":2,\"endColumn\":21,\"charOffset\":24,\"charLength\":5},"
				+ "\"insertedContent\":{\"text\":\"QUIET\"}}]}]}]", result.getAsJsonArray("fixes").toString());
		assertFalse(run.getAsJsonArray("results").get(1).getAsJsonObject().has("fixes"));
	}

	@Test
	void baselineCoversAsManyFindingsAsItHas() throws IOException {
		for (Report report : List.of(new JsonReport(), new SarifReport())) {
			Baseline baseline = Baseline.read(new StringReader(write(report)));
			assertEquals(new Baseline.Comparison(List.of(), 3, 0), baseline.compare(findings));
			List<Finding> twice = List.of(findings.get(0), findings.get(0), findings.get(1));
			assertEquals(new Baseline.Comparison(List.of(findings.get(0)), 2, 1), baseline.compare(twice));
			assertEquals(new Baseline.Comparison(List.of(), 0, 3), baseline.compare(List.of()));
		}
	}

	@Test
	void otherTextIsNoBaseline() {
		for (String text : List.of("", "[]", "{}", "{\"findings\": 3}", "{\"findings\": [", "no json", "{\"runs\":[{}]")) {
			assertThrows(IOException.class,
					() -> Baseline.read(new StringReader(text)), text);
		}
	}
}
