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
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a text to a file, which is replaced as a whole. */
final class TextOutput {

	private final Console console;

	TextOutput(Console console) {
		this.console = console;
	}

	/**
	 * Writes the file in UTF-8.
	 *
	 * @param file
	 *            the file as typed
	 * @throws FailedException
	 *             when it cannot be written; it is as it was then
	 */
	void write(String file, String text) {
		Path path = console.path(file);
		try (FileTransaction transaction = new FileTransaction()) {
			if (Files.isDirectory(path)) {
				throw new IOException();
			}
			try (OutputStream stream = transaction.write(path)) {
				stream.write(text.getBytes(StandardCharsets.UTF_8));
			}
			transaction.commit();
		} catch (IOException e) {
			throw OutputFailure.of(path, console.shown(path), e);
		}
	}
}
