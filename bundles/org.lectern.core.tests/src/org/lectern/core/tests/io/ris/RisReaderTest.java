/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.io.ris;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.core.CancelledException;
import org.lectern.core.io.RecordReader;
import org.lectern.core.io.SourceFile;
import org.lectern.core.io.SourceRecord;
import org.lectern.core.io.UnreadableSourceException;
import org.lectern.core.io.ris.RisReader;
import org.lectern.core.tests.CancelAfter;
import org.lectern.core.tests.io.tagged.ReadRecords;

/** What RIS says and how it may be written. */
@SuppressWarnings("nls")
class RisReaderTest {

	private static SourceRecord read(String... lines) throws UnreadableSourceException {
		return ReadRecords.of(new RisReader(), String.join("\n", lines)).records().get(0);
	}

	private static String field(String type, String line, String field) throws UnreadableSourceException {
		return read("TY  - " + type, "TI  - T", line.replace("|", "\n"), "ER  - ").fields().get(field);
	}

	@ParameterizedTest
	@CsvSource({ "JOUR,article", "MGZN,article", "BOOK,book", "EDBOOK,book", "CHAP,inbook", "CPAPER,inproceedings",
			"CONF,proceedings", "THES,phdthesis", "RPRT,techreport", "UNPB,unpublished", "ELEC,online", "DATA,dataset",
			"COMP,software", "PAT,patent", "GEN,misc", "jour,article", "Journal Article,article", "VIDEO,misc", "PAMP,booklet",
			"STAND,techreport", "XXXX,misc" })
	void typesBecomeEntryTypes(String type, String expected) throws UnreadableSourceException {
		assertEquals(expected, read("TY  - " + type, "TI  - T", "ER  -").entryType());
	}

	@ParameterizedTest
	@CsvSource({ "CHAP,T2  - B,incollection", "CONF,T2  - B,inproceedings", "CONF,JO  - B,inproceedings",
			"THES,M3  - Master's thesis,mastersthesis", "THES,M3  - Diplomarbeit,mastersthesis", "THES,M3  - PhD thesis,phdthesis",
			"RPRT,M3  - Manual,manual" })
	void otherTagsTellEntryTypesApart(String type, String line, String expected) throws UnreadableSourceException {
		assertEquals(expected, read("TY  - " + type, "TI  - T", line, "ER  -").entryType());
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '`', value = { "JOUR,SP  - 5|EP  - 9,pages,5--9", "JOUR,SP  - 5-9|EP  - 9,pages,5--9",
			"JOUR,SP  - e12,pages,e12", "JOUR,SP  - S1-S12,pages,S1--S12", "JOUR,`SP  - 1-3, 7`,pages,`1-3, 7`",
			"BOOK,SP  - 320,pagetotal,320", "JOUR,SP  - 7|EP  - 7,pages,7",
			"JOUR,PY  - 1999///,year,1999", "JOUR,PY  - c1999,ris-py,c1999", "JOUR,Y1  - 1999/12/24/,day,24", "JOUR,DA  - 24 December 1999,month,12",
			"JOUR,DA  - 1999-12,month,12", "JOUR,Y2  - 15 January 2019 through 17 January 2019,ris-y2,15 January 2019 through 17 January 2019",
			"JOUR,Y2  - 2020/1/2,urldate,2020-01-02",
			"JOUR,DO  - https://doi.org/10.1/AbC,doi,10.1/AbC", "JOUR,DO  - doi:10.1234/AbC,doi,10.1234/AbC",
			"JOUR,DO  - http://dx.doi.org/10.1234/x,doi,10.1234/x", "JOUR,L3  - 10.1234/x,doi,10.1234/x",
			"JOUR,M3  - 10.1234/x,doi,10.1234/x", "JOUR,UR  - https://doi.org/10.1234/x,doi,10.1234/x",
			"JOUR,L2  - https://a.org/x,url,https://a.org/x", "JOUR,UR  - https://a.org|https://b.org,ris-ur,https://b.org",
			"BOOK,SN  - 3-16-148410-X,isbn,3-16-148410-X", "RPRT,SN  - TR-12,number,TR-12", "PAT,SN  - US1234567,number,US1234567",
			"JOUR,SN  - none,ris-sn,none", "JOUR,KW  - a; b|c,keywords,`a, b, c`", "JOUR,JO  - Nat.|JF  - Nature,journal,Nature",
			"JOUR,JO  - Nat.|JF  - Nature,shortjournal,Nat.", "JOUR,JO  - Nature|T2  - nature,shortjournal,", "JOUR,N1  - Good,note,Good",
			"JOUR,N1  - PubMed ID: 123,pmid,123", "JOUR,N2  - A.|AB  - B.,abstract,B.", "JOUR,N2  - A.|AB  - B.,ris-n2,A.",
			"THES,PB  - MIT,school,MIT", "RPRT,PB  - NASA,institution,NASA", "PAT,PB  - ACME,holder,ACME", "BOOK,T2  - S,series,S",
			"BOOK,A2  - Ed; It,editor,Ed and It", "BOOK,`A2  - S, S|A3  - E, E`,editor,`E, E`", "BOOK,`A2  - S, S|A3  - E, E`,ris-a2,`S, S`",
			"EDBOOK,`AU  - E, E`,editor,`E, E`", "JOUR,`A4  - T, T`,translator,`T, T`", "JOUR,U1  - mine,ris-u1,mine",
			"JOUR,AN  - arXiv:2101.00001,eprint,2101.00001", "CHAP,SE  - 3,chapter,3", "JOUR,SE  - 3,ris-se,3",
			"JOUR,L1  - a/b.pdf,file,a/b.pdf", "JOUR,L1  - https://a.org/b.pdf,ris-l1,https://a.org/b.pdf", "JOUR,CP  - 4,number,4",
			"GEN,T2  - X,ris-t2,X", "NEWS,T2  - Times,journal,Times", "NEWS,T2  - Times,ris-ty,NEWS" })
	void tagsBecomeFields(String type, String line, String field, String expected) throws UnreadableSourceException {
		assertEquals(expected, field(type, line, field));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Smith, John A.|Smith, John A.", "Smith, J.A., III|Smith, III, J.A.", "King, Jr., Martin|King, Jr., Martin",
			"de la Cruz, M.|de la Cruz, M.", "Plato|Plato", "NASA|NASA", "J. A. Smith|Smith, J. A.", "Ludwig van Beethoven|van Beethoven, Ludwig",
			"University of Oxford|{University of Oxford}", "Dept. of Health,, Education, and Welfare|{Dept. of Health, Education, and Welfare}",
			"van Dyke,|{van Dyke}", "Maria Garcia|Garcia, Maria", "Smith and Sons Ltd|{Smith and Sons Ltd}", "et al.|others",
			"Martin Luther King Jr.|King, Jr., Martin Luther", "W3C Working Group|{W3C Working Group}", "李, 明|李, 明" })
	void namesAreTakenApart(String written, String expected) throws UnreadableSourceException {
		assertEquals(expected, field("JOUR", "AU  - " + written, "author"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "TY  - JOUR\nTI  - A\nER  - \n\nTY  - JOUR\nTI  - B\nER  - \n", "TY  - JOUR\r\nTI  - A\r\nER  - \r\nTY  - JOUR\r\nTI  - B\r\nER  -",
			"TY  - JOUR\rTI  - A\rER  - \rTY  - JOUR\rTI  - B\rER  - ", "\uFEFFTY  - JOUR\nTI  - A\r\nER  - \r\rTY  - JOUR\nTI  - B\nER  - ",
			"TY  -JOUR\nTI  -A\nER  -\nTY  -JOUR\nTI  -B\nER  -", "TY - JOUR\nTI - A\nER - \nTY - JOUR\nTI - B\nER -\n",
			"Provider: Somebody\nContent: text/plain; charset=\"utf-8\"\n\n1.\nTY  - JOUR\nTI  - A\nER  - \n2.\nTY  - JOUR\nTI  - B\nER  - \n",
			"TY\t- JOUR\nTI  - A\nER\t-\nTY  - JOUR\nTI  - B\u0000\nER  - \n" })
	void linesMayEndAndTagsMayBeWrittenInManyWays(String text) throws UnreadableSourceException {
		ReadRecords read = ReadRecords.of(new RisReader(), text);
		assertEquals("@article\ntitle = A\n\n@article\ntitle = B\n", read.text());
		assertEquals("", read.notices());
		assertEquals(RecordReader.CERTAIN, new RisReader().confidence(SourceFile.of("x", text.substring(Math.max(0, text.indexOf("TY"))))));
	}

	@Test
	void linesWithoutATagGoOnWithTheValue() throws UnreadableSourceException {
		SourceRecord record = read("TY  - JOUR", "TI  - A long", "      title", "AI - based", "XY-pic", "ER  - ");
		assertEquals("A long title AI - based XY-pic", record.fields().get("title"));
	}

	@Test
	void aBrokenRecordCostsItselfAlone() throws UnreadableSourceException {
		ReadRecords read = ReadRecords.of(new RisReader(), """
				TY  - JOUR
				TI  - A
				TY  - JOUR
				ER  - \s
				stray text
				more of it
				AU  - Lost, L.
				ER  - \s
				TY  - QQ
				TI  - Q
				""");
		assertEquals("@article\ntitle = A\n\n@misc\nauthor = Lost, L.\n\n@misc\ntitle = Q\nris-ty = QQ\n", read.text());
		assertEquals("""
				1 INFO The end of the record is missing; it was taken to end before the next one
				3 SKIPPED Left out: the record says nothing; delete it or complete it
				5 SKIPPED Left out: “stray text” stands outside a record; move it into one or delete it
				7 WARNING The record does not begin with its type; it was read as one of no particular kind
				9 INFO The end of the record is missing; it was taken to end before the next one
				9 WARNING “QQ” is no type of RIS; the record was read as one of no particular kind""", read.notices());
	}

	@Test
	void keysAndIdentitiesAreKept() throws UnreadableSourceException {
		SourceRecord record = read("TY  - JOUR", "ID  - smith2020", "TI  - T", "ER  - ");
		assertEquals("smith2020", record.key());
		assertEquals("smith2020", record.identity());
	}

	@ParameterizedTest
	@ValueSource(strings = { "windows-1252", "UTF-16LE", "UTF-16BE", "UTF-8" })
	void encodingsAreRecognised(String name) throws UnreadableSourceException {
		String mark = name.startsWith("UTF-16") ? "\uFEFF" : "";
		byte[] bytes = (mark + "TY  - JOUR\nTI  - Größe – naïve\nER  - \n").getBytes(Charset.forName(name));
		assertEquals("@article\ntitle = Größe – naïve\n", ReadRecords.of(new RisReader(), new SourceFile("a", bytes)).text());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "hello", "@article{a, title={T}}", "PMID- 1\nTI  - T", "{\"a\": 1}", "FN x\nVR 1.0\nPT J\n" })
	void otherFilesAreNotTaken(String text) {
		assertEquals(RecordReader.NO, new RisReader().confidence(SourceFile.of("a.ris", text)));
	}

	@Test
	void aFileWithoutRecordsIsRefused() {
		UnreadableSourceException refused = assertThrows(UnreadableSourceException.class,
				() -> ReadRecords.of(new RisReader(), "nothing here"));
		assertEquals("There is no record in the file; is it in the format RIS?", refused.getMessage());
	}

	@Test
	void canBeGivenUp() {
		SourceFile source = new SourceFile("a", "TY  - JOUR\nTI  - T\nER  - \n".repeat(20_000).getBytes(StandardCharsets.UTF_8));
		CancelAfter progress = new CancelAfter(3);
		assertThrows(CancelledException.class, () -> new RisReader().read(source, new ReadRecords(), progress));
		assertEquals(4, progress.asked());
	}

	@ParameterizedTest
	@ValueSource(strings = { "A.", "A,", ";", "-", "1-", "a b ", "{", "\\", "<", "10.1234/", "\u0000", "I", "\n", "and ", "TY  - ", "Y" })
	void hugeValuesAreReadInLinearTime(String part) throws UnreadableSourceException {
		for (String tag : new String[] { "AU", "SP", "SN", "DO", "PY", "N1", "UR", "AN", "KW", "M3", "Y2", "TI" }) {
			String text = "TY  - JOUR\n" + tag + "  - " + part.repeat(50_000) + "\nER  - \n";
			long begin = System.nanoTime();
			ReadRecords read = ReadRecords.of(new RisReader(), text);
			assertTrue(read.records().size() <= 1);
			assertTrue(System.nanoTime() - begin < 5_000_000_000L, tag + " " + part);
		}
	}
}
