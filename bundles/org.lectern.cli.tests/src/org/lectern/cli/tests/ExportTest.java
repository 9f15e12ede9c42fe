/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.core.export.ReviewExport;
import org.lectern.core.export.ReviewExports;

/** Exports of the sample review as a script asks for them. */
class ExportTest {

	@TempDir
	Path folder;

	@BeforeEach
	void copySample() throws IOException {
		Path sample = ProjectRoot.get().resolve("releng/samples/attention-review");
		try (Stream<Path> all = Files.walk(sample)) {
			for (Path path : all.filter(Files::isRegularFile).toList()) {
				Path copy = folder.resolve("review").resolve(sample.relativize(path).toString());
				Files.createDirectories(copy.getParent());
				Files.copy(path, copy);
			}
		}
	}

	private CommandRun export(String... arguments) {
		return CommandRun.of(folder, Stream.concat(Stream.of("export"), Stream.of(arguments)).toArray(String[]::new));
	}

	static List<String> formats() {
		return ReviewExports.all().stream().map(ReviewExport::id).toList();
	}

	@ParameterizedTest
	@MethodSource("formats")
	void everyFormatWritesSomething(String format) throws IOException {
		CommandRun run = export(format, "review", "-o", "out");
		assertEquals(0, run.exitCode(), run.err());
		assertEquals("", run.out());
		try (Stream<Path> files = Files.walk(folder.resolve("out"))) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				assertTrue(Files.size(file) > 20, file.toString());
			}
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			bibtex              | @inproceedings{Vaswani2017,
			references-html     | Attention Is All You Need
			references-text     | Vaswani, A.
			table-csv           | Vaswani2017
			table-latex         | \\begin{longtable}
			""")
	void goesToStandardOutput(String format, String part) {
		CommandRun run = export(format, "review");
		assertEquals(0, run.exitCode(), run.err());
		assertTrue(run.out().contains(part), run.out());
		assertTrue(run.err().contains("Exported papers: "), run.err());
	}

	@Test
	void writesAFileForEachNote() throws IOException {
		assertEquals(0, export("notes", "review", "-o", "notes", "--papers", "year:2019").exitCode());
		try (Stream<Path> files = Files.list(folder.resolve("notes"))) {
			assertEquals(List.of("Devlin2019.md", "Jain2019.md", "Wiegreffe2019.md"),
					files.map(file -> file.getFileName().toString()).sorted().toList());
		}
	}

	@Test
	void choosesPapersByAQuery() {
		CommandRun run = export("references-text", "review", "--papers", "key:Vaswani2017");
		assertEquals(1, run.out().lines().filter(line -> line.contains("(20")).count(), run.out());
	}

	@Test
	void styleIsAsked() {
		assertTrue(export("references-text", "review", "--style", "ieee").out().contains("[1]"));
		CommandRun unknown = export("references-text", "review", "--style", "nobody-cites-so");
		assertEquals(2, unknown.exitCode());
		assertTrue(unknown.err().contains("nobody-cites-so"), unknown.err());
	}

	@Test
	void keepsAFileThatIsThere() throws IOException {
		Path file = Files.writeString(folder.resolve("mine.bib"), "mine");
		CommandRun run = export("bibtex", "review", "-o", "mine.bib");
		assertEquals(4, run.exitCode());
		assertTrue(run.err().contains("mine.bib: The file exists and was kept"), run.err());
		assertEquals("mine", Files.readString(file));
		assertEquals(0, export("bibtex", "review", "-o", "mine.bib", "--force").exitCode());
		assertTrue(Files.readString(file).contains("Vaswani2017"));
	}

	@Test
	void keepsAllFilesWhenOneIsThere() throws IOException {
		Path file = Files.createDirectories(folder.resolve("notes")).resolve("Tay2022.md");
		Files.writeString(file, "mine");
		assertEquals(4, export("notes", "review", "-o", "notes").exitCode());
		try (Stream<Path> files = Files.list(folder.resolve("notes"))) {
			assertEquals(List.of(file), files.toList());
		}
	}

	@Test
	void dryRunListsTheFiles() {
		CommandRun run = export("annotations-brat", "review", "--dry-run");
		assertEquals(0, run.exitCode());
		assertTrue(run.outLines().contains("Tay2022.ann"), run.out());
		assertTrue(run.outLines().contains("Tay2022.txt"), run.out());
		assertFalse(Files.exists(folder.resolve("Tay2022.ann")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "problem:duplicate-paper", "has:problem", "year:", "colour:red" })
	void saysWhatAQueryCannotAsk(String query) {
		CommandRun run = export("bibtex", "review", "--papers", query);
		assertEquals(2, run.exitCode(), run.out());
		assertTrue(run.err().contains("query"), run.err());
	}

	@Test
	void saysWhatIsWrong() throws IOException {
		assertTrue(export("docx", "review").err().contains("Known are: bibtex"));
		assertEquals(2, export("notes", "review").exitCode());
		assertEquals(3, export("bibtex", "nowhere").exitCode());
		assertEquals(3, export("table-csv", "review", "--form", "none").exitCode());
		Files.writeString(folder.resolve("review/notes/Tay2022.note"), "<broken");
		CommandRun run = export("bibtex", "review", "-o", "out.bib");
		assertEquals(3, run.exitCode());
		assertTrue(run.err().contains("Tay2022.note:1: "), run.err());
		assertTrue(Files.exists(folder.resolve("out.bib")));
	}
}
