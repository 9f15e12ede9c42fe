/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.report;

import org.lectern.core.check.Location;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.model.bibtex.LineIndex;

/**
 * A location with the place behind its last character.
 *
 * @param start
 *            the location
 * @param endLine
 *            the line of the place behind it, 1 or more
 * @param endColumn
 *            the column of that place in UTF-16 code units, 1 or more
 */
record Extent(Location start, int endLine, int endColumn) {

	static Extent of(Location location, ReviewCorpus corpus) {
		ReviewFile file = corpus.file(location.file());
		if (file == null || location.range().length() == 0) {
			return new Extent(location, location.line(), location.column());
		}
		LineIndex lines = file.lines();
		int end = location.range().end();
		return new Extent(location, lines.lineOf(end), lines.columnOf(end));
	}
}
