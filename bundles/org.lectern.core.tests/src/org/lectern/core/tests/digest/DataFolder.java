/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.digest;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder of data to test on, which is no part of the project: the one the system property {@code lectern.data}
 * names, else {@code ../shared/data} beside the project.
 */
final class DataFolder {

	private static final String PROPERTY = "lectern.data"; //$NON-NLS-1$

	private DataFolder() {
		// only static methods
	}

	/**
	 * Returns a file of the folder. Where it is missing the test is skipped, or fails when CI is set.
	 *
	 * @param path
	 *            the path of the file in the folder
	 * @return the file, which exists
	 */
	static Path file(String path) {
		Path folder = folder();
		Path file = folder == null ? null : folder.resolve(path);
		if (file != null && Files.isRegularFile(file)) {
			return file;
		}
		String message = "There is no test data " + path + ". Name its folder with -D" + PROPERTY; //$NON-NLS-1$ //$NON-NLS-2$
		if (System.getenv("CI") != null) { //$NON-NLS-1$
			fail(message);
		}
		assumeTrue(false, message);
		return null;
	}

	private static Path folder() {
		String named = System.getProperty(PROPERTY);
		if (named != null) {
			return Path.of(named);
		}
		for (Path start = Path.of("").toAbsolutePath(); start != null; start = start.getParent()) { //$NON-NLS-1$
			Path folder = start.resolveSibling("shared").resolve("data"); //$NON-NLS-1$ //$NON-NLS-2$
			if (Files.isDirectory(folder)) {
				return folder;
			}
		}
		return null;
	}
}
