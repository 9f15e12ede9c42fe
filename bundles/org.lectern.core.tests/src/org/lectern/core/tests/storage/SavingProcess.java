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

import java.nio.file.Path;

import org.lectern.core.storage.WholeFile;

/** Saves one file again and again, in two versions in turn, until it is ended. */
public final class SavingProcess {

	/** The lengths differ, so that a torn file shows as a wrong length as well. */
	private static final int[] LINES = { 9_000, 5_000 };

	private SavingProcess() {
	}

	/** Runs the program with the file to save; says on standard output when it has begun. */
	public static void main(String[] arguments) throws Exception {
		Path file = Path.of(arguments[0]);
		WholeFile.write(file, version(0));
		System.out.println("saving"); //$NON-NLS-1$
		for (int i = 1;; i++) {
			WholeFile.write(file, version(i % 2));
		}
	}

	/** Returns the content of a version, 0 or 1. */
	static String version(int number) {
		return ("  title = {Version " + number + " of this file},\n").repeat(LINES[number]); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
