/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.core.CancelledException;
import org.lectern.core.Progress;
import org.lectern.core.export.ExportContent;
import org.lectern.core.export.ExportFile;
import org.lectern.core.export.ExportSummary;
import org.lectern.core.export.ExportTarget;
import org.lectern.core.export.SkippedPaper;
import org.lectern.core.tests.CancelAfter;

/** Exports are written to disk. */
@SuppressWarnings("nls")
class ExportTargetTest {

	private static final ExportContent TWO = new ExportContent(
			List.of(new ExportFile("a.md", "Ä\n"), new ExportFile("b.md", "B\n")), 2, List.of(new SkippedPaper("c", "no")));
	private static final ExportContent ONE = new ExportContent(List.of(new ExportFile("references.txt", "R\n")), 7, List.of());

	@TempDir
	Path folder;

	private List<String> names() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}

	@Test
	void foldersAreMadeAndTextIsInUtf8() throws Exception {
		Path deep = folder.resolve("x/y");
		ExportSummary summary = ExportTarget.folder(deep).write(TWO, false, Progress.none());
		assertEquals(List.of(deep.resolve("a.md"), deep.resolve("b.md")), summary.written());
		assertEquals(2, summary.papers());
		assertEquals(List.of("c: no"), summary.skipped().stream().map(SkippedPaper::line).toList());
		assertEquals("Ä\n", Files.readString(deep.resolve("a.md")));
	}

	@Test
	void filesThatAreThereAreKeptUnlessTold() throws Exception {
		Files.writeString(folder.resolve("a.md"), "mine");
		ExportTarget target = ExportTarget.folder(folder);
		assertEquals(List.of(folder.resolve("a.md")), target.existing(TWO));
		ExportSummary kept = target.write(TWO, false, Progress.none());
		assertEquals("mine", Files.readString(folder.resolve("a.md")));
		assertEquals(List.of(folder.resolve("b.md")), kept.written());
		assertEquals(1, kept.papers());
		assertEquals("The file a.md exists and was kept", kept.skipped().get(1).line());
		assertEquals(2, target.write(TWO, true, Progress.none()).papers());
		assertEquals("Ä\n", Files.readString(folder.resolve("a.md")));
		assertEquals(List.of("a.md", "b.md"), names(), "nothing is left beside");
	}

	@Test
	void oneFileHasTheNameItWasGiven() throws Exception {
		Path file = folder.resolve("list.text");
		assertEquals(7, ExportTarget.file(file).write(ONE, false, Progress.none()).papers());
		assertEquals(0, ExportTarget.file(file).write(ONE, false, Progress.none()).papers());
		assertEquals(List.of("list.text"), names());
	}

	@Test
	void folderInPlaceOfTheFileIsReportedAndNothingIsLeft() throws Exception {
		Path file = folder.resolve("taken");
		Files.createDirectories(file.resolve("inner"));
		assertThrows(IOException.class, () -> ExportTarget.file(file).write(ONE, true, Progress.none()));
		assertEquals(List.of("taken"), names());
		assertTrue(Files.isDirectory(file.resolve("inner")));
	}

	@Test
	void canBeGivenUpBetweenFiles() throws Exception {
		assertThrows(CancelledException.class, () -> ExportTarget.folder(folder).write(TWO, true, new CancelAfter(1)));
		assertEquals(List.of("a.md"), names());
	}
}
