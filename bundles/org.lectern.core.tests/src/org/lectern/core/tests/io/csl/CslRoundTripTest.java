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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.core.export.CslJsonExport;
import org.lectern.core.export.ExportContent;
import org.lectern.core.io.UnreadableSourceException;
import org.lectern.core.io.csl.CslJsonReader;
import org.lectern.core.tests.io.RandomPapers;
import org.lectern.core.tests.io.ReadRecords;

@SuppressWarnings("nls")
class CslRoundTripTest {

	private static final String ALL = "title author editor translator shorttitle shortjournal series volume edition version chapter "
			+ "volumes pagetotal pages year month day urldate origdate eventdate address eventtitle venue note abstract keywords doi url isbn issn "
			+ "pmid pmcid language annote bookauthor";

	@ParameterizedTest
	@CsvSource({ "article, journal number eid", "book, publisher number", "incollection, booktitle publisher number", "inproceedings, booktitle publisher number",
			"phdthesis, school number", "mastersthesis, school number", "techreport, institution number type", "unpublished, publisher", "online, number publisher",
			"dataset, publisher number", "software, publisher number", "patent, number", "misc, journal number eprint archiveprefix" })
	void papersComeBack(String type, String more) throws UnreadableSourceException {
		RandomPapers papers = new RandomPapers(type.hashCode());
		List<String> fields = new ArrayList<>(List.of(ALL.split(" ")));
		fields.addAll(List.of(more.split(" ")));
		for (int i = 0; i < 60; i++) {
			var random = papers.fields(fields);
			if (random.containsKey("eprint") != random.containsKey("archiveprefix")) {
				random.remove("eprint");
				random.remove("archiveprefix");
			}
			if (!random.containsKey("year")) {
				random.remove("month");
			}
			if (!random.containsKey("month")) {
				random.remove("day");
			}
			RandomPapers.assertComesBack(new CslJsonExport(), new CslJsonReader(), type, random);
		}
	}

	@Test
	void itemsComeBackAsTheyWere() throws UnreadableSourceException {
		String json = """
				[{"id": "k", "type": "motion_picture", "title": "A <i>film</i>", "director": [{"family": "Lang", "given": "Fritz"}],
				"issued": {"date-parts": [[1927, 1], [1928, 2]]}, "dimensions": "153 min", "archive": "Murnau", "archive_location": "shelf 4"}]
				""";
		ReadRecords read = ReadRecords.of(new CslJsonReader(), json);
		String bibtex = RandomPapers.entry(read.only().entryType(), "k", read.only().fields());
		String again = RandomPapers.export(new CslJsonExport(), bibtex).files().get(0).text();
		assertEquals(ReadRecords.render(read.only()), ReadRecords.render(ReadRecords.of(new CslJsonReader(), again).only()));
		assertTrue(again.contains("motion_picture") && again.contains("1928"), again);
	}

	@Test
	void saysWhatCannotBeHeld() {
		ExportContent content = RandomPapers.export(new CslJsonExport(),
				"@manual{m, title={T}, file={a.pdf}, year={2020}, month={May--June}, howpublished={x}, crossref={nowhere}}");
		assertEquals(List.of("m: The entry type manual is written as book, which is read as another one",
				"m: The field file has no place in CSL-JSON and was left out", "m: The field month has no place in CSL-JSON and was left out",
				"m: The field howpublished has no place in CSL-JSON and was left out"), content.skipped().stream().map(skipped -> skipped.line()).toList());
	}

	@Test
	void inheritedFieldsAndUniqueIdsAreWritten() throws UnreadableSourceException {
		ExportContent content = RandomPapers.export(new CslJsonExport(), """
				@inproceedings{a, title={A}, crossref={p}}
				@misc{a, title={B}}
				@proceedings{p, title={Proc}, year={2020}}
				""");
		ReadRecords read = ReadRecords.of(new CslJsonReader(), content.files().get(0).text());
		assertEquals(List.of("a", "a-2", "p"), read.records().stream().map(record -> record.key()).toList());
		assertEquals("Proc", read.records().get(0).fields().get("booktitle"));
		assertEquals("2020", read.records().get(0).fields().get("year"));
	}
}
