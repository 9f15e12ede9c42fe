/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.io.bibtex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.core.CancelledException;
import org.lectern.core.Progress;
import org.lectern.core.io.RecordReader;
import org.lectern.core.io.SourceFile;
import org.lectern.core.io.SourceRecord;
import org.lectern.core.io.StandardReaders;
import org.lectern.core.io.UnreadableSourceException;
import org.lectern.core.io.bibtex.BibtexReader;
import org.lectern.core.io.intake.SourceContent;
import org.lectern.core.tests.CancelAfter;

/** BibTeX as it is found in the wild. */
class BibtexReaderTest {

	private final BibtexReader reader = new BibtexReader();

	private SourceContent read(String text) throws UnreadableSourceException {
		return SourceContent.read(reader, SourceFile.of("wild.bib", text), Progress.none()); //$NON-NLS-1$
	}

	private List<String> told(String text) throws UnreadableSourceException {
		List<String> told = new ArrayList<>();
		read(text).notices().forEach(notice -> told.add(notice.line() + " " + notice.kind() + ' ' + notice.message())); //$NON-NLS-1$
		return told;
	}

	@Test
	void valuesStayAsTheyAreWritten() throws Exception {
		SourceRecord record = read("""
				% Encoding: UTF-8

				@string{jr = "Journal of {R}eading"}
				@ARTICLE( Müller2020 ,
				  Title     = "The {BERT} model: {\\'E}tude \\& more",
				  author    = {M{\\"u}ller, Jörg and {World Health Organization}},
				  journal   = jr # ", Series " # {B},
				  MONTH     = feb # "~",
				  year      = 2020,
				  date      = {2020-02-03},
				  keywords  = {a, b;c},
				  bdsk-url-1 = {http://example.org/a_b%20c},
				)
				""").records().get(0); //$NON-NLS-1$
		assertEquals("article", record.entryType()); //$NON-NLS-1$
		assertEquals("Müller2020", record.key()); //$NON-NLS-1$
		assertEquals(4, record.line());
		assertEquals(Map.of("title", "The {BERT} model: {\\'E}tude \\& more", "author", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				"M{\\\"u}ller, Jörg and {World Health Organization}", "journal", "Journal of {R}eading, Series B", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				"month", "2", "year", "2020", "date", "2020-02-03", "keywords", "a, b;c", "bdsk-url-1", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
				"http://example.org/a_b%20c"), record.fields()); //$NON-NLS-1$
	}

	@Test
	void aBrokenEntryCostsItselfAlone() throws Exception {
		String text = "@article{one, title = {First}}\n@article{two, title = {Second\n@article{three, title = {Third}}\nrest"; //$NON-NLS-1$
		List<SourceRecord> records = read(text).records();
		assertEquals(List.of("one", "two", "three"), records.stream().map(SourceRecord::key).toList()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		assertEquals("Third", records.get(2).fields().get("title")); //$NON-NLS-1$ //$NON-NLS-2$
		assertEquals(
				List.of("2 WARNING The value of the field title of the entry \"two\" is not closed; " //$NON-NLS-1$
						+ "look for a missing brace or quote in it"), //$NON-NLS-1$
				told(text).subList(0, 1));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			@misc{a, title = {T}, title = {U}}   | 1 WARNING a has the field title more than once. The first one was taken
			@misc{a, title = unknown}            | 1 WARNING The macro unknown is not defined in the file. Its name was taken as the value
			@misc{a}                             | 1 SKIPPED The entry a has no field that could be read. It was left out. Complete it in the file and import again
			@misc{a, title = {T}} @comment{note} | 1 INFO Comments and preambles are not imported. Copy by hand what is to be kept
			@misc{a, title = {T} year = 2020}    | 1 WARNING A comma is missing before the field year of the entry "a"
			""")
	void whatIsToldAboutAFile(String text, String expected) throws Exception {
		assertEquals(List.of(expected), told(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "\n", "\r\n", "\r" })
	void linesAreCountedWhateverEndsThem(String end) throws Exception {
		List<SourceRecord> records = read(
				String.join(end, "@misc{a,", " title = {T}", "}", "", "@misc{b, title = {U}}")).records(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		assertEquals(List.of(1, 5), records.stream().map(SourceRecord::line).toList());
	}

	@Test
	void anEntryWithoutKeyHasNone() throws Exception {
		assertEquals(null, read("@misc{, title = {T}}").records().get(0).key()); //$NON-NLS-1$
		assertEquals("T", read("@misc{, title = {T}}").records().get(0).fields().get("title")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	@Test
	void binaryFilesAreRefused() {
		assertThrows(UnreadableSourceException.class, () -> read("@misc{a, title = {T}}\n\0\0")); //$NON-NLS-1$
	}

	@Test
	void readingCanBeCancelled() {
		assertThrows(CancelledException.class, () -> SourceContent.read(reader,
				SourceFile.of("a.bib", "@misc{a, title = {T}}\n".repeat(50)), new CancelAfter(9))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			`@article{key, title = {T}}`                         | 100
			`% Encoding: UTF-8\n\n@comment{jabref-meta: x;}\n`   | 100
			`\n\n@string{a = "b"}\n@misc(k,\n`                   | 100
			`\ufeff@article{key, title = {T}}`                   | 100
			`Some words\n@article{key, title = {T}}`             | 60
			`TY  - JOUR\nAB  - see @article{key, x}\nER  - `     | 0
			`mail me @ home, please`                             | 0
			``                                                   | 0
			""")
	void isToldByItsContent(String text, int confidence) {
		String unescaped = text.replace("\\n", "\n").replace("\\ufeff", "\ufeff"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		assertEquals(confidence, reader.confidence(SourceFile.of("any.txt", unescaped))); //$NON-NLS-1$
	}

	@Test
	void isFoundAmongAllReaders() {
		RecordReader found = StandardReaders.all().detect(SourceFile.of("x.txt", "@article{key, title = {T}}")).orElseThrow(); //$NON-NLS-1$ //$NON-NLS-2$
		assertEquals("bibtex", found.format().id()); //$NON-NLS-1$
	}
}
