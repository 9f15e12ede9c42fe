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
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** The verb import with files of records. */
class ImportTest {

	private static final String SOURCE = """
			@article{lovelace2019,
			  author = {Lovelace, Ada},
			  title = {Screening abstracts faster with less effort},
			  journal = {Journal of Reading},
			  volume = {3},
			  year = {2019}
			}
			@article{hopper2021,
			  author = {Hopper, Grace},
			  title = {Reading machines and their readers},
			  year = {2021}
			}
			@article{empty}
			"""; //$NON-NLS-1$

	@TempDir
	Path folder;

	@BeforeEach
	void writeSource() throws IOException {
		write(SOURCE);
	}

	private void write(String text) throws IOException {
		Files.writeString(folder.resolve("refs.bib"), text); //$NON-NLS-1$
	}

	private CommandRun run(String... more) {
		List<String> arguments = new ArrayList<>(List.of("import", "refs.bib", "--into", "my review")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		arguments.addAll(List.of(more));
		return CommandRun.of(folder, arguments.toArray(String[]::new));
	}

	private String imported() throws IOException {
		return Files.readString(folder.resolve("my review/papers/refs.bib")); //$NON-NLS-1$
	}

	@Test
	void newReview() throws Exception {
		CommandRun run = run();
		assertEquals("""
				refs.bib:13: warning: Skipped. The entry empty has no field that could be read. It was left out. Complete it in the file and import again
				refs.bib: BibTeX or biblatex, UTF-8. Records: 2
				Wrote papers/refs.bib
				New: 2. Updated: 0. Unchanged: 0. Conflicts: 0. Skipped: 1
				""", run.out()); //$NON-NLS-1$
		assertEquals("", run.err()); //$NON-NLS-1$
		assertEquals(0, run.exitCode());
		assertTrue(imported().startsWith("@article{lovelace2019,\n  author = {Lovelace, Ada},\n"), imported()); //$NON-NLS-1$
		assertTrue(Files.exists(folder.resolve("my review/origins/refs.bib.origins"))); //$NON-NLS-1$
	}

	@Test
	void theSameAgainChangesNothing() throws Exception {
		run();
		FolderSnapshot before = FolderSnapshot.of(folder);
		CommandRun run = run();
		assertEquals(0, run.exitCode());
		assertTrue(run.out().endsWith("New: 0. Updated: 0. Unchanged: 2. Conflicts: 0. Skipped: 1\n"), run::out); //$NON-NLS-1$
		assertFalse(run.out().contains("Wrote"), run::out); //$NON-NLS-1$
		assertEquals(before, FolderSnapshot.of(folder));
	}

	@Test
	void dryRunTellsAndChangesNothing() throws Exception {
		FolderSnapshot before = FolderSnapshot.of(folder);
		CommandRun run = run("--dry-run"); //$NON-NLS-1$
		assertEquals(0, run.exitCode());
		assertTrue(run.out().contains("refs.bib:8: info: New: hopper2021: Reading machines and their readers\n"), run::out); //$NON-NLS-1$
		assertTrue(run.out().contains("Would write papers/refs.bib\n"), run::out); //$NON-NLS-1$
		assertTrue(run.out().endsWith("Skipped: 1. Nothing was changed\n"), run::out); //$NON-NLS-1$
		assertEquals(before, FolderSnapshot.of(folder));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			-                | 1 | III | was left as it is. Decide with --conflicts keep or take
			--conflicts=keep | 0 | III | That of the review stays
			--conflicts=take | 0 | 4   | That of the source is taken
			""")
	void conflicts(String option, int exitCode, String volume, String told) throws Exception {
		run();
		Files.writeString(folder.resolve("my review/papers/refs.bib"), //$NON-NLS-1$
				imported().replace("volume = {3}", "volume = {III}")); //$NON-NLS-1$ //$NON-NLS-2$
		write(SOURCE.replace("volume = {3}", "volume = {4}").replace("{2021}", "{2022}")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		CommandRun run = option.equals("-") ? run() : run(option); //$NON-NLS-1$
		assertEquals(exitCode, run.exitCode());
		assertTrue(run.out().contains("refs.bib:1: warning: lovelace2019: volume was edited in the review (\"III\") " //$NON-NLS-1$
				+ "and changed in the source (\"4\"). "), run::out); //$NON-NLS-1$
		assertTrue(run.out().contains(told), run::out);
		assertTrue(run.out().contains("refs.bib:8: info: Updated hopper2021: year\n"), run::out); //$NON-NLS-1$
		assertTrue(imported().contains("volume = {" + volume + "}"), imported()); //$NON-NLS-1$ //$NON-NLS-2$
		assertTrue(imported().contains("year = {2022}"), imported()); //$NON-NLS-1$
	}

	@Test
	void jsonForPrograms() {
		CommandRun run = run("--json", "--dry-run"); //$NON-NLS-1$ //$NON-NLS-2$
		JsonObject json = JsonParser.parseString(run.out()).getAsJsonObject();
		assertTrue(json.get("dryRun").getAsBoolean()); //$NON-NLS-1$
		assertEquals(2, json.getAsJsonObject("counts").get("new").getAsInt()); //$NON-NLS-1$ //$NON-NLS-2$
		assertEquals(1, json.getAsJsonObject("counts").get("skipped").getAsInt()); //$NON-NLS-1$ //$NON-NLS-2$
		JsonObject second = json.getAsJsonArray("records").get(1).getAsJsonObject(); //$NON-NLS-1$
		assertEquals("hopper2021", second.get("key").getAsString()); //$NON-NLS-1$ //$NON-NLS-2$
		assertEquals(8, second.get("line").getAsInt()); //$NON-NLS-1$
		assertEquals("papers/refs.bib", json.getAsJsonArray("targets").get(0).getAsString()); //$NON-NLS-1$ //$NON-NLS-2$
		assertEquals("bibtex", json.getAsJsonArray("sources").get(0).getAsJsonObject().get("format").getAsString()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	@Test
	void theFormatMayBeAWordOrAnOption() throws Exception {
		write("nothing but words"); //$NON-NLS-1$
		assertEquals(3, run().exitCode());
		assertTrue(run().err().startsWith("lectern: refs.bib: No format fits this file. Name one with --format: "), //$NON-NLS-1$
				run()::err);
		assertEquals(0, run("--format", "bibtex").exitCode()); //$NON-NLS-1$ //$NON-NLS-2$
		assertEquals(0, CommandRun.of(folder, "import", "bibtex", "refs.bib", "--into", "r").exitCode()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	}

	@Test
	void theEncodingCanBeNamed() throws Exception {
		Files.write(folder.resolve("refs.bib"), //$NON-NLS-1$
				"@misc{a, title = {Éclair and Ångström}}".getBytes(Charset.forName("x-MacRoman"))); //$NON-NLS-1$ //$NON-NLS-2$
		CommandRun run = run("--encoding", "x-MacRoman"); //$NON-NLS-1$ //$NON-NLS-2$
		assertEquals(0, run.exitCode(), run::err);
		assertTrue(imported().contains("title = {Éclair and Ångström}"), imported()); //$NON-NLS-1$
	}

	@Test
	void severalFilesIntoOne() throws Exception {
		Files.writeString(folder.resolve("more.bib"), //$NON-NLS-1$
				"@article{x, title = {Screening Abstracts Faster with Less Effort}, author = {Ada Lovelace}, year = 2019, doi = {10.1000/1}}"); //$NON-NLS-1$
		CommandRun run = run("more.bib", "--to", "all.bib"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		assertEquals(0, run.exitCode(), run::err);
		assertTrue(run.out().contains("more.bib:1: info: The same paper as at line 1 of refs.bib\n"), run::out); //$NON-NLS-1$
		assertTrue(run.out().contains("New: 2. Updated: 1."), run::out); //$NON-NLS-1$
		assertTrue(Files.readString(folder.resolve("my review/all.bib")).contains("doi = {10.1000/1}")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			import gone.bib --into r                          | 3 | lectern: gone.bib: There is no such file. Check the path
			import . --into r                                 | 3 | lectern: .: This is no file. Name the file that holds the records
			import refs.bib --into r --format wordstar        | 2 | lectern: wordstar is no format to import. Known are: bibtex
			import refs.bib --into r --encoding klingon       | 2 | lectern: klingon is no encoding this system knows. Known are for example UTF-8, UTF-16, windows-1252 and x-MacRoman
			import refs.bib --into r --to ../x.bib            | 2 | lectern: ../x.bib is no BibTeX file inside the review. Name one such as papers/new.bib
			import refs.bib --into refs.bib                   | 2 | lectern: refs.bib: This is no folder. Give --into the folder of the review
			convert refs.bib --to wordstar                    | 2 | lectern: wordstar is no format to convert to. Known are: bibtex
			convert refs.bib --to bibtex -o .                 | 4 | lectern: .: It cannot be written. It is a folder. Name a file
			""")
	void refused(String line, int exitCode, String message) throws Exception {
		FolderSnapshot before = FolderSnapshot.of(folder);
		CommandRun run = CommandRun.of(folder, line.split(" ")); //$NON-NLS-1$
		assertEquals(exitCode, run.exitCode());
		assertTrue(run.errLines().get(0).startsWith(message.replace("lectern: .:", "lectern: " + shownFolder(line))), //$NON-NLS-1$ //$NON-NLS-2$
				run::err);
		assertEquals(before, FolderSnapshot.of(folder));
	}

	/** The working folder itself is shown with its whole path when it is written to. */
	private String shownFolder(String line) {
		return line.startsWith("convert") ? folder.toString().replace('\\', '/') + ':' : ".:"; //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Test
	void cancelledImportChangesNothing() throws Exception {
		FolderSnapshot before = FolderSnapshot.of(folder);
		CommandRun run = CommandRun.cancelled(folder, "import", "refs.bib", "--into", "r"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		assertEquals(4, run.exitCode());
		assertEquals("lectern: Cancelled. Nothing was changed\n", run.err()); //$NON-NLS-1$
		assertEquals(before, FolderSnapshot.of(folder));
	}

	@Test
	void convertWritesAllRecords() throws Exception {
		CommandRun run = CommandRun.of(folder, "convert", "refs.bib", "refs.bib", "--to", "bibtex", "-o", "out.bib"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
		assertEquals(0, run.exitCode(), run::err);
		assertEquals("", run.out()); //$NON-NLS-1$
		assertTrue(run.err().endsWith("lectern: Converted records to BibTeX or biblatex: 4\n"), run::err); //$NON-NLS-1$
		String text = Files.readString(folder.resolve("out.bib")); //$NON-NLS-1$
		assertTrue(text.contains("@article{lovelace2019a,"), text); //$NON-NLS-1$
		assertFalse(text.contains("lectern-origin"), text); //$NON-NLS-1$
		CommandRun printed = CommandRun.of(folder, "convert", "out.bib", "--to", "bibtex", "--quiet"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		assertEquals(text, printed.out());
		assertEquals("", printed.err()); //$NON-NLS-1$
	}
}
