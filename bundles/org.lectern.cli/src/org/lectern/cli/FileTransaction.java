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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.lectern.core.storage.StagedFile;

/**
 * Writes files all or none. Each is written beside the one it replaces and takes its place when everything is on disk.
 * What was not committed is removed when the transaction is closed, and also when the process is told to end.
 */
final class FileTransaction implements AutoCloseable {

	/** What was not committed. */
	private final List<StagedFile> staged = new ArrayList<>();

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
		StagedFile file = StagedFile.of(target);
		synchronized (staged) {
			staged.add(file);
		}
		return file.open();
	}

	/**
	 * Puts the written files in place.
	 *
	 * @throws IOException
	 *             when one of them cannot be replaced
	 */
	void commit() throws IOException {
		synchronized (staged) {
			for (StagedFile file : staged) {
				file.commit();
			}
			staged.clear();
			createdFolders.clear();
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
			staged.forEach(StagedFile::discard);
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
}
