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

import java.nio.file.Path;
import java.util.List;

/**
 * What was found in a folder.
 *
 * @param root
 *            the folder the paths of the files are relative to, absolute, never null
 * @param files
 *            the files of the review in the order of their paths, never null
 * @param unreadable
 *            what could not be read, never null
 * @param folder
 *            the root with whatever else is in it; null when only single files or folders below it were asked for, so
 *            that what else belongs to the review is not known
 */
public record FolderContents(Path root, List<ReviewFile> files, List<UnreadablePath> unreadable,
		ReviewFolder folder) {

	/** Copies the lists. */
	public FolderContents {
		files = List.copyOf(files);
		unreadable = List.copyOf(unreadable);
	}

	/**
	 * Returns the readable files as a review.
	 *
	 * @return the corpus, with its folder where a whole folder was asked for, never null
	 */
	public ReviewCorpus corpus() {
		return ReviewCorpus.of(files, folder);
	}
}
