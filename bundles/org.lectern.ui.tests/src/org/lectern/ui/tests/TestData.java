/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.tests;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;

/** The data beside the project, in the folder that the system property "lectern.data" names, else in "shared/data". */
final class TestData {

	private TestData() {
	}

	/** Returns a file of the data; without it the test is skipped, or fails where CI is set. */
	static Path path(String relative) {
		String folder = System.getProperty("lectern.data");
		Path path = folder == null ? besideProject(relative) : Path.of(folder).resolve(relative);
		if (path != null && Files.exists(path)) {
			return path;
		}
		String message = "The data " + relative + " is missing; name its folder with -Dlectern.data";
		return System.getenv("CI") == null ? abort(message) : fail(message);
	}

	private static Path besideProject(String relative) {
		for (Path parent = Path.of("").toAbsolutePath(); parent != null; parent = parent.getParent()) {
			Path path = parent.resolve("shared/data").resolve(relative);
			if (Files.exists(path)) {
				return path;
			}
		}
		return null;
	}
}
