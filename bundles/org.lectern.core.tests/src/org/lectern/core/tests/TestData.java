/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The data the project measures itself on, which is not part of the project. It is looked for in the folder that the
 * system property "lectern.data" names, and else beside the project, as "shared/data".
 */
public final class TestData {

	private TestData() {
	}

	/** Returns a file or folder of the data; without it the test is skipped, or fails where CI is set. */
	public static Path path(String relative) {
		String property = System.getProperty("lectern.data"); //$NON-NLS-1$
		if (property != null && !property.isBlank()) {
			return existing(Path.of(property).resolve(relative));
		}
		Path folder = Path.of("").toAbsolutePath(); //$NON-NLS-1$
		while (folder != null && !Files.isDirectory(folder.resolve("shared/data"))) { //$NON-NLS-1$
			folder = folder.getParent();
		}
		return existing(folder == null ? Path.of("shared/data", relative) : folder.resolve("shared/data").resolve(relative)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static Path existing(Path path) {
		if (Files.exists(path)) {
			return path;
		}
		String message = "The data " + path + " is missing; name its folder with -Dlectern.data"; //$NON-NLS-1$ //$NON-NLS-2$
		return System.getenv("CI") != null ? fail(message) : abort(message); //$NON-NLS-1$
	}
}
