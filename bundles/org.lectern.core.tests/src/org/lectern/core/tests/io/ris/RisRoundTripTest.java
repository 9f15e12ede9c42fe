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

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.core.export.ExportContent;
import org.lectern.core.export.RisExport;
import org.lectern.core.io.SourceRecord;
import org.lectern.core.io.UnreadableSourceException;
import org.lectern.core.io.ris.RisReader;
import org.lectern.core.tests.io.RandomPapers;
import org.lectern.core.tests.io.tagged.ReadRecords;
import org.lectern.model.text.LatexText;
import org.lectern.model.text.PersonNames;

/** What RIS can hold comes back out of it. */
@SuppressWarnings("nls")
class RisRoundTripTest {

	private static final String ALL = "title author editor translator shorttitle series volume edition volumes year month day "
			+ "urldate address note abstract keywords doi url isbn issn pmcid language annote file eid number";

	@ParameterizedTest
	@CsvSource({ "article, journal shortjournal pages pmid", "book, publisher pages", "book, publisher pagetotal", "inbook, chapter pages publisher",
			"incollection, booktitle chapter pages publisher", "inproceedings, booktitle pages publisher pmid", "proceedings, publisher pages",
			"phdthesis, school pagetotal", "mastersthesis, school pagetotal", "techreport, institution type pages",
			"manual, organization", "unpublished, organization pages", "online, publisher", "dataset, publisher", "software, publisher",
			"patent, holder", "booklet, publisher pagetotal", "misc, publisher type eprint archiveprefix" })
	void papersComeBack(String type, String more) throws UnreadableSourceException {
		RandomPapers papers = new RandomPapers(type.hashCode());
		List<String> fields = new ArrayList<>(List.of(ALL.split(" ")));
		fields.addAll(List.of(more.split(" ")));
		for (int i = 0; i < 60; i++) {
			Map<String, String> random = papers.fields(fields);
			drop(random, !random.containsKey("eprint") || !random.containsKey("archiveprefix"), "eprint", "archiveprefix");
			drop(random, !random.containsKey("year"), "month");
			drop(random, !random.containsKey("month"), "day");
			drop(random, !random.containsKey("journal"), "shortjournal");
			random.replaceAll((name, value) -> name.equals("file") ? "files/a_b%20c.pdf" : value.replace(" and others", ""));
			// without the title of a book it is another type
			if (type.equals("incollection")) {
				random.put("title", "T");
				random.putIfAbsent("booktitle", "B");
			}
			assertComesBack(type, random);
		}
	}

	private static void assertComesBack(String type, Map<String, String> fields) throws UnreadableSourceException {
		ExportContent content = RandomPapers.export(new RisExport(), RandomPapers.entry(type, "key2020", fields));
		String text = content.files().get(0).text();
		SourceRecord record = ReadRecords.of(new RisReader(), text).records().get(0);
		assertEquals(type, record.entryType(), text);
		assertEquals("key2020", record.key(), text);
		assertEquals(plain(fields), plain(record.fields()), text);
		assertEquals(List.of(), content.skipped(), text);
	}

	/** RIS is plain text: what is emphasised is not told. */
	private static Map<String, String> plain(Map<String, String> fields) {
		Map<String, String> plain = new TreeMap<>();
		fields.forEach((name, value) -> plain.put(name, switch (name) {
		case "author", "editor", "translator" -> PersonNames.parse(value).toString();
		case "doi", "url", "file", "eprint" -> value;
		default -> LatexText.toPlain(value).strip();
		}));
		return plain;
	}

	private static void drop(Map<String, String> fields, boolean isDropped, String... names) {
		for (String name : names) {
			if (isDropped) {
				fields.remove(name);
			}
		}
	}
}
