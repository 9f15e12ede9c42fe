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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The product as somebody on this machine has unpacked it. */
final class InstalledProduct {

	private final Path work;
	private final Path home;

	private InstalledProduct(Path work, Path home) {
		this.work = work;
		this.home = home;
	}

	/** Unpacks the archive for this machine into a folder whose name has a blank and an accent. */
	static InstalledProduct unpackInto(Path work) throws IOException, InterruptedException {
		Path folder = Files.createDirectory(work.resolve("my progr\u00e0ms"));
		String processor = "aarch64".equals(System.getProperty("os.arch")) ? "aarch64" : "x86_64";
		ProductArchive archive = ProductArchive.of("linux.gtk." + processor);
		ProcessResult unpacked = ProcessResult.of(work,
				List.of("tar", "-xzf", archive.file().toString(), "-C", folder.toString()));
		assertEquals(0, unpacked.exitCode(), unpacked::all);
		return new InstalledProduct(work, folder.resolve("lectern"));
	}

	Path home() {
		return home;
	}

	/** Runs a start script to its end. */
	ProcessResult run(String script, String... arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of(home.resolve(script).toString()));
		command.addAll(List.of(arguments));
		return ProcessResult.of(work, command);
	}
}
