/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** A folder of the file system. A link that leads out of it is outside. */
record PlainFolder(Path root) implements ReviewFolder {

	/** The drive of an absolute path, which names nothing on a system without drives. */
	private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:[/\\\\]"); //$NON-NLS-1$

	PlainFolder {
		root = root.toAbsolutePath().normalize();
	}

	@Override
	public Place look(String path) {
		try {
			Path file = root.resolve(path).normalize();
			if (!file.startsWith(root) || DRIVE.matcher(path).lookingAt() && !Path.of(path).isAbsolute()) {
				return Place.OUTSIDE;
			}
			if (!Files.exists(file)) {
				return Place.MISSING;
			}
			if (!file.toRealPath().startsWith(root.toRealPath())) {
				return Place.OUTSIDE;
			}
			return Files.isRegularFile(file) ? Place.FILE : Place.OTHER;
		} catch (IOException | InvalidPathException e) {
			// also a name this system cannot have
			return Place.MISSING;
		}
	}

	@Override
	public byte[] begin(String path, int length) {
		if (look(path) != Place.FILE) {
			return null;
		}
		try (InputStream content = Files.newInputStream(root.resolve(path))) {
			return content.readNBytes(length);
		} catch (IOException e) {
			return null;
		}
	}
}
