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
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The product for this machine comes up as its user starts it: by its script, on a display. */
class StartProductTest {

	/** What Eclipse prints, when told to talk about itself, as soon as its windows are open. */
	private static final String STARTED = "Application started";

	@TempDir
	Path work;

	@Test
	@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
	void workbenchOpensOnANewWorkspace() throws Exception {
		assertNotNull(System.getenv("DISPLAY"), "There is no display; ./mvnw starts one");
		InstalledProduct product = InstalledProduct.unpackInto(work);
		Path workspace = work.resolve("work space");
		Process process = new ProcessBuilder(product.home().resolve("lectern").toString(), "-data", workspace.toString(),
				"-debug").redirectErrorStream(true).start();
		try {
			StringBuilder said = new StringBuilder();
			assertTrue(waitForWindows(process, said), said::toString);
			assertTrue(process.isAlive(), said::toString);
			ProductScreen.capture("product");
			assertEquals(List.of(), errors(workspace.resolve(".metadata/.log")), said::toString);
		} finally {
			List<ProcessHandle> all = process.descendants().toList();
			process.destroy();
			all.forEach(ProcessHandle::destroy);
			for (ProcessHandle each : all) {
				each.onExit().get(1, TimeUnit.MINUTES);
			}
		}
	}

	/** Reads what the product prints until its windows are open. */
	private static boolean waitForWindows(Process process, StringBuilder said) throws IOException {
		BufferedReader reader = process.inputReader(StandardCharsets.UTF_8);
		String line = reader.readLine();
		while (line != null) {
			said.append(line).append('\n');
			if (line.startsWith(STARTED)) {
				return true;
			}
			line = reader.readLine();
		}
		return false;
	}

	/** Returns what was logged as an error; a log is there only when something was logged. */
	private static List<String> errors(Path log) throws IOException {
		return Files.exists(log)
				? Files.readAllLines(log).stream().filter(line -> line.matches("!(ENTRY|SUBENTRY \\d+) \\S+ 4 .*")).toList()
				: List.of();
	}
}
