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

import java.util.Objects;

import org.lectern.core.text.FoldedText;
import org.lectern.core.text.TextHash;
import org.lectern.model.review.Paper;

/**
 * Fingerprints of the identifying content of papers, kept with verdicts. Case, accents, punctuation, LaTeX and white
 * space do not matter, nor does a field that identifies nothing. A fingerprint has four parts, for the title (or the
 * abstract where there is no title), the family names of the authors, the year, and the identifiers; a part is "-"
 * where the paper does not tell.
 */
public final class Fingerprints {

	private static final String NONE = "-"; //$NON-NLS-1$
	private static final String SEPARATOR = ":"; //$NON-NLS-1$
	private static final int PARTS = 4;
	/** The hexadecimal digits of a hash in a fingerprint. */
	private static final int DIGITS = 12;

	private Fingerprints() {
	}

	/**
	 * Returns the fingerprint of a paper.
	 *
	 * @param paper
	 *            the paper, never null
	 * @return the fingerprint, never null
	 */
	public static String of(Paper paper) {
		WorkRecord record = new WorkRecord(paper);
		String text = record.title().isEmpty() ? FoldedText.of(paper.getAbstractText())
				: FoldedText.of(Title.withoutRemarks(paper.getTitle()));
		PaperIdentifiers ids = record.identifiers();
		String identifiers = ids.isAny() ? ids.doi() + ' ' + ids.arxiv() + ' ' + ids.pmid() : ""; //$NON-NLS-1$
		return String.join(SEPARATOR, hash(text), hash(String.join(" ", record.authors().families())), //$NON-NLS-1$
				record.year() == null ? NONE : record.year().toString(), hash(identifiers));
	}

	/**
	 * Tells whether a paper is still the one a verdict was given on. A paper that tells its authors or its year only
	 * now is; one whose title or identifiers changed, or that names other authors or another year, is not.
	 *
	 * @param remembered
	 *            the fingerprint kept with the verdict, may be null
	 * @param paper
	 *            the paper as it is now, never null
	 * @return whether the verdict stands
	 */
	public static boolean matches(String remembered, Paper paper) {
		return remembered != null && matches(remembered, of(paper));
	}

	/** Tells whether a verdict given on one fingerprint, which may be null, stands for another one. */
	static boolean matches(String remembered, String fingerprint) {
		if (remembered == null) {
			return false;
		}
		String[] then = remembered.split(SEPARATOR);
		String[] now = fingerprint.split(SEPARATOR);
		return then.length == PARTS && then[0].equals(now[0]) && agree(then[1], now[1]) && agree(then[2], now[2])
				&& Objects.equals(then[3], now[3]);
	}

	private static boolean agree(String then, String now) {
		return then.equals(NONE) || now.equals(NONE) || then.equals(now);
	}

	private static String hash(String text) {
		return text.isEmpty() ? NONE : TextHash.of(text).substring(0, DIGITS);
	}
}
