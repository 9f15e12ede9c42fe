/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui;

import java.util.List;

import org.lectern.core.corpus.PaperReference;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.corpus.ReviewFileReader;
import org.lectern.model.bibtex.BibResource;
import org.lectern.model.bibtex.SourceRange;
import org.lectern.model.review.Paper;

/** Finds the record of a paper in a text. */
final class RecordLocator {

	private RecordLocator() {
	}

	/**
	 * Finds a record.
	 *
	 * @param text
	 *            the BibTeX, never null
	 * @param reference
	 *            the paper, never null
	 * @return the range of its citation key, null when the paper is not in the text
	 */
	static SourceRange find(String text, PaperReference reference) {
		ReviewCorpus corpus = ReviewCorpus.of(List.of(ReviewFileReader.readText(reference.file(), text)));
		Paper paper = corpus.find(reference);
		if (paper == null) {
			return null;
		}
		SourceRange key = BibResource.keyRangeOf(paper);
		return key == null ? BibResource.rangeOf(paper) : key;
	}
}
