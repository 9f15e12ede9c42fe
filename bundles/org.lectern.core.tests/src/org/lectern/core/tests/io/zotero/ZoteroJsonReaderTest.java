/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.io.zotero;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.core.io.SourceRecord;
import org.lectern.core.io.UnreadableSourceException;
import org.lectern.core.io.zotero.ZoteroJsonReader;
import org.lectern.core.tests.io.ReadRecords;

@SuppressWarnings("nls")
class ZoteroJsonReaderTest {

	private static final ZoteroJsonReader READER = new ZoteroJsonReader();

	@Test
	void readsAnExportOfBetterBibtex() throws UnreadableSourceException {
		ReadRecords read = ReadRecords.of(READER, """
				{
				  "config": { "id": "x", "label": "BetterBibTeX JSON", "options": { "exportNotes": true } },
				  "version": { "zotero": "7.0" },
				  "collections": { "ABC": { "name": "Trees", "items": [1, 2] } },
				  "items": [
				    {
				      "itemID": 1, "itemKey": "AAAA1111", "libraryID": 1, "version": 12,
				      "uri": "http://zotero.org/users/1/items/AAAA1111",
				      "itemType": "conferencePaper",
				      "title": "Growth of <i>Quercus</i>",
				      "creators": [
				        { "creatorType": "author", "firstName": "Anna B.", "lastName": "van der Berg" },
				        { "creatorType": "author", "name": "World Health Organization" },
				        { "creatorType": "editor", "firstName": "Martin, Jr.", "lastName": "King" },
				        { "creatorType": "seriesEditor", "firstName": "S.", "lastName": "Ed" }
				      ],
				      "date": "2020-05-12", "proceedingsTitle": "Proc. of Trees", "conferenceName": "Trees 2020",
				      "publisher": "ACM", "place": "Oslo", "pages": "12-34", "DOI": "10.1000/a_b",
				      "abstractNote": "One.\\n\\nTwo.", "accessDate": "2021-03-04T10:00:00Z", "libraryCatalog": "ACM DL",
				      "extra": "PMID: 123\\nsome remark\\narXiv: 2001.00001 [cs.CL]",
				      "citationKey": "bergTrees2020",
				      "tags": [ { "tag": "oak" }, { "tag": "R&D", "type": 1 } ],
				      "attachments": [ { "path": "files/1/a.pdf", "title": "PDF", "itemType": "attachment" } ],
				      "notes": [ { "note": "<p>Good <b>paper</b></p><p>really</p>" } ],
				      "relations": {}
				    },
				    { "itemType": "note", "note": "<p>alone</p>" }
				  ]
				}
				""");
		read.assertRecord("""
				inproceedings
				abstract = One.

				Two.
				address = Oslo
				archiveprefix = arXiv
				author = van der Berg, Anna B. and {World Health Organization}
				booktitle = Proc. of Trees
				day = 12
				doi = 10.1000/a_b
				editor = King, Jr., Martin
				eprint = 2001.00001
				eventtitle = Trees 2020
				file = files/1/a.pdf
				keywords = oak, R\\&D
				month = 5
				note = some remark
				pages = 12--34
				pmid = 123
				primaryclass = cs.CL
				publisher = ACM
				title = Growth of \\emph{Quercus}
				urldate = 2021-03-04
				year = 2020
				zotero-librarycatalog = ACM DL
				zotero-note = Good paper really
				zotero-serieseditor = Ed, S.
				""");
		assertEquals("bergTrees2020", read.only().key());
		assertEquals("http://zotero.org/users/1/items/AAAA1111", read.only().identity());
		assertEquals(6, read.only().line());
	}

	@Test
	void readsAnAnswerOfTheWebInterface() throws UnreadableSourceException {
		SourceRecord record = ReadRecords.of(READER, """
				[{"key": "AAAA", "version": 5, "library": {"type": "user"}, "meta": {}, "data": {"key": "AAAA", "version": 5,
				"itemType": "thesis", "title": "T", "thesisType": "Diplomarbeit", "university": "Uni", "numPages": "99", "creators": [], "tags": []}}]
				""").only();
		assertEquals("mastersthesis\npagetotal = 99\nschool = Uni\ntitle = T\ntype = Diplomarbeit", ReadRecords.render(record));
		assertEquals("AAAA", record.identity());
	}

	@ParameterizedTest
	@CsvSource({ "journalArticle, article", "bookSection, incollection", "webpage, online", "computerProgram, software", "preprint, misc", "report, techreport",
			"podcast, misc", "magazineArticle, article" })
	void knowsTheTypes(String type, String expected) throws UnreadableSourceException {
		SourceRecord record = ReadRecords.of(READER, "[{\"itemType\":\"" + type + "\",\"title\":\"T\",\"publisher\":\"P\"}]").only();
		assertEquals(expected, record.entryType());
		assertEquals(type.equals("podcast") ? "podcast" : null, record.fields().get("zotero-itemtype"));
		assertEquals("P", record.fields().get(type.equals("report") ? "institution" : "publisher"));
	}

	@Test
	void aBrokenItemCostsThatItemAlone() throws UnreadableSourceException {
		ReadRecords read = ReadRecords.of(READER, """
				{"items": [
				  {"itemType": "book", "title": "A"},
				  {"itemType": "book", "title": oops oops},
				  {"itemType": "book", "title": ["C"], "creators": [1, null, {"lastName": 5}], "tags": "x"}
				]}""");
		assertEquals(List.of("A", "C"), read.records().stream().map(record -> record.fields().get("title")).toList());
		assertEquals(3, read.notices().get(0).line());
		assertEquals("x", read.records().get(1).fields().get("keywords"));
	}
}
