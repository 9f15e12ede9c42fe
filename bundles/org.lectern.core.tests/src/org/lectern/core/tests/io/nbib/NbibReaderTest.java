/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.io.nbib;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.core.Progress;
import org.lectern.core.io.RecordReader;
import org.lectern.core.io.SourceFile;
import org.lectern.core.io.SourceRecord;
import org.lectern.core.io.StandardReaders;
import org.lectern.core.io.UnreadableSourceException;
import org.lectern.core.io.nbib.NbibReader;
import org.lectern.core.tests.io.ReadRecords;

class NbibReaderTest {

	private static final String ARTICLE = """
			PMID- 31990001
			OWN - NLM
			STAT- MEDLINE
			DP  - 2020 Mar 12
			TI  - Sleep in students: a trial that was run in two
			      countries.
			PG  - 149-55
			LID - 10.1000/sleep.12 [doi]
			AB  - AIM: To measure sleep. RESULTS: It is
			      short.
			FAU - van der Berg, Anna B
			AU  - van der Berg AB
			FAU - King, Martin L Jr
			AU  - King ML Jr
			CN  - Sleep Study Group
			LA  - eng
			PT  - Journal Article
			PT  - Randomized Controlled Trial
			PL  - England
			TA  - J Sleep
			JT  - Journal of sleep
			VI  - 12
			IP  - 3
			IS  - 1234-5678 (Print)
			IS  - 8765-4321 (Linking)
			MH  - *Sleep
			MH  - Students/psychology
			OT  - insomnia
			PMC - PMC700001
			AID - S0000 [pii]
			AID - 10.1000/sleep.12 [doi]
			SO  - J Sleep. 2020 Mar 12;12(3):149-55.

			PMID- 2
			TI  - Another one.
			DP  - 1998 Spring
			AU  - Smith J
			""";

	private static ReadRecords read(String text) throws UnreadableSourceException {
		return ReadRecords.of(new NbibReader(), SourceFile.of("pubmed.txt", text));
	}

	@Test
	void readsAnArticle() throws UnreadableSourceException {
		SourceRecord record = read(ARTICLE).records().get(0);
		assertEquals("article", record.entryType());
		assertEquals(1, record.line());
		assertEquals("pmid:31990001", record.identity());
		Map<String, String> fields = record.fields();
		assertEquals("van der Berg, Anna B and King, Jr, Martin L and {Sleep Study Group}", fields.get("author"));
		assertEquals("Sleep in students: a trial that was run in two countries.", fields.get("title"));
		assertEquals("AIM: To measure sleep. RESULTS: It is short.", fields.get("abstract"));
		assertEquals("Journal of sleep", fields.get("journal"));
		assertEquals("J Sleep", fields.get("shortjournal"));
		assertEquals("2020", fields.get("year"));
		assertEquals("3", fields.get("month"));
		assertEquals("12", fields.get("volume"));
		assertEquals("3", fields.get("number"));
		assertEquals("149--155", fields.get("pages"));
		assertEquals("10.1000/sleep.12", fields.get("doi"));
		assertEquals("31990001", fields.get("pmid"));
		assertEquals("PMC700001", fields.get("pmcid"));
		assertEquals("8765-4321", fields.get("issn"));
		assertEquals("insomnia, Sleep, Students/psychology", fields.get("keywords"));
	}

	@Test
	void keepsWhatBibtexHasNot() throws UnreadableSourceException {
		Map<String, String> fields = read(ARTICLE).records().get(0).fields();
		assertEquals("*Sleep; Students/psychology", fields.get("nbib-mh"));
		assertEquals("1234-5678 (Print); 8765-4321 (Linking)", fields.get("nbib-is"));
		assertEquals("S0000 [pii]", fields.get("nbib-aid"));
		assertEquals("NLM", fields.get("nbib-own"));
		assertEquals("England", fields.get("nbib-pl"));
	}

	@Test
	void aRecordBeginsWithItsNumber() throws UnreadableSourceException {
		List<SourceRecord> records = read(ARTICLE).records();
		assertEquals(2, records.size());
		assertEquals(34, records.get(1).line());
		assertEquals("Smith, J.", records.get(1).fields().get("author"));
		assertEquals("1998", records.get(1).fields().get("year"));
		assertEquals("1998 Spring", records.get(1).fields().get("nbib-dp"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "149-55|149--155", "149-155|149--155", "e149|e149", "1099-103|1099--1103",
			"7|7" })
	void completesPages(String written, String expected) throws UnreadableSourceException {
		assertEquals(expected, read("PMID- 1\nTI  - T\nPG  - " + written + "\n").records().get(0).fields().get("pages"));
	}

	@ParameterizedTest
	@CsvSource({ "\\n", "\\r\\n", "\\r" })
	void readsAllLineEnds(String end) throws UnreadableSourceException {
		String text = ARTICLE.replace("\n", end.replace("\\n", "\n").replace("\\r", "\r"));
		assertEquals(read(ARTICLE).records().get(0).fields(), read(text).records().get(0).fields());
	}

	@Test
	void tellsALineThatBelongsToNothing() throws UnreadableSourceException {
		ReadRecords read = read("PMID- 1\nTI  - A\nstray words\nAB  - B\n");
		assertEquals("B", read.records().get(0).fields().get("abstract"));
		assertEquals(1, read.notices().size());
		assertEquals(3, read.notices().get(0).line());
		assertTrue(read.notices().get(0).message().contains("stray words"));
	}

	@Test
	void isKnownByItsContent() {
		RecordReader found = StandardReaders.all().detect(SourceFile.of("export.txt", ARTICLE)).orElseThrow();
		assertEquals("nbib", found.format().id());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "just words" })
	void refusesOtherFiles(String text) {
		assertThrows(UnreadableSourceException.class,
				() -> new NbibReader().read(SourceFile.of("a.nbib", text), ReadRecords.of(new NbibReader(), ARTICLE), Progress.none()));
	}
}
