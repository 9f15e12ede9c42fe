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

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.lectern.core.Progress;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.export.ChosenPapers;
import org.lectern.core.export.ExportContent;
import org.lectern.core.export.PaperExport;
import org.lectern.core.io.RecordReader;
import org.lectern.core.io.SourceRecord;
import org.lectern.core.io.UnreadableSourceException;
import org.lectern.core.tests.TestReview;
import org.lectern.model.review.Paper;
import org.lectern.model.text.LatexText;
import org.lectern.model.text.PersonNames;

/** Papers made at random of what a format can hold, and the way of such papers into the format and back. */
@SuppressWarnings("nls")
public final class RandomPapers {

	private static final List<String> WORDS = List.of("Trees", "the", "of", "Łódź", "日本語", "50\\%", "R\\&D", "{DNA}", "\\$5",
			"a\\_b", "x", "\\emph{E. coli}", "H\\textsubscript{2}O", "2\\textsuperscript{nd}", "``quoted''", "na{\\\"i}ve", "C\\#",
			"1 < 2", "state-of-the-art", "O'Neil", "\\textbf{bold}", "{\\textbraceleft}", "é", "😀", "a/b", "(x)", "caf\\'e");
	private static final List<String> NAMES = List.of("Berg, Anna", "van der Berg, Anna B.", "King, Jr., Martin Luther",
			"{World Health Organization}", "Łukasiewicz, Jan", "de la Cruz, María", "李, 明", "O'Neil, Se{\\'a}n", "Plato",
			"Smith-Jones, J. K.", "{Research \\& Development Group}", "d'Alembert, Jean");

	private final Random random;

	/** Makes the same papers for the same seed. */
	public RandomPapers(long seed) {
		random = new Random(seed);
	}

	/** Returns a value for a field. */
	public String value(String field) {
		return switch (field) {
			case "author", "editor", "translator", "bookauthor" -> names();
			case "year" -> String.valueOf(1900 + random.nextInt(150));
			case "month" -> String.valueOf(1 + random.nextInt(12));
			case "day" -> String.valueOf(1 + random.nextInt(28));
			case "urldate", "origdate", "eventdate" -> String.format("20%02d-%02d-%02d", random.nextInt(30), 1 + random.nextInt(12),
					1 + random.nextInt(28));
			case "volume", "number", "chapter", "volumes", "pagetotal", "edition", "version" -> String.valueOf(1 + random.nextInt(99));
			case "pages" -> random.nextBoolean() ? "12--34" : "e" + random.nextInt(99);
			case "eid", "pmid" -> String.valueOf(10000 + random.nextInt(99999));
			case "pmcid" -> "PMC" + random.nextInt(99999);
			case "doi" -> "10." + (1000 + random.nextInt(999)) + "/a_b(" + random.nextInt(999) + ")x";
			case "url" -> "https://example.org/a_b%20c?x=1&y=~z#" + random.nextInt(99);
			case "isbn" -> "978-3-16-148410-" + random.nextInt(10);
			case "issn" -> "1234-567" + random.nextInt(10);
			case "eprint" -> "2001.0" + (1000 + random.nextInt(8999));
			case "archiveprefix" -> "arXiv";
			case "language" -> "en";
			case "keywords" -> keywords();
			case "abstract", "note" -> random.nextInt(4) == 0 ? words(200) + "\n\n" + words(50) : words(30);
			default -> words(6);
		};
	}

	private String names() {
		StringJoiner names = new StringJoiner(" and ");
		for (int i = random.nextInt(5); i >= 0; i--) {
			names.add(NAMES.get(random.nextInt(NAMES.size())));
		}
		return names + (random.nextInt(6) == 0 ? " and others" : "");
	}

	private String keywords() {
		return random.ints(1 + random.nextInt(5), 0, 100).distinct().mapToObj(number -> "word " + number + " \\& x")
				.collect(Collectors.joining(", "));
	}

	private String words(int most) {
		return random.ints(1 + random.nextInt(most), 0, WORDS.size()).mapToObj(WORDS::get).collect(Collectors.joining(" "));
	}

	/** Returns a paper with some of these fields; the first one is always there. */
	public Map<String, String> fields(List<String> names) {
		Map<String, String> fields = new LinkedHashMap<>();
		for (String name : names) {
			if (fields.isEmpty() || random.nextInt(3) > 0) {
				fields.put(name, value(name));
			}
		}
		return fields;
	}

	/** Returns the entry as BibTeX. */
	public static String entry(String type, String key, Map<String, String> fields) {
		return fields.entrySet().stream().map(field -> "  " + field.getKey() + " = {" + field.getValue() + "}")
				.collect(Collectors.joining(",\n", "@" + type + "{" + key + ",\n", "\n}\n"));
	}

	/** Exports the entries of a file. */
	public static ExportContent export(PaperExport export, String bibtex) {
		ReviewCorpus corpus = TestReview.of("papers/a.bib", bibtex).corpus();
		return export.export(List.of(ChosenPapers.all(corpus)), Progress.none());
	}

	/** Writes a paper in a format, reads it again and compares what both say. */
	public static void assertComesBack(PaperExport export, RecordReader reader, String type, Map<String, String> fields)
			throws UnreadableSourceException {
		String entry = entry(type, "key2020", fields);
		ExportContent content = export(export, entry);
		String text = content.files().get(0).text();
		assertEquals(List.of(), content.skipped(), entry);
		SourceRecord record = ReadRecords.of(reader, text).only();
		Paper paper = TestReview.of("papers/a.bib", entry).corpus().papers().get(0);
		assertEquals(type, record.entryType(), text);
		assertEquals("key2020", record.key(), text);
		assertEquals(said(fields), said(record.fields()), entry + text);
		assertEquals(fields.keySet(), paper.getFields().stream().map(field -> field.getName()).collect(Collectors.toSet()));
	}

	/** What fields say, however they are written. */
	private static Map<String, String> said(Map<String, String> fields) {
		Map<String, String> said = new TreeMap<>();
		fields.forEach((name, value) -> said.put(name, switch (name) {
			case "author", "editor", "translator", "bookauthor" -> PersonNames.parse(value) + " " + PersonNames.hasOthers(value);
			case "doi", "url", "isbn", "issn" -> value;
			default -> marked(value);
		}));
		return said;
	}

	/** The markup has to come back too; other commands may become the characters they stand for. */
	private static String marked(String latex) {
		String text = latex.replaceAll("\\\\(emph|textbf|textsubscript|textsuperscript)\\{([^{}]*)\\}", "<$1>$2<>").replace("{DNA}", "<nocase>DNA<>");
		return Arrays.stream(text.split("\\n\\s*\\n")).map(LatexText::toPlain).collect(Collectors.joining("\u00b6"));
	}
}
