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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.Progress;
import org.lectern.core.storage.WholeFile;

/** Where an export goes to: a single file, or a folder for many. */
public final class ExportTarget {

	private final Path path;
	private final boolean folder;

	private ExportTarget(Path path, boolean folder) {
		this.path = path.toAbsolutePath();
		this.folder = folder;
	}

	/**
	 * Exports to one file.
	 *
	 * @param file
	 *            the file, need not exist, never null
	 * @return the target of exports that make one file, never null
	 */
	public static ExportTarget file(Path file) {
		return new ExportTarget(file, false);
	}

	/**
	 * Exports to files in a folder.
	 *
	 * @param folder
	 *            the folder, need not exist, never null
	 * @return the target of any export, never null
	 */
	public static ExportTarget folder(Path folder) {
		return new ExportTarget(folder, true);
	}

	/**
	 * Tells which files are there already.
	 *
	 * @param content
	 *            what is to be written, never null
	 * @return their paths, never null
	 */
	public List<Path> existing(ExportContent content) {
		return content.files().stream().map(this::pathOf).filter(Files::exists).toList();
	}

	/**
	 * Writes the files, each as a whole or not at all. Folders are made where there are none.
	 *
	 * @param content
	 *            what to write, never null
	 * @param replace
	 *            whether to replace files that are there; else these are skipped
	 * @param progress
	 *            where to tell about it, never null
	 * @return what was written and what was not, never null
	 * @throws IOException
	 *             when a file cannot be written; those before it were, and the file is as it was
	 * @throws org.lectern.core.CancelledException
	 *             when the progress says so; the files before were written
	 */
	public ExportSummary write(ExportContent content, boolean replace, Progress progress) throws IOException {
		List<Path> written = new ArrayList<>();
		List<SkippedPaper> skipped = new ArrayList<>(content.skipped());
		progress.begin(Messages.writing, content.files().size());
		for (ExportFile file : content.files()) {
			progress.check();
			Path target = pathOf(file);
			if (Files.exists(target) && !replace) {
				skipped.add(new SkippedPaper("", NLS.bind(Messages.fileExists, target.getFileName()))); //$NON-NLS-1$
			} else {
				Files.createDirectories(target.getParent());
				WholeFile.write(target, file.text());
				written.add(target);
			}
			progress.step();
		}
		// an export to a folder has a paper in each file
		int papers = folder ? Math.min(content.papers(), written.size()) : written.isEmpty() ? 0 : content.papers();
		return new ExportSummary(written, papers, skipped);
	}

	private Path pathOf(ExportFile file) {
		return folder ? path.resolve(file.name()) : path;
	}
}
