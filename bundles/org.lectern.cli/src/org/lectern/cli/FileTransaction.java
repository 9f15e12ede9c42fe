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
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Writes files all or none. Each is written beside the one it replaces and takes its place when everything is on disk.
 * What was not committed is removed when the transaction is closed, and also when the process is told to end.
 */
final class FileTransaction implements AutoCloseable {

	/** What it writes to, by what it replaces. */
	private final Map<Path, Path> staged = new LinkedHashMap<>();

	/** The folders made for them, the outer ones first. */
	private final List<Path> createdFolders = new ArrayList<>();

	private final Thread cleaning = new Thread(this::removeStaged);

	FileTransaction() {
		Runtime.getRuntime().addShutdownHook(cleaning);
	}

	/**
	 * Makes sure that a folder is there.
	 *
	 * @param folder
	 *            the folder, absolute
	 * @throws IOException
	 *             when it cannot be created
	 */
	void createFolders(Path folder) throws IOException {
		if (folder != null && !Files.isDirectory(folder)) {
			createFolders(folder.getParent());
			Files.createDirectory(folder);
			synchronized (staged) {
				createdFolders.add(folder);
			}
		}
	}

	/**
	 * Begins to write a file.
	 *
	 * @param target
	 *            the file to replace or create; its folder has to be there
	 * @return where to write; closing it makes sure that the content is on disk
	 * @throws IOException
	 *             when the folder takes no file
	 */
	OutputStream write(Path target) throws IOException {
		// a link stays a link: what is replaced is the file it leads to
		Path file = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
		Path beside = file.resolveSibling(".lectern-" + UUID.randomUUID() + ".tmp"); //$NON-NLS-1$ //$NON-NLS-2$
		FileChannel channel = FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
		synchronized (staged) {
			staged.put(file, beside);
		}
		keepPermissions(file, beside);
		return new SyncedStream(channel);
	}

	/** Asks the files and not their store, which cannot be found in some containers. */
	private static void keepPermissions(Path file, Path beside) throws IOException {
		PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
		if (view == null || !Files.exists(file)) {
			return;
		}
		Set<PosixFilePermission> permissions = view.readAttributes().permissions();
		// where all files have the same, as on a stick, none can be set
		if (!permissions.equals(Files.getPosixFilePermissions(beside))) {
			Files.setPosixFilePermissions(beside, permissions);
		}
	}

	/**
	 * Puts the written files in place.
	 *
	 * @throws IOException
	 *             when one of them cannot be replaced
	 */
	void commit() throws IOException {
		synchronized (staged) {
			for (Map.Entry<Path, Path> entry : staged.entrySet()) {
				move(entry.getValue(), entry.getKey());
			}
			staged.clear();
			createdFolders.clear();
		}
	}

	private static void move(Path from, Path to) throws IOException {
		try {
			Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
		} catch (AtomicMoveNotSupportedException e) {
			Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	@Override
	public void close() {
		removeStaged();
		try {
			Runtime.getRuntime().removeShutdownHook(cleaning);
		} catch (IllegalStateException e) {
			// the process is ending, and the hook finds nothing left to remove
		}
	}

	private void removeStaged() {
		synchronized (staged) {
			staged.values().forEach(FileTransaction::remove);
			staged.clear();
			Collections.reverse(createdFolders);
			createdFolders.forEach(FileTransaction::remove);
			createdFolders.clear();
		}
	}

	private static void remove(Path leftover) {
		try {
			Files.deleteIfExists(leftover);
		} catch (IOException e) {
			// it stays behind, but what was there before is untouched, and the failure before was reported
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
