/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.duplicate;

import org.lectern.model.review.Paper;

/** An entry as a {@link DuplicateIndex} asks for it: what it says stays the same, where it stands may change. */
public interface IndexedEntry {

	/**
	 * Returns the paper as it was read last.
	 *
	 * @return the paper, never null
	 */
	Paper paper();

	/**
	 * Returns the path of the file.
	 *
	 * @return the path relative to the root of the review, always the same, never null
	 */
	String path();

	/**
	 * Returns the place among the entries of the file.
	 *
	 * @return the number of the entry, 0 or more
	 */
	int index();
}
