/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.files;

import java.util.ArrayList;
import java.util.List;

import org.lectern.core.check.CheckContext;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.core.corpus.ReviewFolder;
import org.lectern.model.review.Bibliography;
import org.lectern.model.review.Paper;

/**
 * The files that the entries of a bibliography link.
 *
 * @param bibliography
 *            the bibliography
 * @param location
 *            where the files may be
 * @param links
 *            the links in the order of the text, one or more
 */
record FileLinks(ReviewFile bibliography, FileLocation location, List<Link> links) {

	/** A link and the paper it belongs to. */
	record Link(Paper paper, LinkedFile file) {
	}

	/** The links of all bibliographies of a review. */
	private record OfReview(List<FileLinks> bibliographies) {
	}

	/**
	 * Returns the links of a review, read once for all checks of a run: one element for each bibliography with links.
	 * None where the folder of the review is not known.
	 */
	static List<FileLinks> of(CheckContext context) {
		return context.once(OfReview.class, FileLinks::read).bibliographies();
	}

	private static OfReview read(CheckContext context) {
		List<FileLinks> all = new ArrayList<>();
		ReviewFolder folder = context.corpus().folder();
		if (folder != null) {
			for (ReviewFile bibliography : context.corpus().bibliographies()) {
				List<Link> links = new ArrayList<>();
				for (Paper paper : ((Bibliography) bibliography.root()).getPapers()) {
					context.progress().check();
					FileFieldReader.filesOf(paper).forEach(file -> links.add(new Link(paper, file)));
				}
				if (!links.isEmpty()) {
					all.add(new FileLinks(bibliography, new FileLocation(bibliography, folder), links));
				}
			}
		}
		return new OfReview(all);
	}
}
