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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.lectern.core.Progress;
import org.lectern.core.check.CheckCatalog;
import org.lectern.core.check.CheckRunner;
import org.lectern.core.check.Finding;
import org.lectern.core.check.Profile;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.corpus.UnreadablePath;
import org.lectern.core.report.JsonReport;
import org.lectern.core.report.Report;
import org.lectern.core.report.ReportContext;
import org.lectern.core.report.SarifReport;
import org.lectern.core.report.TextReport;
import org.lectern.core.tests.TestReview;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** What the reports say about one small review. */
@SuppressWarnings("nls")
class ReportsTest {

	/** The offset of the second key is behind a character of two code units. */
	private final ReviewCorpus corpus = TestReview
			.of("my papers/a:b.bib", "@misc{one, title={\ud83d\ude00 \"A\" <Title> & More Words}, author={A}, date=2020}\n")
			.with("z.bib", "@misc{one, title={\ud83d\ude00 \"A\" <Title> & More Words}, author={A}, date=2020}\n@misc{two,\n  title = {T\n} }\n")
			.corpus();

	/** Whatever other checks there will be. */
	private final CheckCatalog catalog = new CheckCatalog(
			List.of("missing-field", "duplicate-paper", "duplicate-key", "bibtex-syntax").stream()
					.map(CheckCatalog.standard()::check).toList());

	private final List<Finding> findings = new CheckRunner(catalog).run(corpus, Profile.BIBLATEX, Progress.none());

	private String write(Report report, URI root, UnreadablePath... unreadable) throws IOException {
		StringBuilder text = new StringBuilder();
		report.write(findings, new ReportContext(corpus, catalog, Profile.BIBLATEX, root,
				List.of(unreadable), "1.2.3"), text);
		return text.toString();
	}

	@Test
	void textIsOneLineForAFindingAndOneForEachOtherPlace() throws IOException {
		List<String> lines = write(new TextReport(), null).lines().toList();
		assertEquals(6, lines.size(), String.join("\n", lines));
		assertTrue(lines.get(0).matches("z\\.bib:1:7: error: .*one.* \\[duplicate-key\\]"), lines.get(0));
		assertTrue(lines.get(1).matches("    my papers/a:b\\.bib:1:7: .+"), lines.get(1));
		assertTrue(lines.get(2).matches("z\\.bib:1:7: warning: .+ \\[duplicate-paper\\]"), lines.get(2));
		assertTrue(lines.get(4).matches("z\\.bib:2:7: warning: .+ \\[missing-field\\]"), lines.get(4));
	}

	@Test
	void noFindingsNoText() throws IOException {
		StringBuilder text = new StringBuilder();
		new TextReport().write(List.of(), new ReportContext(corpus, CheckCatalog.standard(), Profile.BIBLATEX, null,
				List.of(new UnreadablePath("x", "y")), "1"), text);
		assertEquals("", text.toString());
	}

	@Test
	void jsonTellsEverythingOfAFinding() throws IOException {
		String text = write(new JsonReport(), URI.create("file:///r/"), new UnreadablePath("gone", "why"));
		assertEquals(text, write(new JsonReport(), URI.create("file:///r/"), new UnreadablePath("gone", "why")));
		JsonObject report = JsonParser.parseString(text).getAsJsonObject();
		assertEquals("lectern-findings", report.get("format").getAsString());
		assertEquals(1, report.get("version").getAsInt());
		assertEquals("1.2.3", report.getAsJsonObject("tool").get("version").getAsString());
		assertEquals("biblatex", report.get("profile").getAsString());
		assertEquals("file:///r/", report.get("root").getAsString());
		assertEquals("{\"files\":2,\"bibliographies\":2,\"papers\":3,\"info\":0,\"warning\":3,\"error\":1}",
				report.get("summary").toString());
		assertEquals("[{\"path\":\"gone\",\"message\":\"why\"}]", report.get("unreadable").toString());
		assertEquals(findings.size(), report.getAsJsonArray("findings").size());
		JsonObject finding = report.getAsJsonArray("findings").get(0).getAsJsonObject();
		finding.remove("message");
		JsonObject related = finding.getAsJsonArray("related").get(0).getAsJsonObject();
		related.remove("message");
		assertEquals(("{'check':'duplicate-key','category':'keys','severity':'error','file':'z.bib','line':1,'column':7,"
				+ "'endLine':1,'endColumn':10,'offset':6,'length':3,'paper':{'key':'one','occurrence':0},"
				+ "'arguments':['one'],'related':[{'file':'my papers/a:b.bib','line':1,'column':7,'endLine':1,"
				+ "'endColumn':10,'offset':6,'length':3,'paper':{'key':'one','occurrence':0}}],'fingerprint':'"
				+ findings.get(0).fingerprint() + "'}").replace('\'', '"'), finding.toString());
	}

	@Test
	void sarifNamesTheRulesAndPointsAtThem() throws IOException {
		JsonObject run = run(URI.create("file:///r/"));
		JsonArray rules = run.getAsJsonObject("tool").getAsJsonObject("driver").getAsJsonArray("rules");
		assertEquals(catalog.checks().size(), rules.size());
		for (JsonElement element : run.getAsJsonArray("results")) {
			JsonObject result = element.getAsJsonObject();
			JsonObject rule = rules.get(result.get("ruleIndex").getAsInt()).getAsJsonObject();
			assertEquals(result.get("ruleId"), rule.get("id"));
			assertFalse(rule.getAsJsonObject("fullDescription").get("text").getAsString().isBlank());
		}
		assertEquals("utf16CodeUnits", run.get("columnKind").getAsString());
		assertEquals("file:///r/",
				run.getAsJsonObject("originalUriBaseIds").getAsJsonObject("REVIEW").get("uri").getAsString());
	}

	@Test
	void sarifResultHasItsPlaceInEveryUnit() throws IOException {
		JsonObject result = run(URI.create("file:///r/")).getAsJsonArray("results").get(0).getAsJsonObject();
		assertEquals("error", result.get("level").getAsString());
		assertEquals("{\"physicalLocation\":{\"artifactLocation\":{\"uri\":\"z.bib\",\"uriBaseId\":\"REVIEW\"},"
				+ "\"region\":{\"startLine\":1,\"startColumn\":7,\"endLine\":1,\"endColumn\":10,\"charOffset\":6,"
				+ "\"charLength\":3}},\"logicalLocations\":[{\"name\":\"one\"}]}",
				result.getAsJsonArray("locations").get(0).toString());
		JsonObject related = result.getAsJsonArray("relatedLocations").get(0).getAsJsonObject();
		assertEquals("my%20papers/a%3Ab.bib", related.getAsJsonObject("physicalLocation")
				.getAsJsonObject("artifactLocation").get("uri").getAsString());
		assertEquals(findings.get(0).fingerprint(),
				result.getAsJsonObject("partialFingerprints").get("lecternFinding/v1").getAsString());
	}

	@Test
	void sarifWithoutRootHasNoBase() throws IOException {
		assertFalse(run(null).has("originalUriBaseIds"));
		assertFalse(run(null).getAsJsonArray("results").toString().contains("uriBaseId"));
	}

	@Test
	void sarifTellsWhatCouldNotBeRead() throws IOException {
		JsonObject invocation = run(null, new UnreadablePath("gone", "why")).getAsJsonArray("invocations").get(0)
				.getAsJsonObject();
		assertFalse(invocation.get("executionSuccessful").getAsBoolean());
		assertTrue(invocation.toString().contains("gone: why"), invocation.toString());
		assertTrue(run(null).getAsJsonArray("invocations").get(0).getAsJsonObject().get("executionSuccessful")
				.getAsBoolean());
	}

	private JsonObject run(URI root, UnreadablePath... unreadable) throws IOException {
		JsonObject report = JsonParser.parseString(write(new SarifReport(), root, unreadable)).getAsJsonObject();
		assertEquals("2.1.0", report.get("version").getAsString());
		assertEquals(1, report.getAsJsonArray("runs").size());
		return report.getAsJsonArray("runs").get(0).getAsJsonObject();
	}

	@Test
	void columnsCountCodeUnitsAndEndsMayBeOnAnotherLine() throws IOException {
		ReviewCorpus broken = TestReview.of("a.bib", "@misc{k, note = {\ud83d\ude00}, title = }\r\n@misc{l, title = {never\nclosed\n")
				.corpus();
		List<Finding> syntax = new CheckRunner(catalog).run(broken, Profile.BIBTEX, Progress.none())
				.stream().filter(finding -> finding.checkId().equals("bibtex-syntax")).toList();
		StringBuilder text = new StringBuilder();
		new JsonReport().write(syntax, new ReportContext(broken, catalog, Profile.BIBTEX, null,
				List.of(), "1"), text);
		for (JsonElement element : JsonParser.parseString(text.toString()).getAsJsonObject()
				.getAsJsonArray("findings")) {
			JsonObject finding = element.getAsJsonObject();
			String whole = broken.file("a.bib").text();
			int offset = finding.get("offset").getAsInt();
			int end = offset + finding.get("length").getAsInt();
			assertPlace(whole, offset, finding.get("line").getAsInt(), finding.get("column").getAsInt());
			assertPlace(whole, end, finding.get("endLine").getAsInt(), finding.get("endColumn").getAsInt());
		}
		assertTrue(syntax.size() >= 2, syntax.toString());
	}

	private static void assertPlace(String text, int offset, int line, int column) {
		String before = text.substring(0, offset);
		assertEquals(before.chars().filter(c -> c == '\n').count() + 1, line);
		assertEquals(offset - before.lastIndexOf('\n'), column);
	}
}
