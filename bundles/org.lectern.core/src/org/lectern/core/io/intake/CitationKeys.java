/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.io.intake;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.references.PatternKeys;
import org.lectern.core.rename.NewKey;
import org.lectern.core.text.TextHash;
import org.lectern.model.review.Paper;

/** Gives papers citation keys that no other paper has. */
final class CitationKeys {

	/** Notes are files named after keys. */
	private static final int LONGEST = 200;
	private static final int HASH_LENGTH = 6;

	private final PatternKeys pattern;
	private final Set<String> taken = new HashSet<>();

	/** Begins with the keys of a review, also those of papers that were merged. */
	CitationKeys(ReviewCorpus review) {
		pattern = PatternKeys.of(review);
		for (Paper paper : review.papers()) {
			take(String.valueOf(paper.getKey()));
			String others = paper.fieldText("ids"); //$NON-NLS-1$
			for (String key : others == null ? new String[0] : others.split("[,\\s]+")) { //$NON-NLS-1$
				take(key);
			}
		}
	}

	private boolean take(String key) {
		return taken.add(key.toLowerCase(Locale.ROOT));
	}

	/** Takes the key a record came with where it is one and free. Returns whether it is taken. */
	boolean takeOwn(String key) {
		return isValid(key) && take(key);
	}

	private static boolean isValid(String key) {
		return key != null && key.length() <= LONGEST && NewKey.formProblem(key) == null;
	}

	/** Makes a key for a paper: of that it came with, or by the pattern of the review. */
	String make(Paper paper) {
		String base = isValid(paper.getKey()) ? paper.getKey() : pattern.keyOf(paper);
		if (base == null || !isValid(base)) {
			base = "Paper"; //$NON-NLS-1$
		}
		if (take(base)) {
			return base;
		}
		for (char letter = 'a'; letter <= 'z'; letter++) {
			if (take(base + letter)) {
				return base + letter;
			}
		}
		String hash = TextHash.of(paper.getTitle() + '\n' + paper.getAbstractText() + '\n' + paper.getDoi());
		for (int number = 0;; number++) {
			String key = base + '-' + hash.substring(0, HASH_LENGTH) + (number == 0 ? "" : "-" + number); //$NON-NLS-1$ //$NON-NLS-2$
			if (take(key)) {
				return key;
			}
		}
	}
}
