/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.digest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.io.digest.DigestImportException;
import org.lectern.core.io.digest.DigestText;

/** Where the text of a digest comes from. */
sealed interface DigestSource {

	/**
	 * Returns what the digest is called.
	 *
	 * @return the name of a file, without its folder, never null
	 */
	String name();

	/**
	 * Reads the text. May take long.
	 *
	 * @return the text, never null
	 * @throws IOException
	 *             when it cannot be read, with a localised message
	 * @throws DigestImportException
	 *             when it is no text
	 */
	String read() throws IOException, DigestImportException;

	/**
	 * A digest in a file.
	 *
	 * @param location
	 *            the path of the file as it was entered, never null or blank
	 */
	record InFile(String location) implements DigestSource {

		@Override
		public String name() {
			String name = location.substring(Math.max(location.lastIndexOf('/'), location.lastIndexOf('\\')) + 1);
			return name.isBlank() ? location : name;
		}

		@Override
		public String read() throws IOException, DigestImportException {
			Path path;
			try {
				path = Path.of(location);
			} catch (InvalidPathException e) {
				throw new IOException(NLS.bind(Messages.DigestSource_noFile, location), e);
			}
			if (!Files.exists(path)) {
				throw new IOException(NLS.bind(Messages.DigestSource_noFile, location));
			}
			if (!Files.isRegularFile(path)) {
				// a folder, or a pipe that may never end
				throw new IOException(NLS.bind(Messages.DigestSource_notAFile, location));
			}
			if (Files.size(path) > DigestText.MAX_BYTES) {
				throw new IOException(NLS.bind(Messages.DigestSource_tooLarge, location, DigestText.MAX_BYTES >> 20));
			}
			try {
				return DigestText.decode(Files.readAllBytes(path));
			} catch (IOException e) {
				throw new IOException(NLS.bind(Messages.DigestSource_cannotRead, location, e.getLocalizedMessage()), e);
			}
		}
	}

	/**
	 * A digest that was pasted.
	 *
	 * @param name
	 *            what to call it, never null or blank
	 * @param text
	 *            the text, never null
	 */
	record Pasted(String name, String text) implements DigestSource {

		@Override
		public String read() {
			return text;
		}
	}
}
