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
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verb validate on bad input: a clear message, the right exit code, and nothing on disk is changed. */
class BadInputTest {

	private static final String ENTRY = "@misc{%s,\n  title = {%s},\n  author = {Smith, Ann},\n  year = {2020},\n}\n"; //$NON-NLS-1$

	private static final int LARGE = 50_000_000;

	@TempDir
	Path folder;

	@BeforeEach
	void createReview() throws Exception {
		Files.writeString(folder.resolve("good.bib"), ENTRY.formatted("Good", "Reading Papers")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private Path write(String name, String content) throws Exception {
		return Files.writeString(folder.resolve(name), content);
	}

	/** Runs the command and sees to it that it changes nothing. */
	private CommandRun validate(String... paths) throws Exception {
		FolderSnapshot before = FolderSnapshot.of(folder);
		String[] arguments = new String[paths.length + 1];
		arguments[0] = "validate"; //$NON-NLS-1$
		System.arraycopy(paths, 0, arguments, 1, paths.length);
		CommandRun run = CommandRun.of(folder, arguments);
		assertEquals(before, FolderSnapshot.of(folder));
		assertFalse(run.err().contains("\tat "), run::err); //$NON-NLS-1$
		return run;
	}

	private static void assertSays(String expected, String text) {
		assertTrue(text.contains(expected), () -> "not in the text: " + expected + "\n" + text); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Test
	void missingPath() throws Exception {
		CommandRun run = validate("good.bib", "none/at-all"); //$NON-NLS-1$ //$NON-NLS-2$
		assertEquals(3, run.exitCode());
		assertSays("lectern: none/at-all: There is no such file or folder", run.err()); //$NON-NLS-1$
		assertSays("Papers: 1. BibTeX files: 1.", run.err()); //$NON-NLS-1$
	}

	@Test
	void emptyPathIsNotTheWorkingFolder() throws Exception {
		CommandRun run = validate(""); //$NON-NLS-1$
		assertEquals(2, run.exitCode());
		assertSays("lectern: A path is empty", run.err()); //$NON-NLS-1$
		assertEquals("", run.out()); //$NON-NLS-1$
	}

	@Test
	void unreadableInputCountsMoreThanFindings() throws Exception {
		write("bad.bib", ENTRY.formatted("Good", "Writing Notes")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		assertEquals(1, validate(".").exitCode()); //$NON-NLS-1$
		CommandRun run = validate(".", "missing.bib"); //$NON-NLS-1$ //$NON-NLS-2$
		assertEquals(3, run.exitCode());
		assertSays("[duplicate-key]", run.out()); //$NON-NLS-1$
		assertEquals(3, validate(".", "missing.bib", "--fail-on", "never").exitCode()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	@Test
	void pathWithAnAtSignIsNoListOfArguments() throws Exception {
		write("@more", "good.bib"); //$NON-NLS-1$ //$NON-NLS-2$
		CommandRun run = validate("@more"); //$NON-NLS-1$
		assertEquals(3, run.exitCode());
		assertSays("@more: It is no file of a review", run.err()); //$NON-NLS-1$
	}

	@Test
	void otherKindOfFile() throws Exception {
		write("paper.pdf", "%PDF"); //$NON-NLS-1$ //$NON-NLS-2$
		CommandRun run = validate("paper.pdf"); //$NON-NLS-1$
		assertEquals(3, run.exitCode());
		assertSays("paper.pdf: It is no file of a review", run.err()); //$NON-NLS-1$
	}

	@Test
	void folderWithoutBibliography() throws Exception {
		Files.createDirectories(folder.resolve("empty/inner")); //$NON-NLS-1$
		CommandRun run = validate("empty"); //$NON-NLS-1$
		assertEquals(3, run.exitCode());
		assertSays("empty: There is no .bib file in this folder", run.err()); //$NON-NLS-1$
		assertEquals("", run.out()); //$NON-NLS-1$
	}

	@Test
	void binaryFile() throws Exception {
		byte[] content = new byte[4096];
		new Random(1).nextBytes(content);
		Files.write(folder.resolve("binary.bib"), content); //$NON-NLS-1$
		CommandRun run = validate("."); //$NON-NLS-1$
		assertEquals(3, run.exitCode());
		assertTrue(run.out().matches("(?s)binary\\.bib:\\d+:\\d+: error: .*\\[unreadable-file\\]\n"), run::out); //$NON-NLS-1$
	}

	@Test
	void largeFile() throws Exception {
		Path large = folder.resolve("large.bib"); //$NON-NLS-1$
		Random random = new Random(2);
		int papers = 0;
		long size = 0;
		try (BufferedWriter writer = Files.newBufferedWriter(large)) {
			while (size < LARGE) {
				String entry = ENTRY.formatted("Key" + papers, words(random, 8)).replace("  year", //$NON-NLS-1$ //$NON-NLS-2$
						"  abstract = {" + words(random, 800) + ".},\n  year"); //$NON-NLS-1$ //$NON-NLS-2$
				writer.write(entry);
				size += entry.length();
				papers++;
			}
		}
		CommandRun run = validate("large.bib"); //$NON-NLS-1$
		assertEquals("lectern: Papers: " + papers + ". BibTeX files: 1. Errors: 0. Warnings: 0. Infos: 0\n", run.err()); //$NON-NLS-1$ //$NON-NLS-2$
		assertEquals(0, run.exitCode());
	}

	private static String words(Random random, int count) {
		StringBuilder words = new StringBuilder("On"); //$NON-NLS-1$
		for (int i = 0; i < count; i++) {
			words.append(' ').append(Integer.toString(10_000 + random.nextInt(10_000_000), Character.MAX_RADIX));
		}
		return words.toString();
	}

	@Test
	void largeFileWithoutAnyEntry() throws Exception {
		String line = "These are words of a text that somebody took for a bibliography, by mistake.\n"; //$NON-NLS-1$
		write("large.bib", line.repeat(LARGE / line.length() + 1)); //$NON-NLS-1$
		CommandRun run = validate("."); //$NON-NLS-1$
		assertSays("large.bib: There is no entry in this file", run.err()); //$NON-NLS-1$
		assertSays("Papers: 1. BibTeX files: 2.", run.err()); //$NON-NLS-1$
		assertEquals(0, run.exitCode());
	}

	@Test
	void invalidUtf8() throws Exception {
		String entry = ENTRY.formatted("Other", "Writing Notes \u6df1") + ENTRY.formatted("Third", "X-Y Notes"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		byte[] content = entry.replace("X-Y", "X\u0001Y").getBytes(StandardCharsets.UTF_8); //$NON-NLS-1$ //$NON-NLS-2$
		for (int i = 0; i < content.length; i++) {
			content[i] = content[i] == 1 ? (byte) 0xFF : content[i];
		}
		Files.write(folder.resolve("broken.bib"), content); //$NON-NLS-1$
		CommandRun run = validate("."); //$NON-NLS-1$
		assertEquals(1, run.exitCode());
		assertTrue(run.out().matches("(?s)broken\\.bib:7:13: error: .*FF.*\\[bibtex-syntax\\]\n"), run::out); //$NON-NLS-1$
		assertSays("Papers: 3. BibTeX files: 2.", run.err()); //$NON-NLS-1$
	}

	@Test
	void unclosedBraceInTheFirstEntry() throws Exception {
		write("open.bib", "@article{First,\n  title = {An Open Brace,\n  year = {2020}\n\n" //$NON-NLS-1$ //$NON-NLS-2$
				+ ENTRY.formatted("Second", "Writing Notes") + ENTRY.formatted("Good", "Keeping Notes")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		CommandRun run = validate("."); //$NON-NLS-1$
		assertEquals(1, run.exitCode());
		List<String> syntax = run.outLines().stream().filter(line -> line.endsWith("[bibtex-syntax]")).toList(); //$NON-NLS-1$
		assertFalse(syntax.isEmpty(), run::out);
		syntax.forEach(line -> assertTrue(line.matches("open\\.bib:[1-4]:.*"), line)); //$NON-NLS-1$
		// the entries behind it are read: the last one has the key of an entry in another file
		assertSays("[duplicate-key]", run.out()); //$NON-NLS-1$
		assertSays("Papers: 4. BibTeX files: 2.", run.err()); //$NON-NLS-1$
	}

	@Test
	void noteWithAnExternalEntity() throws Exception {
		String secret = "canary-" + System.nanoTime(); //$NON-NLS-1$
		Path canary = write("canary.txt", secret); //$NON-NLS-1$
		Files.createDirectory(folder.resolve("notes")); //$NON-NLS-1$
		write("notes/Good.note", """
				<?xml version="1.0" encoding="UTF-8"?>
				<!DOCTYPE note [ <!ENTITY canary SYSTEM "%s"> ]>
				<review:Note xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:review="http://lectern.org/review/1" paperKey="&canary;">
				  <annotations label="x"><comment>&canary;</comment></annotations>
				</review:Note>
				""".formatted(canary.toUri())); //$NON-NLS-1$
		for (String format : List.of("text", "json", "sarif")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			CommandRun run = validate(".", "--format", format); //$NON-NLS-1$ //$NON-NLS-2$
			assertEquals(3, run.exitCode());
			assertSays("notes/Good.note", run.out()); //$NON-NLS-1$
			assertSays("unreadable-file", run.out()); //$NON-NLS-1$
			assertFalse((run.out() + run.err()).contains(secret), run::out);
		}
		assertTrue(validate(".").out().matches("notes/Good\\.note:2:\\d+: error: .*\\[unreadable-file\\]\n"), //$NON-NLS-1$ //$NON-NLS-2$
				validate(".")::out); //$NON-NLS-1$
	}

	@Test
	void entitiesThatGrowWithoutBounds() throws Exception {
		StringBuilder entities = new StringBuilder("<!ENTITY e0 \"ha\">"); //$NON-NLS-1$
		for (int i = 1; i < 40; i++) {
			entities.append("<!ENTITY e%d \"&e%d;&e%d;\">".formatted(i, i - 1, i - 1)); //$NON-NLS-1$
		}
		write("review.protocol", "<!DOCTYPE p [ " + entities //$NON-NLS-1$ //$NON-NLS-2$
				+ " ]><review:Protocol xmlns:review=\"http://lectern.org/review/1\" title=\"&e39;\"/>"); //$NON-NLS-1$
		CommandRun run = validate("."); //$NON-NLS-1$
		assertEquals(3, run.exitCode());
		assertSays("review.protocol:1:", run.out()); //$NON-NLS-1$
	}

	@Test
	void outputBelowAFile() throws Exception {
		CommandRun run = validate(".", "--output", "good.bib/findings.txt"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		assertEquals(4, run.exitCode());
		assertTrue(run.err().matches("lectern: good\\.bib/findings\\.txt: It cannot be written\\. .*good\\.bib is a file, not a folder\\. .*\n"), //$NON-NLS-1$
				run::err);
	}

	@Test
	void outputIsAFolder() throws Exception {
		Files.createDirectory(folder.resolve("findings")); //$NON-NLS-1$
		CommandRun run = validate(".", "--output", "findings"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		assertEquals(4, run.exitCode());
		assertSays("findings: It cannot be written. It is a folder. Name a file", run.err()); //$NON-NLS-1$
	}

	@Test
	void outputInAMissingFolder() throws Exception {
		CommandRun run = validate(".", "--output", "none/findings.txt"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		assertEquals(4, run.exitCode());
		assertTrue(run.err().matches("lectern: none/findings\\.txt: It cannot be written\\. There is no folder .*none\\. .*\n"), run::err); //$NON-NLS-1$
	}

	@Test
	void outputInAReadOnlyFolder() throws Exception {
		Path locked = Files.createDirectory(folder.resolve("locked")); //$NON-NLS-1$
		assumeTrue(Files.getFileAttributeView(locked, PosixFileAttributeView.class) != null);
		Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r-xr-xr-x")); //$NON-NLS-1$
		try {
			assumeTrue(!Files.isWritable(locked), "permissions do not bind this user"); //$NON-NLS-1$
			CommandRun run = validate(".", "--output", "locked/findings.txt"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			assertEquals(4, run.exitCode());
			assertSays("There is no permission to write into", run.err()); //$NON-NLS-1$
		} finally {
			Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwxr-xr-x")); //$NON-NLS-1$
		}
	}
}
