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
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.Progress;

/** Finds the files of a review below folders. */
final class FileSearch extends SimpleFileVisitor<Path> {

	private final Path root;
	private final List<UnreadablePath> unreadable;
	private final Progress progress;
	private final TreeMap<String, Path> found = new TreeMap<>();
	/** Links to files within the root, with the files. */
	private final TreeMap<Path, Path> links = new TreeMap<>();
	private Path start;

	FileSearch(Path root, List<UnreadablePath> unreadable, Progress progress) {
		this.root = root;
		this.unreadable = unreadable;
		this.progress = progress;
	}

	/** Returns the files in the order of their paths relative to the root. */
	Collection<Path> found() {
		return found.values();
	}

	/** Searches a folder, or takes a file. */
	void search(Path path) {
		start = path;
		if (Files.isRegularFile(path)) {
			if (FileKind.of(path.getFileName().toString()) == null) {
				report(path, Messages.FolderReader_unknownKind);
			} else {
				take(path);
			}
			return;
		}
		if (!Files.isDirectory(path)) {
			report(path, Messages.FolderReader_notRegular);
			return;
		}
		int before = unreadable.size();
		try {
			Files.walkFileTree(path, this);
		} catch (IOException e) {
			report(path, FolderReader.reason(e));
		}
		takeLinks();
		if (unreadable.size() == before && found.values().stream()
				.noneMatch(file -> file.startsWith(path) && FileKind.of(file.toString()) == FileKind.BIBLIOGRAPHY)) {
			report(path, Messages.FolderReader_noBibliography);
		}
	}

	/** Takes a linked file through its link only where it was not found at its own place, such as a hidden folder. */
	private void takeLinks() {
		Set<Path> known = new HashSet<>(found.values());
		links.forEach((link, target) -> {
			if (known.add(target)) {
				take(link);
			}
		});
		links.clear();
	}

	private void take(Path path) {
		found.put(FolderReader.relative(root, path), path);
	}

	private void report(Path path, String message) {
		String name = FolderReader.relative(root, path);
		unreadable.add(new UnreadablePath(name.isEmpty() ? path.toString() : name, message));
	}

	@Override
	public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
		progress.check();
		String name = folder.equals(start) ? "" : folder.getFileName().toString(); //$NON-NLS-1$
		return FolderReader.skips(name) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
	}

	@Override
	public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
		if (attributes.isSymbolicLink()) {
			visitLink(file);
		} else if (FileKind.of(file.getFileName().toString()) != null) {
			if (attributes.isRegularFile()) {
				take(file);
			} else {
				report(file, Messages.FolderReader_notRegular);
			}
		}
		return FileVisitResult.CONTINUE;
	}

	private void visitLink(Path link) {
		FileKind kind = FileKind.of(link.getFileName().toString());
		// a manuscript that stands elsewhere is a manuscript of something else
		boolean needed = kind != null && kind != FileKind.MANUSCRIPT;
		Path target;
		try {
			target = link.toRealPath();
		} catch (IOException e) {
			if (needed) {
				report(link, FolderReader.reason(e));
			}
			return;
		}
		boolean folder = Files.isDirectory(target);
		if (folder && link.startsWith(target)) {
			report(link, NLS.bind(Messages.FolderReader_loop, target));
		} else if (!target.startsWith(root)) {
			if (folder || needed) {
				report(link, NLS.bind(Messages.FolderReader_linkOut, target));
			}
		} else if (kind != null && Files.isRegularFile(target)) {
			links.put(link, target);
		}
	}

	@Override
	public FileVisitResult visitFileFailed(Path path, IOException failure) {
		report(path, FolderReader.reason(failure));
		return FileVisitResult.CONTINUE;
	}

	@Override
	public FileVisitResult postVisitDirectory(Path folder, IOException failure) {
		if (failure != null) {
			report(folder, FolderReader.reason(failure));
		}
		return FileVisitResult.CONTINUE;
	}
}
