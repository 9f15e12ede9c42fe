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

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import java.util.UUID;

/**
 * New content for a file, written beside it until it takes its place: whoever reads the file, also after a crash in the
 * middle, finds the old content or the new one, never a part.
 */
public final class StagedFile {

	private final Path target;
	private final Path beside;

	private StagedFile(Path target, Path beside) {
		this.target = target;
		this.beside = beside;
	}

	/**
	 * Names a file to replace or to create. Nothing is written yet.
	 *
	 * @param file
	 *            the file, whose folder has to be there, never null; where it is a link it stays one, and what is
	 *            replaced is the file it leads to
	 * @return where to write its content, never null
	 * @throws IOException
	 *             when it is a link that cannot be followed
	 */
	public static StagedFile of(Path file) throws IOException {
		Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
		return new StagedFile(target, target.resolveSibling(".lectern-" + UUID.randomUUID() + ".tmp")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/**
	 * Returns the file that is replaced.
	 *
	 * @return its absolute path, no link, never null
	 */
	public Path target() {
		return target;
	}

	/**
	 * Returns the file that is written.
	 *
	 * @return its path, in the folder of the target, never null
	 */
	public Path content() {
		return beside;
	}

	/**
	 * Begins to write the content, with the permissions of the file that is replaced. Called once.
	 *
	 * @return where to write; closing it makes sure that the content is on disk
	 * @throws IOException
	 *             when the folder takes no file
	 */
	public OutputStream open() throws IOException {
		FileChannel channel = FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
		try {
			keepPermissions();
		} catch (IOException | RuntimeException e) {
			channel.close();
			throw e;
		}
		return new SyncedStream(channel);
	}

	/** Asks the files and not their store, which cannot be found in some containers. */
	private void keepPermissions() throws IOException {
		PosixFileAttributeView view = Files.getFileAttributeView(target, PosixFileAttributeView.class);
		if (view == null || !Files.exists(target)) {
			return;
		}
		Set<PosixFilePermission> permissions = view.readAttributes().permissions();
		// where all files have the same, as on a stick, none can be set
		if (!permissions.equals(Files.getPosixFilePermissions(beside))) {
			Files.setPosixFilePermissions(beside, permissions);
		}
	}

	/**
	 * Puts the written content in place.
	 *
	 * @throws IOException
	 *             when the file cannot be replaced; then it is as it was
	 */
	public void commit() throws IOException {
		try {
			Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
		} catch (AtomicMoveNotSupportedException e) {
			Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	/** Removes what was written and not put in place; does nothing after a commit. */
	public void discard() {
		try {
			Files.deleteIfExists(beside);
		} catch (IOException e) {
			// it stays behind, but the file itself is as it should be, and the failure before was reported
		}
	}

	/** Makes sure on closing that the content is on disk. */
	private static final class SyncedStream extends FilterOutputStream {

		private final FileChannel channel;

		SyncedStream(FileChannel channel) {
			super(new BufferedOutputStream(Channels.newOutputStream(channel)));
			this.channel = channel;
		}

		@Override
		public void write(byte[] bytes, int offset, int length) throws IOException {
			out.write(bytes, offset, length);
		}

		@Override
		public void close() throws IOException {
			if (channel.isOpen()) {
				flush();
				channel.force(true);
			}
			super.close();
		}
	}
}
