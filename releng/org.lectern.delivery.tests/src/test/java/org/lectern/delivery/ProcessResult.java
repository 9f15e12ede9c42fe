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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What a process that has ended said, and how it ended. */
record ProcessResult(int exitCode, String output, String diagnostics) {

	private static final int MINUTES = 5;

	static ProcessResult of(Path folder, List<String> command) throws IOException, InterruptedException {
		Path output = Files.createTempFile(folder, "output", ".txt");
		Path diagnostics = Files.createTempFile(folder, "diagnostics", ".txt");
		Process process = new ProcessBuilder(command).redirectOutput(output.toFile())
				.redirectError(diagnostics.toFile()).start();
		if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
			process.destroyForcibly().waitFor();
			throw new IOException("Not ended after " + MINUTES + " minutes: " + command);
		}
		return new ProcessResult(process.exitValue(), Files.readString(output), Files.readString(diagnostics));
	}

	String all() {
		return "exit code " + exitCode + "\n" + output + diagnostics;
	}
}
