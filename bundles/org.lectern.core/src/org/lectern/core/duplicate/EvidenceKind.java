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

/** What speaks for two records being one work, or against it. */
public enum EvidenceKind {

	/** A person said so. No value. */
	VERDICT,
	/** Everything that is compared is the same. No value. */
	CONTENT,
	/** The same DOI. Value: the DOI. */
	DOI,
	/** The same arXiv number. Value: the number. */
	ARXIV,
	/** The same PubMed number. Value: the number. */
	PMID,
	/** The same ISBN, on records with much the same title. Value: the ISBN. */
	ISBN,
	/** Titles with much in common. Value: the share, 0.00 to 1.00. */
	TITLE,
	/** Abstracts with much in common. Value: the share of the shorter one, 0.00 to 1.00. */
	ABSTRACT,
	/** Authors in common. Value: the share of the shorter list, 0.00 to 1.00. */
	AUTHORS,
	/** The same year. Value: the year. */
	YEAR,
	/** The same first page. Value: the page. */
	PAGE,
	/** Against: one is a correction of the other, or an answer to it. No value. */
	NOTICE,
	/** Against: the titles have different numbers, as those of parts do. No value. */
	OTHER_PART,
	/** Against: only one says that it is, say, a demonstration. Value: that word. */
	OTHER_GENRE,
	/** Against: one is a preprint. No value. */
	PREPRINT,
	/** Against: different venues. No value. */
	OTHER_VENUE,
	/** Against: different editions. Value: both. */
	OTHER_EDITION,
	/** Against: different years. Value: both. */
	OTHER_YEAR,
	/** Against: different volumes. Value: both. */
	OTHER_VOLUME,
	/** Against: different issues. Value: both. */
	OTHER_ISSUE,
	/** Against: different first pages. Value: both. */
	OTHER_PAGE,
	/** Against: different DOIs. No value. */
	OTHER_DOI;

	/**
	 * Tells whether this speaks against one work.
	 *
	 * @return whether it does
	 */
	public boolean isAgainst() {
		return compareTo(NOTICE) >= 0;
	}
}
