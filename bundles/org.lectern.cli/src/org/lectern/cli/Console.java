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
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.corpus.FolderContents;
import org.lectern.core.corpus.FolderReader;

/** What a command reads its paths from and writes its words to. */
final class Console {

	private static final String PREFIX = "lectern: "; //$NON-NLS-1$

	private final Path folder;

	private final PrintStream out;

	private final PrintStream err;

	private final ConsoleProgress progress;

	Console(Path folder, PrintStream out, PrintStream err, boolean terminal) {
		this.folder = folder.toAbsolutePath().normalize();
		this.out = out;
		this.err = err;
		progress = new ConsoleProgress(err, terminal);
	}

	PrintStream out() {
		return out;
	}

	PrintStream err() {
		return err;
	}

	ConsoleProgress progress() {
		return progress;
	}

	/** Tells the user something that is no result. */
	void message(String text) {
		flush();
		err.println(PREFIX + text);
		err.flush();
	}

	/** Tells the user something about a path that is no result. */
	void message(String path, String text) {
		message(path + ": " + text); //$NON-NLS-1$
	}

	void flush() {
		progress.end();
		out.flush();
		err.flush();
	}

	/**
	 * Returns the path an argument means.
	 *
	 * @param argument
	 *            the argument as typed
	 * @return the absolute path
	 */
	Path path(String argument) {
		if (argument.isEmpty()) {
			// most likely a variable of a script that has no value, and not the whole working folder
			throw new FailedException(ExitCode.USAGE, Messages.Console_emptyPath);
		}
		try {
			return folder.resolve(argument).normalize();
		} catch (InvalidPathException e) {
			throw new FailedException(ExitCode.UNREADABLE, NLS.bind(Messages.Console_invalidPath, argument));
		}
	}

	/**
	 * Reads what arguments mean as one review.
	 *
	 * @param arguments
	 *            folders and files as typed
	 * @return what is there, and what cannot be read
	 */
	FolderContents read(List<String> arguments) {
		return FolderReader.read(arguments.stream().map(this::path).toList(), progress);
	}

	/**
	 * Returns a path as the user would type it.
	 *
	 * @param path
	 *            an absolute path
	 * @return the path relative to the working folder where it lies in there, else as it is, with '/' on every system
	 */
	String shown(Path path) {
		if (path.startsWith(folder)) {
			return shown(path, folder, path);
		}
		return shown(path, real(folder), real(path));
	}

	private static String shown(Path path, Path base, Path target) {
		boolean inside = target.startsWith(base) && !target.equals(base);
		return (inside ? base.relativize(target) : path).toString().replace('\\', '/');
	}

	/** Resolves the links of a path as far as it exists, so that two ways to the same place compare equal. */
	private static Path real(Path path) {
		try {
			return path.toRealPath();
		} catch (IOException e) {
			Path parent = path.getParent();
			return parent == null || !Files.exists(parent) ? path : real(parent).resolve(path.getFileName());
		}
	}
}
