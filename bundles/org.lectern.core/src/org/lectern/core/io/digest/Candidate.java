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

/**
 * A paper of a digest made ready to be looked up in a review and written to it.
 *
 * @param source
 *            the paper as read, never null
 * @param title
 *            the title as BibTeX value, never null
 * @param abstractText
 *            the abstract as BibTeX value, never null
 * @param foldedTitle
 *            what makes two titles the same
 * @param foldedAbstract
 *            what makes two abstracts the same
 * @param key
 *            the citation keys it can have, never null
 */
record Candidate(DigestPaper source, String title, String abstractText, String foldedTitle, String foldedAbstract,
		CitationKey key) {

	static Candidate of(DigestPaper source) {
		String title = BibValue.of(source.title());
		String abstractText = BibValue.of(source.abstractText());
		return new Candidate(source, title, abstractText, FoldedText.of(title), FoldedText.of(abstractText),
				new CitationKey(title, abstractText));
	}

	/**
	 * Returns what two mentions of the same paper in one digest have in common.
	 *
	 * @return title and abstract, folded
	 */
	String identity() {
		return foldedTitle + '\n' + foldedAbstract;
	}
}
