/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.check;

import java.util.Comparator;

import org.lectern.core.corpus.ReviewFile;
import org.lectern.model.bibtex.LineIndex;
import org.lectern.model.bibtex.SourceRange;

/**
 * A place in a file.
 *
 * @param file
 *            the path of the file, relative to the root of the review, never null
 * @param range
 *            the characters in {@link ReviewFile#text()}, never null
 * @param line
 *            the line of the first character, 1 or more
 * @param column
 *            the column of the first character in UTF-16 code units, 1 or more
 */
public record Location(String file, SourceRange range, int line, int column) {

	/** By file, then by offset, then by length. */
	public static final Comparator<Location> ORDER = Comparator.comparing(Location::file)
			.thenComparingInt(location -> location.range().offset())
			.thenComparingInt(location -> location.range().length());

	/**
	 * Returns the place of a range in a file.
	 *
	 * @param file
	 *            the file, never null
	 * @param range
	 *            the range in the text of the file; null for the beginning of the file
	 * @return the place, never null
	 */
	public static Location of(ReviewFile file, SourceRange range) {
		if (range == null) {
			return new Location(file.path(), new SourceRange(0, 0), 1, 1);
		}
		LineIndex lines = file.lines();
		return new Location(file.path(), range, lines.lineOf(range.offset()), lines.columnOf(range.offset()));
	}
}
