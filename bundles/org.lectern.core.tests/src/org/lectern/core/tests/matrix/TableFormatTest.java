/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.lectern.core.corpus.PaperReference;
import org.lectern.core.form.NumberRule;
import org.lectern.core.matrix.CellValue;
import org.lectern.core.matrix.EvidenceCell;
import org.lectern.core.matrix.EvidenceColumn;
import org.lectern.core.matrix.EvidenceRow;
import org.lectern.core.matrix.EvidenceTable;
import org.lectern.core.matrix.PaperColumn;
import org.lectern.core.matrix.QuestionColumn;
import org.lectern.core.matrix.TableFormat;
import org.lectern.core.matrix.TableOptions;
import org.lectern.model.review.QuestionKind;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What people write into notes survives in each format, and means nothing else there. */
@SuppressWarnings("nls")
class TableFormatTest {

	private static final List<String> NASTY = List.of("plain", "two\nlines", "a|b", "R&D, 5 %", "she said \"no\"",
			"\u00c4rger \u00df", "\u05e9\u05dc\u05d5\u05dd", "=1+1", "<script>alert(1)</script>", "C:\\x_{y}^~#$",
			"[1] *b* -- `c`", " padded ", "bell\u0007", "\ud83c\udf33");

	@Test
	void csvIsReadBackAsItWas() {
		List<List<String>> read = parseCsv(text(TableFormat.CSV, TableOptions.EXACT, NASTY));
		assertEquals(List.of("Key", "Claim | <b>?"), read.get(0));
		assertEquals(NASTY, read.subList(1, read.size()).stream().map(line -> line.get(1)).toList());
	}

	@Test
	void csvHasTheLinesOfTheStandard() {
		assertEquals("Key,Claim | <b>?\r\nk0,\"a, b\"\r\nk1,\"\"\"\"\r\n",
				text(TableFormat.CSV, TableOptions.EXACT, List.of("a, b", "\"")));
	}

	@Test
	void csvStartsNoFormula() {
		List<String> risky = List.of("=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1", "  =1", "\uff1d1", "fine=1");
		List<List<String>> read = parseCsv(text(TableFormat.CSV, TableOptions.SAFE, risky));
		for (int i = 0; i < risky.size() - 1; i++) {
			assertEquals("'" + risky.get(i), read.get(i + 1).get(1));
		}
		assertEquals("fine=1", read.get(risky.size()).get(1));
	}

	@Test
	void csvKeepsNumbersNumbers() {
		EvidenceTable table = table(QuestionKind.NUMBER, List.of(new CellValue.Number(-3), new CellValue.Number(0.5)));
		assertEquals("Key,Claim | <b>?\r\nk0,-3\r\nk1,0.5\r\n", TableFormat.CSV.writer(TableOptions.SAFE).text(table));
	}

	@Test
	void csvBeginsWithAMarkWhereOneIsWanted() throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		TableFormat.CSV.writer(new TableOptions(true, true)).write(table(List.of("\u00e4")), out);
		assertTrue(out.toString(StandardCharsets.UTF_8).startsWith("\ufeffKey,"));
		assertTrue(out.toString(StandardCharsets.UTF_8).endsWith("k0,\u00e4\r\n"));
	}

	@Test
	void markdownHasOneLineForEachRow() {
		String text = text(TableFormat.MARKDOWN, TableOptions.SAFE, NASTY);
		assertEquals(NASTY.size() + 2, text.lines().count());
		assertTrue(text.startsWith("| Key | Claim \\| \\<b\\>? |\n| --- | --- |\n"), text);
		assertTrue(text.contains("| two<br>lines |\n"), text);
		assertTrue(text.contains("| a\\|b |\n"), text);
		assertTrue(text.contains("| \\<script\\>alert(1)\\</script\\> |\n"), text);
		assertTrue(text.contains("| \\[1\\] \\*b\\* -- \\`c\\` |\n"), text);
		// a bar that ends a cell is one without a backslash before it
		text.lines().forEach(line -> assertEquals(3, line.replaceAll("\\\\.", "").chars().filter(c -> c == '|').count(), line));
	}

	@Test
	void markdownAlignsNumbers() {
		EvidenceTable table = table(QuestionKind.RATING, List.of(new CellValue.Rating(4), CellValue.EMPTY));
		assertEquals("| Key | Claim \\| \\<b\\>? |\n| --- | ---: |\n| k0 | 4 |\n| k1 | |\n",
				TableFormat.MARKDOWN.writer(TableOptions.SAFE).text(table));
	}

	@Test
	void latexEscapesAllThatMeansSomething() {
		String text = text(TableFormat.LATEX, TableOptions.SAFE, NASTY);
		assertTrue(text.contains("k3 & R\\&D, 5 \\% \\tabularnewline\n"), text);
		assertTrue(text.contains("k1 & two\\newline{}lines \\tabularnewline\n"), text);
		assertTrue(text.contains(
				"k9 & C:\\textbackslash{}x\\_\\{y\\}\\textasciicircum{}\\textasciitilde{}\\#\\$ \\tabularnewline\n"), text);
		assertTrue(text.contains("k10 & {[}1{]} {*}b{*} -{}- \\textasciigrave{}c\\textasciigrave{} \\tabularnewline\n"), text);
		assertTrue(text.contains("k4 & she said {\\char34}no{\\char34} \\tabularnewline\n"), text);
		assertTrue(text.contains("\\begin{longtable}{>{\\raggedright\\arraybackslash}p{0.470\\linewidth}"), text);
		assertTrue(text.endsWith("\\end{longtable}\n"), text);
		assertFalse(text.contains("\u0007"), "a control character");
	}

	@Test
	void latexColumnsFitTheLine() {
		EvidenceTable table = EvidenceReview.table(PaperColumn.KEY, PaperColumn.TITLE, PaperColumn.YEAR);
		String head = TableFormat.LATEX.writer(TableOptions.SAFE).text(table).lines()
				.filter(line -> line.startsWith("\\begin{longtable}")).findFirst().orElseThrow();
		double wide = Pattern.compile("p\\{([0-9.]+)").matcher(head).results()
				.mapToDouble(match -> Double.parseDouble(match.group(1))).sum();
		assertTrue(wide > 0.4 && wide < 0.9, head);
		// year, number and rating, behind all that is written about the others
		assertEquals("rrr", head.replaceAll(">\\{\\\\raggedright\\\\arraybackslash\\}p\\{[^}]*\\}", "")
				.replaceAll("\\\\begin\\{longtable\\}\\{(.*)\\}", "$1"), head);
	}

	@Test
	void htmlIsWellFormedAndAccessible() throws Exception {
		Document page = parse(text(TableFormat.HTML, TableOptions.SAFE, NASTY));
		NodeList cells = page.getElementsByTagName("td");
		assertEquals(NASTY.size(), cells.getLength());
		assertEquals("<script>alert(1)</script>", cells.item(8).getTextContent());
		assertEquals("auto", cells.item(6).getAttributes().getNamedItem("dir").getNodeValue());
		assertEquals("row", page.getElementsByTagName("th").item(2).getAttributes().getNamedItem("scope").getNodeValue());
		assertEquals("k0", page.getElementsByTagName("th").item(2).getTextContent());
		assertEquals("col", page.getElementsByTagName("th").item(0).getAttributes().getNamedItem("scope").getNodeValue());
		assertEquals("Form \"A\" & co", page.getElementsByTagName("caption").item(0).getTextContent());
		assertEquals(0, page.getElementsByTagName("script").getLength());
		assertEquals("br", cells.item(1).getChildNodes().item(1).getNodeName());
	}

	@Test
	void htmlNeedsNothingFromElsewhere() {
		String text = text(TableFormat.HTML, TableOptions.SAFE, List.of("x"));
		assertFalse(text.contains("http"), text);
		assertFalse(text.contains("url("), text);
		assertFalse(text.contains("src="), text);
	}

	@Test
	void everyFormatWritesATableWithoutRows() {
		for (TableFormat format : TableFormat.values()) {
			assertTrue(text(format, TableOptions.SAFE, List.of()).contains("Key"), format.id());
		}
	}

	private static String text(TableFormat format, TableOptions options, List<String> values) {
		return format.writer(options).text(table(values));
	}

	private static EvidenceTable table(List<String> values) {
		return table(QuestionKind.TEXT, values.stream().map(CellValue::ofText).toList());
	}

	private static EvidenceTable table(QuestionKind kind, List<CellValue> values) {
		List<EvidenceColumn> columns = List.of(PaperColumn.KEY,
				new QuestionColumn("q", "Claim | <b>?", kind, false, List.of(), null, NumberRule.ANY));
		List<EvidenceRow> rows = new ArrayList<>();
		for (CellValue value : values) {
			String key = "k" + rows.size();
			rows.add(new EvidenceRow(new PaperReference("a.bib", key, 0), null, null, List.of(),
					List.of(new EvidenceCell(CellValue.ofText(key), 0, false), new EvidenceCell(value, 0, false))));
		}
		return new EvidenceTable("Form \"A\" & co", "f", columns, rows);
	}

	/** The page keeps to the rules of XML but for the elements that are never closed. */
	private static Document parse(String html) throws Exception {
		String xml = html.replace("<!DOCTYPE html>", "").replaceAll("<(meta[^>]*|br)>", "<$1/>");
		return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
	}

	private static List<List<String>> parseCsv(String text) {
		List<List<String>> lines = new ArrayList<>();
		List<String> line = new ArrayList<>();
		StringBuilder value = new StringBuilder();
		boolean quoted = false;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
				value.append('"');
				i++;
			} else if (c == '"') {
				quoted = !quoted;
			} else if (!quoted && (c == ',' || c == '\n')) {
				line.add(value.toString());
				value.setLength(0);
				if (c == '\n') {
					lines.add(line);
					line = new ArrayList<>();
				}
			} else if (quoted || c != '\r') {
				value.append(c);
			}
		}
		return lines;
	}
}
