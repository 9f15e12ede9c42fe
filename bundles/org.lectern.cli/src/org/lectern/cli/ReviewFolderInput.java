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

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.corpus.FolderContents;
import org.lectern.core.corpus.FolderReader;
import org.lectern.core.corpus.ReviewCorpus;

/** The folder of a review that papers are imported into. */
final class ReviewFolderInput {

	private final Console console;
	private final String argument;

	/**
	 * Names the folder.
	 *
	 * @param argument
	 *            the folder as typed, need not exist
	 */
	ReviewFolderInput(Console console, String argument) {
		this.console = console;
		this.argument = argument;
	}

	/** Returns the folder. */
	Path path() {
		return console.path(argument);
	}

	/** Reads the review. A folder that is not there, or has no papers yet, is a review that begins. */
	ReviewCorpus read() {
		Path folder = path();
		if (!Files.exists(folder)) {
			return ReviewCorpus.of(List.of());
		}
		if (!Files.isDirectory(folder)) {
			throw new FailedException(ExitCode.USAGE, NLS.bind(Messages.ImportDigestCommand_intoNoFolder, argument));
		}
		FolderContents contents = FolderReader.read(List.of(folder), console.progress());
		String itself = contents.root().toString();
		contents.unreadable().stream().filter(path -> !path.path().equals(itself))
				.forEach(path -> console.message(console.shown(contents.root().resolve(path.path())), path.message()));
		return ReviewCorpus.of(contents.files());
	}
}
