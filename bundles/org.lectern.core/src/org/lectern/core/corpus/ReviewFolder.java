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

/**
 * The folder of a review, to ask for files that are no part of the model, such as a PDF that an entry links. Nothing
 * outside of the folder is ever opened. Safe to use from several threads.
 */
public interface ReviewFolder {

	/** What a path leads to. */
	enum Place {
		/** A file in the review. */
		FILE,
		/** Something else in the review, such as a folder. */
		OTHER,
		/** Nothing; it would be in the review. */
		MISSING,
		/** Something that would not be in the review, whether it is there or not. */
		OUTSIDE
	}

	/**
	 * Tells what a path leads to.
	 *
	 * @param path
	 *            a path relative to the root of the review, or an absolute one; with '/' between its segments; never null
	 * @return what there is now, never null
	 */
	Place look(String path);

	/**
	 * Reads the first bytes of a file.
	 *
	 * @param path
	 *            as for {@link #look(String)}
	 * @param length
	 *            how many bytes, 0 or more
	 * @return the bytes, fewer where the file is shorter; null when it is no {@link Place#FILE} or cannot be read
	 */
	byte[] begin(String path, int length);

	/**
	 * Returns a folder of the file system.
	 *
	 * @param root
	 *            the folder, never null
	 * @return the folder, never null; without files when it does not exist
	 */
	static ReviewFolder at(Path root) {
		return new PlainFolder(root);
	}
}
