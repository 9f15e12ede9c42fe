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

import org.lectern.model.bibtex.BibResource;
import org.lectern.model.bibtex.SourceRange;
import org.lectern.model.review.Bibliography;
import org.lectern.model.review.Paper;

/** Finds entries by their place. */
public final class EntryPlaces {

	private EntryPlaces() {
	}

	/**
	 * Returns the paper whose text an offset is in. Papers stand in the order of the file.
	 *
	 * @param offset
	 *            the offset in the text of the file, 0 or more
	 * @param bibliography
	 *            the papers of the file as they were read, never null
	 * @return the paper, null when there is none
	 */
	public static Paper paperAt(int offset, Bibliography bibliography) {
		int low = 0;
		int high = bibliography.getPapers().size() - 1;
		while (low <= high) {
			int middle = low + high >>> 1;
			Paper paper = bibliography.getPapers().get(middle);
			SourceRange range = BibResource.rangeOf(paper);
			if (range == null || range.offset() > offset) {
				high = middle - 1;
			} else if (range.end() <= offset) {
				low = middle + 1;
			} else {
				return paper;
			}
		}
		return null;
	}
}
