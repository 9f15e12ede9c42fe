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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The verb validate on input that can be read. */
class ValidateTest {

	private static final String CLEAN = "@misc{Clean,\n  title = {Reading Papers},\n  author = {Smith, Ann},\n  year = {2020},\n}\n"; //$NON-NLS-1$

	/** One error: the same key twice. */
	private static final String REPEATED = "@misc{Clean,\n  title = {Writing Notes},\n  author = {Jones, Bob},\n  year = {2021},\n}\n"; //$NON-NLS-1$

	@TempDir
	Path folder;

	private Path review;

	@BeforeEach
	void createReview() throws Exception {
		review = Files.createDirectories(folder.resolve("my review/papers")).getParent(); //$NON-NLS-1$
		Files.writeString(review.resolve("papers/a.bib"), CLEAN); //$NON-NLS-1$
	}

	private void addError() throws Exception {
		Files.writeString(review.resolve("papers/b.bib"), REPEATED); //$NON-NLS-1$
	}

	/** One warning: an abstract that ends in the middle. */
	private void addWarning() throws Exception {
		Files.writeString(review.resolve("papers/c.bib"), CLEAN.replace("Clean", "Cut").replace("Reading Papers", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				"Something Else Altogether").replace("year", "abstract = {We describe the},\n  year")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private CommandRun validate(String... more) {
		String[] arguments = new String[more.length + 2];
		arguments[0] = "validate"; //$NON-NLS-1$
		arguments[1] = "my review"; //$NON-NLS-1$
		System.arraycopy(more, 0, arguments, 2, more.length);
		return CommandRun.of(folder, arguments);
	}

	@Test
	void cleanReview() {
		CommandRun run = validate();
		assertEquals("", run.out()); //$NON-NLS-1$
		assertEquals("lectern: Papers: 1. BibTeX files: 1. Errors: 0. Warnings: 0. Infos: 0\n", run.err()); //$NON-NLS-1$
		assertEquals(0, run.exitCode());
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			true,  info,    1
			true,  warning, 1
			true,  error,   1
			true,  never,   0
			false, info,    1
			false, warning, 1
			false, error,   0
			false, never,   0
			""")
	void exitCodeFollowsFailOn(boolean error, String failOn, int exitCode) throws Exception {
		if (error) {
			addError();
		}
		addWarning();
		CommandRun run = validate("--fail-on", failOn); //$NON-NLS-1$
		assertEquals(exitCode, run.exitCode(), run::out);
	}

	@Test
	void errorsFailUnlessToldOtherwise() throws Exception {
		addWarning();
		assertEquals(0, validate().exitCode());
		addError();
		assertEquals(1, validate().exitCode());
	}

	@Test
	void pathsOfFindingsLeadThereFromTheWorkingFolder() throws Exception {
		addWarning();
		CommandRun run = validate();
		assertEquals(1, run.outLines().size(), run::out);
		assertTrue(run.out().matches("my review/papers/c\\.bib:4:27: warning: .+ \\[truncated-abstract\\]\n"), run::out); //$NON-NLS-1$
		CommandRun inside = CommandRun.of(review, "validate", "."); //$NON-NLS-1$ //$NON-NLS-2$
		assertTrue(inside.out().startsWith("papers/c.bib:4:27: "), inside::out); //$NON-NLS-1$
		CommandRun file = CommandRun.of(review, "validate", "papers/c.bib"); //$NON-NLS-1$ //$NON-NLS-2$
		assertEquals(inside.out(), file.out());
		CommandRun elsewhere = CommandRun.of(Files.createDirectory(folder.resolve("other")), "validate", review.toString()); //$NON-NLS-1$ //$NON-NLS-2$
		assertTrue(elsewhere.out().startsWith(review.toRealPath() + "/papers/c.bib:4:27: "), elsewhere::out); //$NON-NLS-1$
	}

	@Test
	void severalPathsAreOneReview() throws Exception {
		addError();
		CommandRun one = CommandRun.of(review, "validate", "papers/b.bib"); //$NON-NLS-1$ //$NON-NLS-2$
		assertEquals(0, one.exitCode(), one::out);
		CommandRun both = CommandRun.of(review, "validate", "papers/b.bib", "papers/a.bib"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		assertEquals(1, both.exitCode());
		assertTrue(both.out().contains("[duplicate-key]"), both::out); //$NON-NLS-1$
	}

	@Test
	void quietSaysNothingButFindings() throws Exception {
		addWarning();
		CommandRun run = validate("-q"); //$NON-NLS-1$
		assertEquals(1, run.outLines().size());
		assertEquals("", run.err()); //$NON-NLS-1$
	}

	@Test
	void profileOfTheCommandLineWins() throws Exception {
		Files.writeString(review.resolve("papers/a.bib"), "@misc{A, title = {Reading Papers}}\n"); //$NON-NLS-1$ //$NON-NLS-2$
		assertTrue(validate().out().contains("missing-field"), () -> validate().out()); //$NON-NLS-1$
		CommandRun digest = validate("--profile", "digest", "--format", "json"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		assertTrue(digest.out().contains("\"profile\": \"digest\""), digest::out); //$NON-NLS-1$
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			json  | "format": "lectern-findings"
			sarif | "version": "2.1.0"
			SARIF | "version": "2.1.0"
			""")
	void otherFormats(String format, String member) throws Exception {
		addError();
		CommandRun run = validate("--format", format); //$NON-NLS-1$
		assertEquals(1, run.exitCode());
		assertTrue(run.out().startsWith("{"), run::out); //$NON-NLS-1$
		assertTrue(run.out().contains(member), run::out);
		assertTrue(run.out().contains("duplicate-key"), run::out); //$NON-NLS-1$
		assertTrue(run.out().endsWith("}\n"), run::out); //$NON-NLS-1$
	}

	@Test
	void outputGoesToAFile() throws Exception {
		addError();
		String expected = validate("-f", "json").out(); //$NON-NLS-1$ //$NON-NLS-2$
		CommandRun run = validate("-f", "json", "--output", "findings.json"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		assertEquals(1, run.exitCode());
		assertEquals("", run.out()); //$NON-NLS-1$
		assertEquals(expected, Files.readString(folder.resolve("findings.json"))); //$NON-NLS-1$
		assertEquals(List.of("findings.json", "my review"), names()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Test
	void outputReplacesTheFileAndKeepsItsPermissions() throws Exception {
		Path output = Files.writeString(folder.resolve("findings.txt"), "something long that was there before\n".repeat(99)); //$NON-NLS-1$ //$NON-NLS-2$
		boolean posix = Files.getFileAttributeView(output, PosixFileAttributeView.class) != null;
		if (posix) {
			Files.setPosixFilePermissions(output, PosixFilePermissions.fromString("rw-rw----")); //$NON-NLS-1$
		}
		assertEquals(0, validate("--output", "findings.txt").exitCode()); //$NON-NLS-1$ //$NON-NLS-2$
		assertEquals("", Files.readString(output)); //$NON-NLS-1$
		if (posix) {
			assertEquals("rw-rw----", PosixFilePermissions.toString(Files.getPosixFilePermissions(output))); //$NON-NLS-1$
		}
	}

	@Test
	void cancellingLeavesTheOutputAsItWas() throws Exception {
		Path output = Files.writeString(folder.resolve("findings.txt"), "before"); //$NON-NLS-1$ //$NON-NLS-2$
		FolderSnapshot before = FolderSnapshot.of(folder);
		CommandRun run = CommandRun.cancelled(folder, "validate", "my review", "--output", output.toString()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		assertEquals(4, run.exitCode());
		assertEquals("lectern: Cancelled. Nothing was changed\n", run.err()); //$NON-NLS-1$
		assertEquals(before, FolderSnapshot.of(folder));
	}

	@Test
	void unknownProfileInTheProtocolIsTold() throws Exception {
		Files.writeString(review.resolve("review.protocol"), """
				<?xml version="1.0" encoding="UTF-8"?>
				<review:Protocol xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:review="http://lectern.org/review/1">
				  <checkProfile base="strictest"/>
				</review:Protocol>
				"""); //$NON-NLS-1$
		CommandRun run = validate();
		assertTrue((run.out() + run.err()).contains("strictest"), run::err); //$NON-NLS-1$
	}

	private List<String> names() throws Exception {
		try (var paths = Files.list(folder)) {
			return paths.map(path -> path.getFileName().toString()).sorted().toList();
		}
	}
}
