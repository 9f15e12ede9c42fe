/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.references;

import java.util.List;

import org.lectern.core.check.Profile;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.model.review.Paper;

/** Makes citation keys by the pattern a review sets. */
public final class PatternKeys {

	/** What makes keys where the review sets no pattern, the most telling one first. */
	private static final List<KeyPattern> USUAL = List.of(new KeyPattern("[auth][year][veryshorttitle]"), //$NON-NLS-1$
			new KeyPattern("[auth][veryshorttitle]"), new KeyPattern("[shorttitle][year]"), //$NON-NLS-1$ //$NON-NLS-2$
			new KeyPattern("[shorttitle]"), new KeyPattern("[auth][year]"), new KeyPattern("[auth]")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	/** The longest key that is made; titles can be one long word. */
	private static final int LONGEST = 60;

	private final KeyPattern pattern;

	private PatternKeys(KeyPattern pattern) {
		this.pattern = pattern;
	}

	/**
	 * Reads the pattern of a review.
	 *
	 * @param review
	 *            the review, never null
	 * @return what makes keys, never null
	 */
	public static PatternKeys of(ReviewCorpus review) {
		Profile profile = Profile.of(review);
		if (profile.severity(KeyPatternCheck.DESCRIPTION) == null) {
			return new PatternKeys(null);
		}
		try {
			return new PatternKeys(new KeyPattern(profile.parameter(KeyPatternCheck.DESCRIPTION, KeyPatternCheck.PATTERN)));
		} catch (IllegalArgumentException e) {
			// the check tells what is wrong with the pattern
			return new PatternKeys(null);
		}
	}

	/**
	 * Makes the key of a paper: by the pattern of the review, else of its first author, its year and the first telling
	 * word of its title, as far as it has them.
	 *
	 * @param paper
	 *            the paper, never null
	 * @return a key of ASCII letters and digits and what the pattern adds, that other papers may have too; null where the
	 *         paper says nothing a key could be made of
	 */
	public String keyOf(Paper paper) {
		String key = pattern == null ? null : keyOf(paper, pattern);
		for (int i = 0; i < USUAL.size() && key == null; i++) {
			key = keyOf(paper, USUAL.get(i));
		}
		return key;
	}

	private static String keyOf(Paper paper, KeyPattern pattern) {
		return pattern.keysOf(paper).stream().filter(key -> key.indexOf('*') < 0).findFirst()
				.map(key -> key.substring(0, Math.min(LONGEST, key.length()))).orElse(null);
	}
}
