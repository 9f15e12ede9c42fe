/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.export;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/** Writes a file so that it is seen as a whole or not at all. */
final class WholeFile {

	private WholeFile() {
	}

	/** Writes a text in UTF-8 to a file, whose folder has to be there. */
	static void write(Path target, String text) throws IOException {
		// a link stays a link: what is replaced is the file it leads to
		Path file = Files.exists(target) ? target.toRealPath() : target;
		Path beside = file.resolveSibling(".lectern-" + UUID.randomUUID() + ".tmp"); //$NON-NLS-1$ //$NON-NLS-2$
		try {
			writeBeside(file, beside, text);
			move(beside, file);
		} finally {
			Files.deleteIfExists(beside);
		}
	}

	private static void writeBeside(Path file, Path beside, String text) throws IOException {
		try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
			ByteBuffer left = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
			while (left.hasRemaining()) {
				channel.write(left);
			}
			channel.force(true);
		}
		PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
		if (view != null && Files.exists(file)) {
			Files.setPosixFilePermissions(beside, view.readAttributes().permissions());
		}
	}

	private static void move(Path from, Path to) throws IOException {
		try {
			Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
		} catch (AtomicMoveNotSupportedException e) {
			Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
		}
	}
}
