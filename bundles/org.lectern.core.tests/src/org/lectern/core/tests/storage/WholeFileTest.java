/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.core.storage.StagedFile;
import org.lectern.core.storage.WholeFile;

@SuppressWarnings("nls")
class WholeFileTest {

	@TempDir
	private Path folder;
	private Path file;

	@BeforeEach
	void nameFile() {
		file = folder.resolve("results.txt");
	}

	@Test
	void makesAFileInUtf8() throws IOException {
		WholeFile.write(file, "Erd\u0151s\n");
		assertEquals("Erd\u0151s\n", Files.readString(file, StandardCharsets.UTF_8));
		assertEquals(List.of("results.txt"), names());
	}

	@Test
	void keepsWhatWasThereWhenWritingFailsInTheMiddle() throws IOException {
		Files.writeString(file, "old");
		IOException full = new IOException("no space left");
		assertSame(full, assertThrows(IOException.class, () -> WholeFile.write(file, out -> {
			out.write(new byte[100_000]);
			throw full;
		})));
		assertEquals("old", Files.readString(file));
		assertEquals(List.of("results.txt"), names(), "nothing is left beside it");
	}

	@Test
	void showsTheOldContentUntilAllIsWritten() throws IOException {
		Files.writeString(file, "old");
		WholeFile.write(file, out -> {
			out.write("new".getBytes(StandardCharsets.UTF_8));
			out.flush();
			assertEquals("old", Files.readString(file));
		});
		assertEquals("new", Files.readString(file));
	}

	@Test
	void keepsPermissions() throws IOException {
		assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
		Files.writeString(file, "old");
		Set<PosixFilePermission> permissions = PosixFilePermissions.fromString("rw-r-----");
		Files.setPosixFilePermissions(file, permissions);
		WholeFile.write(file, "new");
		assertEquals(permissions, Files.getPosixFilePermissions(file));
	}

	@Test
	void keepsALink() throws IOException {
		Path shared = Files.writeString(Files.createDirectory(folder.resolve("shared")).resolve("all.txt"), "old");
		try {
			Files.createSymbolicLink(file, shared);
		} catch (IOException | UnsupportedOperationException e) {
			assumeTrue(false, "this user cannot make links");
		}
		WholeFile.write(file, "new");
		assertTrue(Files.isSymbolicLink(file));
		assertEquals("new", Files.readString(shared));
	}

	@Test
	void leavesNothingOfWhatIsNotCommitted() throws IOException {
		StagedFile staged = StagedFile.of(file);
		try (var out = staged.open()) {
			out.write(1);
		}
		assertEquals(List.of(staged.content().getFileName().toString()), names());
		staged.discard();
		assertEquals(List.of(), names());
	}

	private List<String> names() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(path -> path.getFileName().toString()).toList();
		}
	}
}
