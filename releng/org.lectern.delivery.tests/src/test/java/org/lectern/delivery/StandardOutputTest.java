/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A result that cannot be written fails the command, except where its reader has seen enough. */
class StandardOutputTest {

	@TempDir
	Path work;

	private final Path root = Path.of(System.getProperty("lectern.root"));

	private ProcessBuilder checks() {
		return new ProcessBuilder(CommandLines.plain(root, "checks")).redirectError(diagnostics().toFile());
	}

	private Path diagnostics() {
		return work.resolve("diagnostics.txt");
	}

	@Test
	void fullDisk() throws Exception {
		File full = new File("/dev/full");
		assumeTrue(full.exists(), "only Linux has a device that is always full");
		assertEquals(4, checks().redirectOutput(full).start().waitFor());
		String said = Files.readString(diagnostics());
		assertTrue(said.contains("Standard output cannot be written"), said);
	}

	@Test
	void readerThatHasSeenEnough() throws Exception {
		Process process = checks().start();
		process.getInputStream().close();
		assertEquals(0, process.waitFor(), () -> diagnostics().toString());
		assertEquals("", Files.readString(diagnostics()));
	}
}
