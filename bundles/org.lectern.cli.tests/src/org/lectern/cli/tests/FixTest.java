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

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verb fix on a review with letters in pieces, in two encodings. */
@SuppressWarnings("nls")
class FixTest {

	private static final String BIB = """
			% a comment that stays
			@misc{one,
			  title  = {Cafe\u0301 Culture   and its Readers},
			  author = {Smith, Ann},
			  year   = 2020
			}
			""";

	private static final String CORRECTED = BIB.replace("e\u0301", "\u00e9");

	@TempDir
	Path folder;

	private Path file;

	@BeforeEach
	void writeReview() throws Exception {
		file = folder.resolve("papers/a.bib");
		Files.createDirectories(file.getParent());
		Files.writeString(file, BIB);
	}

	@Test
	void correctsOnlyWhatIsWrong() throws Exception {
		CommandRun run = CommandRun.of(folder, "fix", ".");
		assertEquals("", run.out());
		assertEquals("lectern: unicode-form: 1\nlectern: Corrected findings: 1. Changed files: 1\n", run.err());
		assertEquals(0, run.exitCode());
		assertEquals(CORRECTED, Files.readString(file));
		assertEquals("lectern: Corrected findings: 0. Changed files: 0\n", CommandRun.of(folder, "fix", ".").err());
	}

	@Test
	void dryRunShowsTheDifferenceAndChangesNothing() throws Exception {
		CommandRun run = CommandRun.of(folder, "fix", "--dry-run", "--quiet", ".");
		assertEquals("""
				--- a/papers/a.bib
				+++ b/papers/a.bib
				@@ -1,6 +1,6 @@
				 % a comment that stays
				 @misc{one,
				-  title  = {Cafe\u0301 Culture   and its Readers},
				+  title  = {Caf\u00e9 Culture   and its Readers},
				   author = {Smith, Ann},
				   year   = 2020
				 }
				""", run.out());
		assertEquals("", run.err());
		assertEquals(1, run.exitCode());
		assertEquals(BIB, Files.readString(file));
	}

	@Test
	void movesWhatStandsInTheWrongFieldWhereItsPlaceIsFree() throws Exception {
		String papers = """
				@artcle{moss, title = {Moss}, author = {Ash, A.}, journaltitle = {Moss}, date = {2020}, isbn = {0028-0836}}
				@article{oak, title = {Oak}, author = {Oak, O.}, journaltitle = {Wood}, date = {2020}, isbn = {0028-0836}, issn = {1476-4687}}
				""";
		Files.writeString(file, papers);
		CommandRun run = CommandRun.of(folder, "fix", ".");
		assertEquals("lectern: issn-in-isbn: 1\nlectern: unknown-type: 1\nlectern: Corrected findings: 2. Changed files: 1\n",
				run.err());
		assertEquals(papers.replace("artcle", "article").replaceFirst("isbn", "issn"), Files.readString(file));
	}

	@Test
	void encodingAndLineEndsStay() throws Exception {
		byte[] utf16 = ("\ufeff" + BIB.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_16LE);
		Files.write(file, utf16);
		assertEquals(0, CommandRun.of(folder, "fix", ".").exitCode());
		assertArrayEquals(("\ufeff" + CORRECTED.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_16LE),
				Files.readAllBytes(file));
	}

	@Test
	void onlyTheRulesAskedFor() throws Exception {
		CommandRun run = CommandRun.of(folder, "fix", "--rules", "control-character", ".");
		assertEquals(0, run.exitCode());
		assertEquals(BIB, Files.readString(file));
		assertTrue(run.err().contains("Corrected findings: 0"), run.err());
	}

	@Test
	void suppressedFindingsStay() throws Exception {
		Files.writeString(folder.resolve("review.protocol"), """
				<?xml version="1.0" encoding="UTF-8"?>
				<review:Protocol xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:review="http://lectern.org/review/1" formatVersion="1">
				  <suppressions check="unicode-form" paperKey="one"><reason>As printed</reason></suppressions>
				</review:Protocol>
				""");
		assertEquals(0, CommandRun.of(folder, "fix", ".").exitCode());
		assertEquals(BIB, Files.readString(file));
	}

	@Test
	void unknownRule() {
		CommandRun run = CommandRun.of(folder, "fix", "--rules", "nonsense", ".");
		assertEquals(2, run.exitCode());
		assertEquals("lectern: There is no check nonsense. See: lectern checks\n", run.err());
	}

	@Test
	void ruleThatCannotCorrect() {
		CommandRun run = CommandRun.of(folder, "fix", "--rules", "duplicate-key", ".");
		assertEquals(2, run.exitCode());
		assertTrue(run.err().startsWith("lectern: duplicate-key has no correction that needs no asking. Such have: "),
				run.err());
	}

	@Test
	void missingPathDoesNotKeepTheOthersFromBeingCorrected() throws Exception {
		CommandRun run = CommandRun.of(folder, "fix", "papers", "gone");
		assertEquals(3, run.exitCode());
		assertEquals(CORRECTED, Files.readString(file));
	}
}
