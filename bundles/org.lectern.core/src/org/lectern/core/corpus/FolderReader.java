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
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.Progress;

/**
 * Reads a review from plain folders and files. Hidden folders and those named target or bin are passed over. Links
 * are not followed: what a link within the review leads to is read at its own place, and a link that leads out of the
 * review, or back to a folder it lies in, is reported.
 */
public final class FolderReader {

	private static final Set<String> SKIPPED = Set.of("target", "bin"); //$NON-NLS-1$ //$NON-NLS-2$

	private final List<ReviewFile> files = new ArrayList<>();
	private final List<UnreadablePath> unreadable = new ArrayList<>();

	private FolderReader() {
	}

	/**
	 * Tells whether a folder inside a review is passed over, with all in it: hidden ones, and those that builds write
	 * to. Whoever looks for the files of a review asks here, so that all find the same.
	 *
	 * @param name
	 *            the name of the folder, never null
	 * @return whether it is passed over
	 */
	public static boolean skips(String name) {
		return name.startsWith(".") || SKIPPED.contains(name); //$NON-NLS-1$
	}

	/**
	 * Reads folders and files.
	 *
	 * @param paths
	 *            what to read, never null; the innermost folder that holds them all becomes the root
	 * @param progress
	 *            where to tell about it, never null
	 * @return what was found, never null
	 * @throws org.lectern.core.CancelledException
	 *             when cancelled
	 */
	public static FolderContents read(List<Path> paths, Progress progress) {
		return new FolderReader().readAll(paths, progress);
	}

	private FolderContents readAll(List<Path> paths, Progress progress) {
		progress.begin(Messages.FolderReader_searching, 0);
		List<Path> starts = new ArrayList<>();
		for (Path path : paths) {
			try {
				starts.add(path.toRealPath());
			} catch (IOException e) {
				unreadable.add(new UnreadablePath(path.toString(), reason(e)));
			}
		}
		Path root = commonFolder(starts);
		FileSearch search = new FileSearch(root, unreadable, progress);
		starts.forEach(search::search);
		readFiles(root, search.found(), progress);
		// paths that overlap lead to the same things
		List<UnreadablePath> all = unreadable.stream().distinct().toList();
		return new FolderContents(root, files, all, starts.contains(root) ? ReviewFolder.at(root) : null);
	}

	private static Path commonFolder(List<Path> starts) {
		Path common = null;
		for (Path start : starts) {
			Path folder = Files.isDirectory(start) ? start : start.getParent();
			common = common == null ? folder : commonFolder(common, folder);
		}
		return common == null ? Path.of("").toAbsolutePath() : common; //$NON-NLS-1$
	}

	private static Path commonFolder(Path one, Path other) {
		Path common = one;
		while (common != null && !other.startsWith(common)) {
			common = common.getParent();
		}
		// on a system with several file roots two paths can have nothing in common
		return common == null ? one : common;
	}

	private void readFiles(Path root, Collection<Path> found, Progress progress) {
		progress.begin(Messages.FolderReader_reading, found.size());
		for (Path path : found) {
			progress.check();
			String name = relative(root, path);
			try {
				if (Files.size(path) > ReviewFileReader.MAX_BYTES) {
					throw new IOException(
							NLS.bind(Messages.ReviewFileReader_tooLarge, ReviewFileReader.MAX_BYTES >> 20));
				}
				files.add(ReviewFileReader.read(name, Files.readAllBytes(path), progress));
			} catch (IOException e) {
				unreadable.add(new UnreadablePath(name, reason(e)));
			}
			progress.step();
		}
	}

	/** Returns the path with '/' between its segments, the same on every system. */
	static String relative(Path root, Path path) {
		StringBuilder name = new StringBuilder();
		for (Path segment : root.relativize(path)) {
			name.append(name.isEmpty() ? "" : "/").append(segment); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return name.toString();
	}

	static String reason(IOException failure) {
		if (failure instanceof NoSuchFileException) {
			return Messages.FolderReader_missing;
		}
		if (failure instanceof AccessDeniedException) {
			return Messages.FolderReader_accessDenied;
		}
		String message = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
		return NLS.bind(Messages.FolderReader_failed, message);
	}
}
