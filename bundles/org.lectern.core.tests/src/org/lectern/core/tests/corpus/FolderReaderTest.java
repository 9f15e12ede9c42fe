/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.core.CancelledException;
import org.lectern.core.Progress;
import org.lectern.core.corpus.FolderContents;
import org.lectern.core.corpus.FolderReader;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.core.corpus.ReviewFolder;
import org.lectern.core.corpus.UnreadablePath;
import org.lectern.core.tests.CancelAfter;

/** What is found in folders, and what is said about the rest. */
@SuppressWarnings("nls")
class FolderReaderTest {

	private static final String ENTRY = "@misc{k, title={T}}";

	@TempDir
	Path temporary;

	private Path root;

	@BeforeEach
	void makeRoot() throws IOException {
		root = Files.createDirectory(temporary.toRealPath().resolve("review"));
	}

	private Path write(String path, String text) throws IOException {
		Path file = root.resolve(path);
		Files.createDirectories(file.getParent());
		return Files.writeString(file, text);
	}

	private static FolderContents read(Path... paths) {
		return FolderReader.read(List.of(paths), Progress.none());
	}

	private static List<String> paths(FolderContents contents) {
		return contents.files().stream().map(ReviewFile::path).toList();
	}

	private static void assertUnreadable(FolderContents contents, String path, String words) {
		assertEquals(1, contents.unreadable().size(), contents.unreadable().toString());
		UnreadablePath unreadable = contents.unreadable().get(0);
		assertEquals(path, unreadable.path());
		assertTrue(unreadable.message().contains(words), unreadable.message());
	}

	@Test
	void filesOfAReviewInTheOrderOfTheirPaths() throws IOException {
		write("papers/b.bib", ENTRY);
		write("papers/a.BIB", ENTRY);
		write("notes/k.note", "");
		write("review.protocol", "");
		write("duplicates.verdicts", "");
		write("papers/c.tex", "\\cite{k}");
		write("papers/d.pdf", "no");
		write("README.md", "text");
		write(".git/d.bib", ENTRY);
		write("target/e.bib", ENTRY);
		write("bin/f.bib", ENTRY);
		FolderContents contents = read(root);
		assertEquals(root, contents.root());
		assertEquals(List.of("README.md", "duplicates.verdicts", "notes/k.note", "papers/a.BIB", "papers/b.bib",
				"papers/c.tex", "review.protocol"), paths(contents));
		assertEquals(List.of(), contents.unreadable());
	}

	@Test
	void skippedFolderIsReadWhenAskedFor() throws IOException {
		write("target/e.bib", ENTRY);
		assertEquals(List.of("e.bib"), paths(read(root.resolve("target"))));
	}

	@Test
	void filesShareTheirInnermostFolder() throws IOException {
		Path one = write("a/one.bib", ENTRY);
		Path two = write("b/two.bib", ENTRY);
		FolderContents contents = read(two, one, two, root.resolve("a"));
		assertEquals(root, contents.root());
		assertEquals(List.of("a/one.bib", "b/two.bib"), paths(contents));
	}

	@Test
	void missingPath() {
		Path missing = root.resolve("none");
		assertUnreadable(read(missing), missing.toString(), "no such file");
	}

	@Test
	void missingPathDoesNotHideTheOthers() throws IOException {
		FolderContents contents = read(root.resolve("none"), write("a.bib", ENTRY));
		assertEquals(List.of("a.bib"), paths(contents));
		assertEquals(1, contents.unreadable().size());
	}

	@Test
	void folderWithoutBibliography() throws IOException {
		write("notes/k.note", "");
		FolderContents contents = read(root);
		assertEquals(List.of("notes/k.note"), paths(contents));
		assertUnreadable(contents, root.toString(), ".bib");
	}

	@Test
	void fileOfAnotherKind() throws IOException {
		assertUnreadable(read(write("a.ris", "TY  - JOUR")), "a.ris", ".bib");
	}

	@Test
	void unreadableFileAndFolder() throws IOException {
		Path file = write("closed.bib", ENTRY);
		write("folder/b.bib", ENTRY);
		write("open.bib", ENTRY);
		Path folder = root.resolve("folder");
		assumeTrue(file.toFile().setReadable(false) && folder.toFile().setReadable(false));
		try {
			assumeFalse(Files.isReadable(file), "this user reads everything");
			FolderContents contents = read(root);
			assertEquals(List.of("open.bib"), paths(contents));
			assertEquals(List.of("folder", "closed.bib"),
					contents.unreadable().stream().map(UnreadablePath::path).toList());
			contents.unreadable().forEach(path -> assertTrue(path.message().contains("permission"), path.message()));
		} finally {
			folder.toFile().setReadable(true);
		}
	}

	@Test
	void linkBackToItsFolderIsALoop() throws IOException {
		write("papers/a.bib", ENTRY);
		link("papers/up", root);
		FolderContents contents = read(root);
		assertEquals(List.of("papers/a.bib"), paths(contents));
		assertUnreadable(contents, "papers/up", "link back");
	}

	@Test
	void linkOutOfTheReviewIsNotFollowed() throws IOException {
		Path outside = Files.writeString(temporary.resolve("secret.bib"), ENTRY);
		write("a.bib", ENTRY);
		link("b.bib", outside);
		FolderContents contents = read(root);
		assertEquals(List.of("a.bib"), paths(contents));
		assertUnreadable(contents, "b.bib", "out of the review");
	}

	@Test
	void linkWithinTheReviewIsReadOnce() throws IOException {
		write("a.bib", ENTRY);
		write(".store/x.bib", ENTRY);
		link("b.bib", root.resolve("a.bib"));
		link("c.bib", root.resolve(".store/x.bib"));
		FolderContents contents = read(root);
		assertEquals(List.of("a.bib", "c.bib"), paths(contents));
		assertEquals(List.of(), contents.unreadable());
	}

	@Test
	void linkToNothing() throws IOException {
		write("a.bib", ENTRY);
		link("b.bib", root.resolve("gone.bib"));
		assertUnreadable(read(root), "b.bib", "no such file");
	}

	@Test
	void manuscriptElsewhereIsNoMatterOfTheReview() throws IOException {
		write("a.bib", ENTRY);
		link("README.md", Files.writeString(temporary.resolve("outside.md"), "text"));
		link("gone.tex", root.resolve("missing.tex"));
		FolderContents contents = read(root);
		assertEquals(List.of("a.bib"), paths(contents));
		assertEquals(List.of(), contents.unreadable());
	}

	@Test
	void folderIsKnownWhereAllOfItWasAskedFor() throws IOException {
		Path file = write("papers/a.bib", ENTRY);
		write("b.bib", ENTRY);
		assertEquals(ReviewFolder.Place.FILE, read(root).corpus().folder().look("papers/a.bib"));
		assertEquals(ReviewFolder.Place.FILE, read(root, file).corpus().folder().look("papers/a.bib"));
		assertNull(read(file).corpus().folder());
		assertNull(read(root.resolve("papers"), root.resolve("b.bib")).corpus().folder());
	}

	private void link(String path, Path target) throws IOException {
		try {
			Files.createSymbolicLink(root.resolve(path), target);
		} catch (IOException | UnsupportedOperationException e) {
			assumeTrue(false, "this file system has no links for this user");
		}
	}

	@Test
	void overlappingPathsTellOnceWhatCannotBeRead() throws IOException {
		Files.createDirectories(root.resolve("papers"));
		link("papers/gone.bib", root.resolve("nowhere.bib"));
		assertEquals(1, read(root, root.resolve("papers")).unreadable().size());
	}

	@Test
	void badContentIsNoUnreadablePath() throws IOException {
		Files.write(root.resolve("a.bib"), new byte[] { 0, 1, 2, 3, 0, 0, 5 });
		FolderContents contents = read(root);
		assertEquals(List.of(), contents.unreadable());
		assertFalse(contents.files().get(0).failure().isEmpty());
	}

	@Test
	void cancelled() throws IOException {
		write("a.bib", ENTRY);
		assertThrows(CancelledException.class, () -> FolderReader.read(List.of(root), new CancelAfter(0)));
	}
}
