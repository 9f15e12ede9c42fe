/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.identifiers;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.check.Location;
import org.lectern.core.check.Related;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.core.text.FoldedText;
import org.lectern.model.bibtex.BibResource;
import org.lectern.model.bibtex.SourceRange;
import org.lectern.model.review.Field;
import org.lectern.model.review.Paper;

/**
 * A paper that has a DOI.
 *
 * @param file
 *            the file it stands in, never null
 * @param paper
 *            the paper, never null
 * @param field
 *            the field with the DOI, never null
 */
record DoiHolder(ReviewFile file, Paper paper, Field field) {

	/**
	 * Returns the papers whose titles differ clearly from those of all before them; a paper without a title, and
	 * a chapter of a paper before it or the other way round, do not count.
	 */
	static List<DoiHolder> differing(List<DoiHolder> holders) {
		List<DoiHolder> differing = new ArrayList<>();
		List<TitleTrigrams> titles = new ArrayList<>();
		List<TitleTrigrams> books = new ArrayList<>();
		for (DoiHolder holder : holders) {
			TitleTrigrams title = TitleTrigrams.of(holder.paper.getTitle());
			TitleTrigrams book = TitleTrigrams.of(holder.paper.fieldText("booktitle")); //$NON-NLS-1$
			if (!title.isEmpty() && differs(title, titles) && differs(title, books) && differs(book, titles)) {
				titles.add(title);
				books.add(book);
				differing.add(holder);
			}
		}
		return differing;
	}

	private static boolean differs(TitleTrigrams title, List<TitleTrigrams> others) {
		return title.isEmpty() || others.stream().allMatch(other -> other.isEmpty() || title.differsFrom(other));
	}

	/** Returns the venue, volume and number the paper is in. */
	String volume() {
		return FoldedText.of(paper.getVenue()) + '|' + paper.fieldValue("volume") + '|' + paper.fieldValue("number"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	Location location() {
		SourceRange value = BibResource.valueRangeOf(field);
		return Location.of(file, value == null ? BibResource.keyRangeOf(paper) : value);
	}

	Related related(ReviewCorpus corpus, String doi) {
		return new Related(corpus.referenceTo(paper), location(),
				NLS.bind(Messages.SharedDoiCheck_related, paper.getKey(), doi));
	}
}
