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

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only what is new fails. */
@SuppressWarnings("nls")
class BaselineTest {

	private static final String OLD = "@misc{one,\n  title = {Reading Papers},\n  author = {Smith, Ann},\n  year = {2020},\n}\n";

	@TempDir
	Path folder;

	@BeforeEach
	void writeReview() throws Exception {
		Files.writeString(folder.resolve("a.bib"), OLD + OLD.replace("Reading Papers", "Writing Notes"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "json", "sarif" })
	void knownFindingsPassAndNewOnesFail(String format) throws Exception {
		assertEquals(1, CommandRun.of(folder, "validate", ".", "-f", format, "-o", "base").exitCode());
		CommandRun same = CommandRun.of(folder, "validate", ".", "--baseline", "base");
		assertEquals(0, same.exitCode());
		assertEquals("", same.out());
		assertTrue(same.err().contains("known: 1. Gone: 0"), same.err());

		Files.writeString(folder.resolve("b.bib"), OLD.replace("Reading Papers", "Quite Another Thing"));
		CommandRun worse = CommandRun.of(folder, "validate", ".", "--baseline", "base");
		assertEquals(1, worse.exitCode());
		assertEquals(2, worse.outLines().size(), worse.out());
		assertTrue(worse.out().startsWith("b.bib:1:7: error: "), worse.out());
	}

	@Test
	void movedFindingsAreKnown() throws Exception {
		CommandRun.of(folder, "validate", ".", "-f", "json", "-o", "base");
		Files.writeString(folder.resolve("a.bib"), "\n\n% moved\n" + Files.readString(folder.resolve("a.bib")));
		assertEquals(0, CommandRun.of(folder, "validate", ".", "--baseline", "base").exitCode());
	}

	@Test
	void goneFindingsAreCounted() throws Exception {
		CommandRun.of(folder, "validate", ".", "-f", "json", "-o", "base");
		Files.writeString(folder.resolve("a.bib"), OLD);
		CommandRun run = CommandRun.of(folder, "validate", ".", "--baseline", "base");
		assertEquals(0, run.exitCode());
		assertTrue(run.err().contains("known: 0. Gone: 1"), run.err());
	}

	@Test
	void missingBaseline() {
		CommandRun run = CommandRun.of(folder, "validate", ".", "--baseline", "gone.json");
		assertEquals(3, run.exitCode());
		assertTrue(run.err().startsWith("lectern: gone.json: There is no such baseline."), run.err());
	}

	@Test
	void otherFileIsNoBaseline() {
		CommandRun run = CommandRun.of(folder, "validate", ".", "--baseline", "a.bib");
		assertEquals(3, run.exitCode());
		assertTrue(run.err().contains("a.bib: The baseline cannot be read. It is no report"), run.err());
	}
}
