/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.io.csl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.core.io.RecordReader;
import org.lectern.core.io.SourceFile;
import org.lectern.core.io.SourceNotice;
import org.lectern.core.io.SourceRecord;
import org.lectern.core.io.UnreadableSourceException;
import org.lectern.core.io.csl.CslJsonReader;
import org.lectern.core.tests.io.ReadRecords;

@SuppressWarnings("nls")
class CslJsonReaderTest {

	private static final CslJsonReader READER = new CslJsonReader();

	private static ReadRecords read(String json) throws UnreadableSourceException {
		return ReadRecords.of(READER, json);
	}

	/** Reads one item of which only some members are given. */
	private static SourceRecord item(String type, String members) throws UnreadableSourceException {
		return read("[{\"type\": \"" + type + "\", \"id\": \"k\", \"title\": \"T\", " + members.replace('\'', '"') + "}]").only();
	}

	@Test
	void readsAnItemOfZotero() throws UnreadableSourceException {
		ReadRecords read = read("""
				[
					{
						"id": "bergTrees2020",
						"type": "article-journal",
						"abstract": "First.\\n\\nSecond <i>part</i>.",
						"container-title": "Journal of Trees & Woods",
						"DOI": "10.1000/a_b",
						"ISSN": "1234-5678",
						"issue": "2",
						"journalAbbreviation": "J. Trees",
						"language": "en",
						"page": "12-34",
						"PMID": "123",
						"source": "PubMed",
						"title": "Growth of <span class=\\"nocase\\">DNA</span> in <i>Quercus</i> at CO<sub>2</sub>",
						"URL": "https://example.org/a_b",
						"volume": 7,
						"author": [
							{"family": "Berg", "given": "Anna", "non-dropping-particle": "van der"},
							{"literal": "World Health Organization"}
						],
						"accessed": {"date-parts": [["2021", 3, 4]]},
						"issued": {"date-parts": [["2020", 5, 12]]}
					}
				]
				""");
		read.assertRecord("""
				article
				abstract = First.

				Second \\emph{part}.
				author = van der Berg, Anna and {World Health Organization}
				csl-source = PubMed
				day = 12
				doi = 10.1000/a_b
				issn = 1234-5678
				journal = Journal of Trees \\& Woods
				language = en
				month = 5
				number = 2
				pages = 12--34
				pmid = 123
				shortjournal = J. Trees
				title = Growth of {DNA} in \\emph{Quercus} at CO\\textsubscript{2}
				url = https://example.org/a_b
				urldate = 2021-03-04
				volume = 7
				year = 2020
				""");
		assertEquals("bergTrees2020", read.only().key());
		assertEquals("bergTrees2020", read.only().identity());
		assertEquals(2, read.only().line());
	}

	@ParameterizedTest
	@ValueSource(strings = { "[%s, %s]", "{\"items\": [%s, %s]}", "{\"message\": {\"total\": 2, \"items\": [%s,%s]}}", "%s\n%s\n", "\uFEFF[%s\r\n,%s]",
			"[%s,\n%s", "[[1], %s, 3, %s, null]" })
	void readsItemsWhereverTheyStand(String form) throws UnreadableSourceException {
		String json = form.formatted("{\"type\":\"book\",\"title\":\"A } ] \\\" x\"}", "{\"type\":\"book\",\"title\":\"B\",\"author\":[{\"family\":\"F\"}]}");
		assertEquals("A {\\textbraceright} ] \" x|B", titles(read(json)));
	}

	private static String titles(ReadRecords read) {
		return read.records().stream().map(record -> record.fields().get("title")).collect(Collectors.joining("|"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "article-journal|article", "article-magazine|article", "chapter|incollection", "paper-conference|inproceedings",
			"book|book", "report|techreport", "thesis|phdthesis", "webpage|online", "post-weblog|online", "dataset|dataset", "software|software",
			"patent|patent", "manuscript|unpublished", "article|misc", "motion_picture|misc", "journal-article|article" })
	void knowsTheTypes(String type, String expected) throws UnreadableSourceException {
		assertEquals(expected, item(type, "'volume': 1").entryType());
	}

	@Test
	void keepsTypesThatBibtexLacks() throws UnreadableSourceException {
		assertEquals("motion\\_picture", item("motion_picture", "'volume': 1").fields().get("csl-type"));
		assertEquals("magazine", item("article-magazine", "'volume': 1").fields().get("entrysubtype"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Master\u2019s thesis|mastersthesis", "Diplomarbeit|mastersthesis", "PhD thesis|phdthesis", "Dissertation|phdthesis" })
	void thesesAreToldByTheirGenre(String genre, String expected) throws UnreadableSourceException {
		assertEquals(expected, item("thesis", "\"genre\": \"" + genre + "\"").entryType());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = { "{'family':'Berg','given':'Anna'}|Berg, Anna",
			"{'family':'Beethoven','given':'Ludwig','dropping-particle':'van'}|van Beethoven, Ludwig",
			"{'family':'Fontaine','given':'Jean','dropping-particle':'de','non-dropping-particle':'La'}|de La {Fontaine}, Jean",
			"{'family':'van der Berg','given':'Anna'}|van der Berg, Anna", "{'family':'King','given':'Martin','suffix':'Jr.'}|King, Jr., Martin",
			"{'literal':'ACM'}|{ACM}", "{'name':'CERN'}|{CERN}", "'Berg, Anna'|Berg, Anna", "{'family':'Plato'}|Plato",
			"{'family':'A'},{'literal':'others'}|A and others", "{}|", "{'family':'x\\ud800'}|x\uFFFD" })
	void readsNames(String name, String expected) throws UnreadableSourceException {
		assertEquals(expected, item("book", "'author': [" + name + "]").fields().get("author"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = { "{'date-parts':[[2020]]}|2020|null|null", "{'date-parts':[['2020','05','12']]}|2020|5|12",
			"{'date-parts':[2020,5]}|2020|5|null", "{'raw':'12 May 2020'}|2020|5|12", "{'literal':'in press'}|in press|null|null",
			"{'literal':'1999/2000'}|1999/2000|null|null", "'2020-05-12'|2020|5|12", "{'date-parts':[[null]]}|null|null|null", "{}|null|null|null",
			"{'date-parts':[[99999999999]]}|null|null|null", "2020|2020|null|null" })
	void readsDates(String date, String year, String month, String day) throws UnreadableSourceException {
		SourceRecord record = item("book", "'issued': " + date);
		assertEquals(year + '|' + month + '|' + day,
				record.fields().get("year") + '|' + record.fields().get("month") + '|' + record.fields().get("day"));
	}

	@Test
	void keepsWhatADateSaysBesides() throws UnreadableSourceException {
		assertTrue(item("book", "'issued': {'date-parts':[[2019],[2020]]}").fields().get("csl-issued").contains("2020"));
	}

	@Test
	void aBrokenItemCostsThatItemAlone() throws UnreadableSourceException {
		ReadRecords read = read("""
				[
				  {"type": "book", "title": "A"},
				  {"type": "book", "title": "broken, "id": "b"},
				  {"type": "book", "title": "C"},
				  {"type": "book", "title": "no end", "author": [{"family": "X"}
				  ,
				  {"type": "book", "title": "E"}
				]
				""");
		assertEquals("A|C|E", titles(read));
		assertEquals(List.of(3, 5), read.notices().stream().map(SourceNotice::line).toList());
		assertEquals(List.of(SourceNotice.Kind.SKIPPED, SourceNotice.Kind.SKIPPED), read.notices().stream().map(SourceNotice::kind).toList());
	}

	@Test
	void absurdDepthCostsTheItemAlone() throws UnreadableSourceException {
		ReadRecords read = read("[{\"type\":\"book\",\"title\":\"A\",\"custom\":" + "[".repeat(100_000) + "]".repeat(100_000)
				+ "},\n{\"type\":\"book\",\"title\":\"B\"}]");
		assertEquals("B", titles(read));
		assertEquals(1, read.notices().size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "[", "{}", "[1,2]", "TY  - JOUR", "\"type\":\"book\"" })
	void refusesWhatIsNone(String text) {
		SourceFile source = SourceFile.of("x.json", text);
		assertEquals(RecordReader.NO, READER.confidence(source));
		assertThrows(UnreadableSourceException.class, () -> READER.read(source, new org.lectern.core.io.RecordSink() {

			@Override
			public void accept(SourceRecord value) {
				throw new AssertionError(value);
			}

			@Override
			public void tell(SourceNotice notice) {
				throw new AssertionError(notice);
			}
		}, org.lectern.core.Progress.none()));
	}
}
