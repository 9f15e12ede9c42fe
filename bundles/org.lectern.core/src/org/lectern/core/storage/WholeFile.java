/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Writes a file so that it is seen as a whole or not at all. */
public final class WholeFile {

	private WholeFile() {
	}

	/**
	 * Writes a text in UTF-8.
	 *
	 * @param file
	 *            the file to replace or to create, whose folder has to be there, never null
	 * @param text
	 *            its new content, never null
	 * @throws IOException
	 *             when it cannot be written; then the file is as it was
	 */
	public static void write(Path file, String text) throws IOException {
		write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
	}

	/**
	 * Writes content of any kind.
	 *
	 * @param file
	 *            the file to replace or to create, whose folder has to be there, never null
	 * @param content
	 *            what writes its new content, never null
	 * @throws IOException
	 *             when it cannot be written; then the file is as it was
	 */
	public static void write(Path file, Content content) throws IOException {
		StagedFile staged = StagedFile.of(file);
		try {
			try (OutputStream out = staged.open()) {
				content.writeTo(out);
			}
			staged.commit();
		} finally {
			staged.discard();
		}
	}

	/** Writes the content of a file. */
	@FunctionalInterface
	public interface Content {

		/**
		 * Writes the content.
		 *
		 * @param out
		 *            where to, never null, closed by the caller
		 * @throws IOException
		 *             when it cannot be written
		 */
		void writeTo(OutputStream out) throws IOException;
	}
}
