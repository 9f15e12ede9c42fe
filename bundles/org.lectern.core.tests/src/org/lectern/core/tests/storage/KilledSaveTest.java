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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class KilledSaveTest {

	/** {@link KilledSaves} does the same a thousand times. */
	@Test
	void leavesTheOldFileOrTheNewOne(@TempDir Path folder) throws Exception {
		KilledSaves saves = new KilledSaves(folder);
		saves.run(20);
		assertEquals(0, saves.torn(), saves.toString());
	}

	/** A limit of the shell on the size of files ends the writing as a full disk does, in the middle. */
	@Test
	@EnabledOnOs({ OS.LINUX, OS.MAC })
	void leavesTheOldFileWhenTheDiskIsFull(@TempDir Path folder) throws Exception {
		KilledSaves.copyClasses(folder.resolve("classes"));
		Path file = Files.createDirectory(folder.resolve("papers")).resolve("papers.bib");
		Files.writeString(file, "@misc{old}");
		String command = KilledSaves.command(folder.resolve("classes"), file).stream().map(word -> "'" + word + "'")
				.collect(Collectors.joining(" ", "ulimit -f 64; exec ", ""));
		Process process = new ProcessBuilder("bash", "-c", command).redirectErrorStream(true).start();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertEquals(1, process.waitFor(), said);
		assertTrue(said.contains("java.io.IOException: File too large"), said);
		assertEquals("@misc{old}", Files.readString(file));
		try (Stream<Path> left = Files.list(file.getParent())) {
			assertEquals(List.of(file), left.toList());
		}
	}
}
