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

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.lectern.core.text.FoldedText;
import org.lectern.model.review.Paper;

/**
 * Papers to be found again by another record of the same work: by DOI, arXiv, PubMed or ISBN, or by title, year and
 * first author. Whether it is the same work decides the rule that finds duplicates; what it calls perhaps one work, or
 * versions of one, is not found here.
 */
public final class KnownWorks {

	/** More papers with one identifier or title are those of a supplement or a column, which only their titles tell apart. */
	private static final int COMPARED = 20;

	/** So many papers of one identifier or title are looked at, so that time does not grow with their square. */
	private static final int LOOKED_AT = 2000;

	private final Venues venues = new Venues();
	private final DuplicateRule rule = new DuplicateRule(venues);
	private final Map<String, List<Paper>> papers = new HashMap<>();

	/**
	 * Adds a paper.
	 *
	 * @param paper
	 *            the paper, in a file or not, never null
	 */
	public void add(Paper paper) {
		for (String name : namesOf(paper)) {
			papers.computeIfAbsent(name, key -> new ArrayList<>(1)).add(paper);
		}
	}

	/**
	 * Finds the paper that is the work of a record.
	 *
	 * @param wanted
	 *            the record as a paper, never null
	 * @param eligible
	 *            which of the papers may be it, never null
	 * @return the paper, the first one added where there are several; null when there is none
	 */
	public Paper find(Paper wanted, Predicate<Paper> eligible) {
		Set<Paper> candidates = new LinkedHashSet<>();
		for (String name : namesOf(wanted)) {
			papers.getOrDefault(name, List.of()).stream().limit(LOOKED_AT).filter(eligible).limit(COMPARED)
					.forEach(candidates::add);
		}
		WorkRecord record = candidates.isEmpty() ? null : new WorkRecord(wanted);
		for (Paper candidate : candidates) {
			if (isSame(record, new WorkRecord(candidate))) {
				return candidate;
			}
		}
		return null;
	}

	private boolean isSame(WorkRecord one, WorkRecord other) {
		Match match = rule.compare(one, other);
		return match.isDuplicate() && (match.strong() || isSameByWords(one, other));
	}

	/** Likeness alone must not bring two works together: what is not sure becomes a paper of its own, to be merged later. */
	private boolean isSameByWords(WorkRecord one, WorkRecord other) {
		boolean sameTitle = one.title().isTelling() && one.title().folded().equals(other.title().folded());
		boolean sameYear = one.year() == null || other.year() == null || one.year().equals(other.year());
		String first = one.authors().first();
		String otherFirst = other.authors().first();
		boolean sameAuthor = first.isEmpty() || otherFirst.isEmpty() || first.equals(otherFirst);
		return sameTitle && sameYear && sameAuthor
				&& new Comparison(one, other, 1, venues).differencesOfPlace() == 0;
	}

	/** Returns what a paper is filed under; papers without title go by identifiers alone. */
	private static List<String> namesOf(Paper paper) {
		PaperIdentifiers identifiers = PaperIdentifiers.of(paper);
		String title = FoldedText.of(paper.getTitle());
		List<String> names = new ArrayList<>();
		add(names, "doi ", identifiers.doi()); //$NON-NLS-1$
		add(names, "pmid ", identifiers.pmid()); //$NON-NLS-1$
		add(names, "arxiv ", identifiers.arxiv()); //$NON-NLS-1$
		if (!title.isEmpty()) {
			add(names, "isbn " + title + ' ', identifiers.isbn()); //$NON-NLS-1$
			add(names, "title ", title); //$NON-NLS-1$
			add(names, "year " + title + ' ', paper.getYear()); //$NON-NLS-1$
		}
		return names;
	}

	private static void add(List<String> names, String kind, Object value) {
		if (value != null) {
			names.add(kind + value);
		}
	}
}
