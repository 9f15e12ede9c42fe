/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.types;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.lectern.core.text.FoldedText;
import org.lectern.model.review.Paper;
import org.lectern.model.text.PersonName;

/** What tells whether two papers are versions of one: title, authors and year. */
@SuppressWarnings("nls")
final class Publication {

	private static final Set<String> TYPES = Set.of("article", "inproceedings", "conference", "incollection", "inbook");

	/** A title of fewer words, such as "Introduction", is that of many papers. */
	private static final int TELLING_WORDS = 3;

	/** A preprint may be revised after its paper appeared. */
	private static final int YEARS_LATE = 2;

	private final Paper paper;
	private final String title;

	Publication(Paper paper) {
		this.paper = paper;
		title = FoldedText.of(paper.getTitle());
	}

	/** Tells whether a paper that is no preprint appeared in a journal or a book. */
	static boolean isPublished(Paper paper) {
		return paper.getEntryType() != null && TYPES.contains(paper.getEntryType().toLowerCase(Locale.ROOT))
				&& PreprintServers.containerOf(paper) != null;
	}

	Paper paper() {
		return paper;
	}

	/** Returns the title in the form in which titles are compared, empty when there is none. */
	String title() {
		return title;
	}

	boolean isTelling() {
		return title.split(" ").length >= TELLING_WORDS;
	}

	/** Tells whether a paper with the same title has an author of this one and did not appear long before it. */
	boolean canBeDraftOf(Publication published) {
		Integer mine = paper.getYear();
		Integer others = published.paper.getYear();
		if (mine != null && others != null && others < mine - YEARS_LATE) {
			return false;
		}
		Set<String> families = families(paper);
		families.retainAll(families(published.paper));
		return !families.isEmpty();
	}

	private static Set<String> families(Paper paper) {
		Set<String> families = new HashSet<>();
		for (PersonName author : paper.getAuthors()) {
			String family = FoldedText.of(author.family());
			if (!family.isEmpty() && !family.equals("others")) {
				families.add(family);
			}
		}
		return families;
	}
}
