/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.io.digest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.model.review.Paper;

/**
 * The papers a review has already, to be found again by what a digest says about them: by title and abstract, by the
 * abstract alone where the title was corrected since, by the title alone where the review has no abstract, and by the
 * citation key where the paper was merged into another one.
 */
final class KnownPapers {

	/** A shorter abstract says too little to be recognised without its title. */
	private static final int TELLING_ABSTRACT = 150;

	/** A shorter title says too little to be recognised without an abstract. */
	private static final int TELLING_TITLE = 15;

	/** Abstracts with this many letters in common at their beginning are versions of one abstract. */
	private static final int COMMON_BEGINNING = 80;

	/** The field that keeps the keys of papers merged into this one. */
	private static final String MERGED_KEYS = "ids"; //$NON-NLS-1$

	private final Set<String> keys = new HashSet<>();

	private final Map<String, Paper> merged = new HashMap<>();

	private final Map<String, List<Paper>> byTitle = new HashMap<>();

	private final Map<String, Paper> byAbstract = new HashMap<>();

	KnownPapers(ReviewCorpus review) {
		review.papers().forEach(this::add);
	}

	private void add(Paper paper) {
		keys.add(String.valueOf(paper.getKey()).toLowerCase(Locale.ROOT));
		String others = paper.fieldText(MERGED_KEYS);
		if (others != null) {
			for (String key : others.split("[,\\s]+")) { //$NON-NLS-1$
				keys.add(key.toLowerCase(Locale.ROOT));
				merged.putIfAbsent(key, paper);
			}
		}
		byTitle.computeIfAbsent(FoldedText.of(paper.fieldValue("title")), title -> new ArrayList<>()).add(paper); //$NON-NLS-1$
		byAbstract.putIfAbsent(abstractOf(paper), paper);
	}

	/**
	 * Returns the citation keys that are taken.
	 *
	 * @return the keys in lower case, also those of merged papers; can be added to
	 */
	Set<String> keys() {
		return keys;
	}

	/**
	 * Finds the paper of the review that is the one of a digest.
	 *
	 * @param candidate
	 *            the paper of the digest, never null
	 * @return the paper of the review, null when there is none
	 */
	Paper find(Candidate candidate) {
		for (Paper paper : withTitle(candidate)) {
			if (isSameAbstract(candidate, abstractOf(paper))) {
				return paper;
			}
		}
		if (candidate.foldedAbstract().length() >= TELLING_ABSTRACT) {
			Paper paper = byAbstract.get(candidate.foldedAbstract());
			if (paper != null) {
				return paper;
			}
		}
		return merged.get(candidate.key().hashed(Set.of()));
	}

	/**
	 * Returns the papers of the review that have the title of a paper of a digest.
	 *
	 * @param candidate
	 *            the paper of the digest, never null
	 * @return the papers, none when the title has no letter or digit
	 */
	List<Paper> withTitle(Candidate candidate) {
		return candidate.foldedTitle().isEmpty() ? List.of() : byTitle.getOrDefault(candidate.foldedTitle(), List.of());
	}

	private static boolean isSameAbstract(Candidate candidate, String known) {
		if (known.isEmpty()) {
			return candidate.foldedTitle().length() >= TELLING_TITLE;
		}
		String wanted = candidate.foldedAbstract();
		int common = Math.min(COMMON_BEGINNING, Math.min(wanted.length(), known.length()));
		return wanted.equals(known) || common > COMMON_BEGINNING / 2 && wanted.regionMatches(0, known, 0, common);
	}

	private static String abstractOf(Paper paper) {
		return FoldedText.of(paper.fieldValue("abstract")); //$NON-NLS-1$
	}
}
