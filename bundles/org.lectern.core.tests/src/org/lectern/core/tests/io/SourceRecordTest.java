/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.core.io.SourceRecord;
import org.lectern.model.text.LatexText;
import org.lectern.model.text.PersonName;
import org.lectern.model.text.PersonNames;

class SourceRecordTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Anna|''|Berg|''|Berg, Anna", "Anna|van der|Berg|''|van der Berg, Anna",
			"Martin Luther|''|King|Jr.|King, Jr., Martin Luther", "''|''|Plato|''|Plato",
			"''|''|World Health Organization|''|{World Health Organization}", "Ann|''|Simon and Schuster|''|{Simon and Schuster}, Ann",
			"Anna|''|van der Berg|''|{van der Berg}, Anna", "bell|''|hooks|''|hooks, bell", "Madonna|''|''|''|Madonna",
			"J. & K.|''|Smith_Jones|''|Smith\\_Jones, J. \\& K." })
	void writesNamesAsBibtexReadsThem(String given, String particle, String family, String suffix, String expected) {
		PersonName name = new PersonName(given, particle, family, suffix);
		assertEquals(expected, SourceRecord.at(1).person("author", name).build().fields().get("author"));
	}

	@Test
	void namesComeBackAsTheyWere() {
		String[] parts = { "Anna", "B.", "Łukasz", "d'Alembert", "Jean-Pierre", "and", "von", "{x", "O'Neil", "Smith, Jr", "李" };
		String[] particles = { "", "", "van der", "de", "von" };
		Random random = new Random(7);
		for (int i = 0; i < 3000; i++) {
			PersonName name = new PersonName(words(parts, random), particles[random.nextInt(particles.length)],
					words(parts, random), random.nextInt(5) == 0 ? "Jr." : "");
			String written = SourceRecord.at(1).person("author", name).person("author", name).build().fields().get("author");
			assertEquals(List.of(name, name), PersonNames.parse(written), written);
		}
	}

	private static String words(String[] words, Random random) {
		String first = words[random.nextInt(words.length)];
		return random.nextInt(3) == 0 ? first + ' ' + words[random.nextInt(words.length)] : first;
	}

	@Test
	void keepsPlainTextPlain() {
		String text = "50 % of {all} \\ $5 & #1 a_b^c ~ `q' -- x";
		SourceRecord record = SourceRecord.at(3).text("title", "  " + text + "\n").build();
		assertEquals(text, LatexText.toPlain(record.fields().get("title")));
		assertEquals(3, record.line());
	}

	@Test
	void leavesOutWhatIsBlank() {
		SourceRecord record = SourceRecord.at(0).text("title", " ").text("note", null).verbatim("doi", "").add("keywords", ", ", null)
				.organisation("author", " ").person("author", new PersonName("", "", "", "")).key(" ").build();
		assertEquals("{}", record.fields().toString());
		assertEquals(1, record.line());
		assertEquals(null, record.key());
	}

	@Test
	void namesEachKeywordOnce() {
		SourceRecord record = SourceRecord.at(1).add("keywords", ", ", "a & b").add("keywords", ", ", "c")
				.add("keywords", ", ", " a  & b").build();
		assertEquals("a \\& b, c", record.fields().get("keywords"));
	}

	@Test
	void leavesAddressesAsTheyAre() {
		SourceRecord record = SourceRecord.at(1).verbatim("url", "https://example.org/a_b%20c?x=1&y=~z#t").build();
		assertEquals("https://example.org/a_b%20c?x=1&y=~z#t", record.fields().get("url"));
		assertFalse(SourceRecord.at(1).verbatim("url", "a}b").build().fields().get("url").contains("a}b"));
	}

	@Test
	void keepsValuesWholeInWhichTheSeparatorStands() {
		SourceRecord record = SourceRecord.at(1).add("keywords", ", ", "Lasers, Gas").add("keywords", ", ", "a; b")
				.add("keywords", ", ", "\0").add("ris-c1", "; ", "x; y").add("ris-c1", "; ", "z").build();
		assertEquals("{Lasers, Gas}, {a; b}", record.fields().get("keywords"));
		assertEquals("{x; y}; z", record.fields().get("ris-c1"));
	}

	@Test
	void joinsManyValuesInLinearTime() {
		SourceRecord.Builder record = SourceRecord.at(1);
		for (int i = 0; i < 200_000; i++) {
			record.add("keywords", ", ", "k" + i).person("author", new PersonName("A.", "", "Name" + i, ""));
		}
		assertEquals(200_000, PersonNames.parse(record.build().fields().get("author")).size());
	}
}
