/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.cli.tests;

import java.nio.file.Files;
import java.nio.file.Path;

/** The root of the project these tests belong to. */
final class ProjectRoot {

	private static final String PROPERTY = "lectern.root"; //$NON-NLS-1$

	private ProjectRoot() {
		// only static methods
	}

	/**
	 * Returns the root.
	 *
	 * @return the folder the system property {@code lectern.root} names, else the one at or above the working folder that
	 *         has the script {@code lectern}
	 */
	static Path get() {
		String named = System.getProperty(PROPERTY);
		if (named != null) {
			return Path.of(named).toAbsolutePath();
		}
		for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) { //$NON-NLS-1$
			if (Files.isRegularFile(folder.resolve("lectern")) && Files.isDirectory(folder.resolve("bundles"))) { //$NON-NLS-1$ //$NON-NLS-2$
				return folder;
			}
		}
		throw new AssertionError("The root of the project is not above " + Path.of("").toAbsolutePath() //$NON-NLS-1$ //$NON-NLS-2$
				+ ". Name it with -D" + PROPERTY); //$NON-NLS-1$
	}
}
