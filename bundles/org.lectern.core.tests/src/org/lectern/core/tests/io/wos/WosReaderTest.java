/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.io.wos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.core.Progress;
import org.lectern.core.io.SourceFile;
import org.lectern.core.io.SourceRecord;
import org.lectern.core.io.StandardReaders;
import org.lectern.core.io.UnreadableSourceException;
import org.lectern.core.io.wos.WosReader;
import org.lectern.core.io.wos.WosTabReader;
import org.lectern.core.tests.io.ReadRecords;

class WosReaderTest {

	private static final String FILE = """
			FN Clarivate Analytics Web of Science
			VR 1.0
			PT J
			AU van der Berg, AB
			   King, ML
			AF van der Berg, Anna B.
			   King, Martin L., Jr.
			CA Sleep Study Grp
			TI Sleep in students: a trial that was run in
			   two countries
			SO JOURNAL OF SLEEP
			LA English
			DT Article
			DE sleep; students & staff
			ID SLEEP; TRIAL
			AB A first line
			   and a second.
			C1 [van der Berg, Anna B.] Univ Somewhere.
			   [King, Martin L., Jr.] Univ Elsewhere.
			Z9 12
			SN 1234-5678
			EI 8765-4321
			JI J. Sleep
			PD MAR 12
			PY 2020
			VL 12
			IS 3
			BP 149
			EP 155
			DI 10.1000/sleep.12
			UT WOS:000500001
			PM 31990001
			ER

			PT C
			AU Smith, J
			TI Talk
			BE Editor, E
			SO PROCEEDINGS OF THINGS
			CT Conference on Things
			CL Oslo, NORWAY
			PY 2019
			AR e77
			UT WOS:000500002
			ER

			EF
			""";

	private static ReadRecords read(String text) throws UnreadableSourceException {
		return ReadRecords.of(new WosReader(), SourceFile.of("savedrecs.txt", text));
	}

	@Test
	void readsAnArticle() throws UnreadableSourceException {
		SourceRecord record = read(FILE).records().get(0);
		assertEquals("article", record.entryType());
		assertEquals(3, record.line());
		assertEquals("WOS:000500001", record.identity());
		Map<String, String> fields = record.fields();
		assertEquals("van der Berg, Anna B. and King, Jr., Martin L. and {Sleep Study Grp}", fields.get("author"));
		assertEquals("Sleep in students: a trial that was run in two countries", fields.get("title"));
		assertEquals("JOURNAL OF SLEEP", fields.get("journal"));
		assertEquals("A first line and a second.", fields.get("abstract"));
		assertEquals("sleep, students \\& staff, SLEEP, TRIAL", fields.get("keywords"));
		assertEquals("149--155", fields.get("pages"));
		assertEquals("2020", fields.get("year"));
		assertEquals("3", fields.get("month"));
		assertEquals("12", fields.get("day"));
		assertEquals("1234-5678", fields.get("issn"));
		assertEquals("10.1000/sleep.12", fields.get("doi"));
		assertEquals("31990001", fields.get("pmid"));
		assertEquals("12", fields.get("wos-z9"));
		assertEquals("8765-4321", fields.get("wos-ei"));
		assertTrue(fields.get("wos-c1").contains("Univ Elsewhere"), fields.get("wos-c1"));
	}

	@Test
	void readsATalk() throws UnreadableSourceException {
		SourceRecord record = read(FILE).records().get(1);
		assertEquals("inproceedings", record.entryType());
		assertEquals("PROCEEDINGS OF THINGS", record.fields().get("booktitle"));
		assertEquals("Conference on Things", record.fields().get("eventtitle"));
		assertEquals("Editor, E", record.fields().get("editor"));
		assertEquals("e77", record.fields().get("pages"));
	}

	@Test
	void readsATable() throws UnreadableSourceException {
		String table = "PT\tAU\tAF\tTI\tSO\tPY\tUT\tDE\nJ\tBerg, A; King, M\tBerg, Anna; King, Martin\tA \"quoted\" title\tJOURNAL\t2020\tWOS:1\tone; two\n"
				+ "J\t\t\tNo author\tJOURNAL\t2019\tWOS:2\t\t\tmore\n";
		for (byte[] content : List.of(table.getBytes(StandardCharsets.UTF_8), ("\ufeff" + table).getBytes(StandardCharsets.UTF_16LE),
				table.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8))) {
			ReadRecords read = ReadRecords.of(new WosTabReader(), new SourceFile("savedrecs.txt", content));
			Map<String, String> fields = read.records().get(0).fields();
			assertEquals("Berg, Anna and King, Martin", fields.get("author"));
			assertEquals("A \"quoted\" title", fields.get("title"));
			assertEquals("one, two", fields.get("keywords"));
			assertEquals(2, read.records().size());
			assertEquals("more", read.records().get(1).fields().get("wos-x0"));
			assertEquals(3, read.notices().get(0).line());
		}
	}

	@Test
	void aRecordWithoutEndCostsNoOther() throws UnreadableSourceException {
		ReadRecords read = read(FILE.replaceFirst("ER\n\n", ""));
		assertEquals(2, read.records().size());
		assertEquals(3, read.notices().get(0).line());
	}

	@Test
	void tellsALineThatBelongsToNothing() throws UnreadableSourceException {
		ReadRecords read = read(FILE.replace("LA English\n", "stray words\nLA English\n"));
		assertEquals("English", read.records().get(0).fields().get("language"));
		assertEquals(12, read.notices().get(0).line());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "J|Article|article", "J|Article; Proceedings Paper|article", "B|Book|book",
			"B|Article; Book Chapter|incollection", "S|Proceedings Paper|inproceedings", "P||patent" })
	void tellsTypesApart(String kind, String document, String expected) throws UnreadableSourceException {
		String text = "FN ISI\nPT " + kind + "\nTI T\n" + (document == null ? "" : "DT " + document + "\n") + "ER\n";
		assertEquals(expected, read(text).records().get(0).entryType());
	}

	@Test
	void isKnownByItsContent() {
		assertEquals("wos", StandardReaders.all().detect(SourceFile.of("export", FILE)).orElseThrow().format().id());
		assertEquals("wos", StandardReaders.all().detect(SourceFile.of("export", FILE.substring(FILE.indexOf("PT J")))).orElseThrow()
				.format().id());
		assertEquals("wos-tab", StandardReaders.all().detect(SourceFile.of("x.txt", "PT\tAU\tBA\tBE\tTI\n")).orElseThrow().format().id());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "just words", "FN ISI\nVR 1.0\nEF\n" })
	void refusesOtherFiles(String text) {
		assertThrows(UnreadableSourceException.class,
				() -> new WosReader().read(SourceFile.of("a.txt", text), read(FILE), Progress.none()));
	}
}
