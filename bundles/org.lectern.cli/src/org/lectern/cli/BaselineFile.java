/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.report.Baseline;

/** Reads the baseline a user names. */
final class BaselineFile {

	private BaselineFile() {
	}

	/**
	 * Reads it.
	 *
	 * @param console
	 *            the console, never null
	 * @param name
	 *            the path as typed, never null
	 * @return the baseline, never null
	 * @throws FailedException
	 *             when the file is missing, or no report
	 */
	static Baseline read(Console console, String name) {
		Path file = console.path(name);
		try (Reader text = Files.newBufferedReader(file)) {
			return Baseline.read(text);
		} catch (NoSuchFileException e) {
			throw new FailedException(ExitCode.UNREADABLE, NLS.bind(Messages.BaselineFile_missing, name));
		} catch (IOException e) {
			throw new FailedException(ExitCode.UNREADABLE, NLS.bind(Messages.BaselineFile_unreadable, name,
					e.getLocalizedMessage() == null ? e.getClass().getSimpleName() : e.getLocalizedMessage()));
		}
	}
}
