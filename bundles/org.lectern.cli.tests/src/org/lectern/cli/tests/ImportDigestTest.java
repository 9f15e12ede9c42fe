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

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The verb import digest. */
class ImportDigestTest {

	private static final String DIGEST = """
			Get new papers in your inbox!
			SubscribeReadNet: A Network that Reads

			We look at how people read papers and write down what they find. Many notes are lost because nobody can tell later which paper they were about. Code is at https://github.com/readers/readnet.
			A Lonely Title
			Writing Notes
			This study asks forty students to summarise ten articles each, by hand or with a form. Forms give shorter summaries that others understand better. More about that is told in the
			"""; //$NON-NLS-1$

	@TempDir
	Path folder;

	private Path review;

	@BeforeEach
	void writeDigest() throws Exception {
		Files.writeString(folder.resolve("mail.txt"), DIGEST); //$NON-NLS-1$
		review = folder.resolve("my review"); //$NON-NLS-1$
	}

	private CommandRun importInto(String into, String... more) {
		String[] arguments = new String[more.length + 5];
		System.arraycopy(new String[] { "import", "digest", "mail.txt", "--into", into }, 0, arguments, 0, 5); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		System.arraycopy(more, 0, arguments, 5, more.length);
		return CommandRun.of(folder, arguments);
	}

	@Test
	void newReview() throws Exception {
		CommandRun run = importInto("my review"); //$NON-NLS-1$
		assertEquals(0, run.exitCode(), run::err);
		assertEquals("", run.err()); //$NON-NLS-1$
		assertEquals("""
				mail.txt:1: info: Skipped as part of the mailing: "Get new papers in your inbox!"
				mail.txt:2: info: Removed "Subscribe" before the title "ReadNet: A Network that Reads"
				mail.txt:5: warning: This title has no abstract after it: "A Lonely Title". It was not imported and is kept as a comment in the .bib file. Put the abstract on the next line and import again, or add the paper by hand
				mail.txt:7: warning: The abstract ends in the middle: "\u2026y were about. More about that is told in the". It was imported as it is. Complete it from the paper
				Imported papers into papers/mail.bib: 2. Already in the review: 0
				Created review.protocol with the check profile "digest", which reports once for each file what no paper of a digest has. Choose another profile there when the papers have been completed
				""".replaceFirst("\u2026[^\"]*", "\u2026" + cutEnd()), run.out()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		String bib = Files.readString(review.resolve("papers/mail.bib")); //$NON-NLS-1$
		assertTrue(bib.contains("@misc{ReadNetNetworkThatReads,"), bib); //$NON-NLS-1$
		assertTrue(bib.contains("url = {https://github.com/readers/readnet}"), bib); //$NON-NLS-1$
		assertTrue(bib.contains("A Lonely Title}"), bib); //$NON-NLS-1$
		assertTrue(Files.exists(review.resolve("review.protocol"))); //$NON-NLS-1$
	}

	/** The last 60 characters of the truncated abstract. */
	private static String cutEnd() {
		String text = DIGEST.strip();
		return text.substring(text.length() - 60);
	}

	@Test
	void importedReviewHasOneFindingForTheFile() throws Exception {
		importInto("my review"); //$NON-NLS-1$
		CommandRun run = CommandRun.of(folder, "validate", "my review"); //$NON-NLS-1$ //$NON-NLS-2$
		assertEquals(0, run.exitCode(), run::out);
		assertEquals(1, run.outLines().stream().filter(line -> line.contains("[missing-field]")).count(), run::out); //$NON-NLS-1$
		assertEquals(1, run.outLines().stream().filter(line -> line.contains("[truncated-abstract]")).count(), run::out); //$NON-NLS-1$
		assertEquals(2, run.outLines().size(), run::out);
	}

	@Test
	void secondImportChangesNothing() throws Exception {
		importInto("my review"); //$NON-NLS-1$
		FolderSnapshot before = FolderSnapshot.of(folder);
		CommandRun run = importInto("my review"); //$NON-NLS-1$
		assertEquals(0, run.exitCode());
		assertTrue(run.out().contains("mail.txt:2: info: Already in papers/mail.bib as ReadNetNetworkThatReads\n"), run::out); //$NON-NLS-1$
		assertTrue(run.out().endsWith("Imported papers into papers/mail.bib: 0. Already in the review: 2\n"), run::out); //$NON-NLS-1$
		assertEquals(before, FolderSnapshot.of(folder));
	}

	@Test
	void dryRunChangesNothing() throws Exception {
		FolderSnapshot before = FolderSnapshot.of(folder);
		CommandRun run = importInto("my review", "--dry-run"); //$NON-NLS-1$ //$NON-NLS-2$
		assertEquals(0, run.exitCode());
		assertTrue(run.out().contains("ReadNetNetworkThatReads: ReadNet: A Network that Reads\n"), run::out); //$NON-NLS-1$
		assertTrue(run.out().contains("Would import papers into papers/mail.bib: 2. Already in the review: 0. Nothing was changed\n"), //$NON-NLS-1$
				run::out);
		assertTrue(run.out().contains("Would create review.protocol"), run::out); //$NON-NLS-1$
		assertEquals(before, FolderSnapshot.of(folder));
	}

	@Test
	void quietTellsWarningsAndCounts() {
		CommandRun run = importInto("my review", "--quiet"); //$NON-NLS-1$ //$NON-NLS-2$
		assertFalse(run.out().contains(": info: "), run::out); //$NON-NLS-1$
		assertEquals(2, run.outLines().stream().filter(line -> line.contains(": warning: ")).count(), run::out); //$NON-NLS-1$
	}

	@Test
	void reviewWithPapersKeepsThemAsTheyAre() throws Exception {
		Files.createDirectories(review.resolve("papers")); //$NON-NLS-1$
		String remark = "% my remark\r\n@misc{ReadNetNetworkThatReads, title = {Another Paper}}"; //$NON-NLS-1$
		Files.writeString(review.resolve("papers/mail.bib"), remark); //$NON-NLS-1$
		Files.writeString(review.resolve("other.bib"), remark); //$NON-NLS-1$
		assertEquals(0, importInto("my review").exitCode()); //$NON-NLS-1$
		assertEquals(remark, Files.readString(review.resolve("other.bib"))); //$NON-NLS-1$
		String bib = Files.readString(review.resolve("papers/mail.bib")); //$NON-NLS-1$
		assertTrue(bib.startsWith(remark), bib);
		assertTrue(bib.contains("@misc{ReadNetNetworkThatReads-"), bib); //$NON-NLS-1$
		CommandRun run = CommandRun.of(folder, "validate", "my review"); //$NON-NLS-1$ //$NON-NLS-2$
		assertFalse(run.out().contains("[bibtex-syntax]"), run::out); //$NON-NLS-1$
	}

	private void assertRefused(int exitCode, String message, String into) throws Exception {
		FolderSnapshot before = FolderSnapshot.of(folder);
		CommandRun run = importInto(into);
		assertEquals(exitCode, run.exitCode(), run::err);
		assertEquals("", run.out()); //$NON-NLS-1$
		assertTrue(run.err().contains(message), run::err);
		assertFalse(run.err().contains("\tat "), run::err); //$NON-NLS-1$
		assertEquals(before, FolderSnapshot.of(folder));
	}

	@Test
	void missingDigest() throws Exception {
		Files.delete(folder.resolve("mail.txt")); //$NON-NLS-1$
		assertRefused(3, "lectern: mail.txt: There is no such file. Check the path", "my review");
	}

	@Test
	void digestIsAFolder() throws Exception {
		Files.delete(folder.resolve("mail.txt")); //$NON-NLS-1$
		Files.createDirectory(folder.resolve("mail.txt")); //$NON-NLS-1$
		assertRefused(3, "lectern: mail.txt: This is no file.", "my review"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Test
	void digestIsBinary() throws Exception {
		Files.write(folder.resolve("mail.txt"), new byte[] { 'a', '\n', 0, 1 }); //$NON-NLS-1$
		assertRefused(3, "lectern: mail.txt: Line 2 holds a NUL character", "my review"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Test
	void digestIsNotUtf8() throws Exception {
		Files.write(folder.resolve("mail.txt"), "one\nna\u00efve\n".getBytes(StandardCharsets.ISO_8859_1)); //$NON-NLS-1$ //$NON-NLS-2$
		assertRefused(3, "lectern: mail.txt: Line 2 is not valid UTF-8.", "my review"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "\n \n", "Some words\n", "Some\nshort\nlines\n" })
	void digestWithoutAnyPaper(String text) throws Exception {
		Files.writeString(folder.resolve("mail.txt"), text); //$NON-NLS-1$
		assertRefused(3, "lectern: mail.txt: No paper was found, and nothing was changed.", "my review");
	}

	@Test
	void intoAFile() throws Exception {
		Files.writeString(review, "I am a file"); //$NON-NLS-1$
		assertRefused(2, "lectern: my review: This is no folder.", "my review"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Test
	void intoAFolderThatCannotBeMade() throws Exception {
		Files.writeString(review, "I am a file"); //$NON-NLS-1$
		assertRefused(4, "my review is a file, not a folder.", "my review/inner"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Test
	void foldersMadeInVainAreRemoved() throws Exception {
		Files.createDirectory(review);
		Files.writeString(review.resolve("papers"), "I am a file"); //$NON-NLS-1$ //$NON-NLS-2$
		assertRefused(4, "papers is a file, not a folder.", "my review"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Test
	void folderThatLeadsOutOfTheReviewIsNotWrittenTo() throws Exception {
		Path outside = Files.createDirectory(folder.resolve("outside")); //$NON-NLS-1$
		Files.createDirectory(review);
		try {
			Files.createSymbolicLink(review.resolve("papers"), outside); //$NON-NLS-1$
		} catch (IOException | UnsupportedOperationException e) {
			assumeTrue(false, "no symbolic links here"); //$NON-NLS-1$
		}
		FolderSnapshot before = FolderSnapshot.of(folder);
		CommandRun run = importInto("my review"); //$NON-NLS-1$
		assertEquals(4, run.exitCode());
		assertTrue(run.err().contains("my review/papers: It is a link that leads out of the review"), run::err); //$NON-NLS-1$
		assertEquals(before, FolderSnapshot.of(folder));
	}

	@Test
	void bibliographyThatCannotBeRead() throws Exception {
		Files.createDirectories(review.resolve("papers")); //$NON-NLS-1$
		Files.write(review.resolve("papers/mail.bib"), new byte[] { (byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 1, 2, 3, 0, 0, 4 }); //$NON-NLS-1$
		assertRefused(3, "papers/mail.bib is there already but cannot be read", "my review");
	}

	@Test
	void cancellingChangesNothing() throws Exception {
		Files.createDirectories(review.resolve("papers")); //$NON-NLS-1$
		Files.writeString(review.resolve("papers/mail.bib"), "@misc{A, title = {B}}\n"); //$NON-NLS-1$ //$NON-NLS-2$
		FolderSnapshot before = FolderSnapshot.of(folder);
		CommandRun run = CommandRun.cancelled(folder, "import", "digest", "mail.txt", "--into", "my review"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		assertEquals(4, run.exitCode());
		assertEquals("lectern: Cancelled. Nothing was changed\n", run.err()); //$NON-NLS-1$
		assertEquals(before, FolderSnapshot.of(folder));
	}
}
