/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.reference;

import java.util.Locale;

import de.undercouch.citeproc.csl.CSLType;

/**
 * What an entry type of BibTeX or biblatex is in the Citation Style Language, and what its field {@code number} means
 * there.
 *
 * @param cslType
 *            the type, never null
 * @param isPart
 *            tells whether it stands in a journal, a book or proceedings
 * @param numberMeans
 *            what the field {@code number} holds
 * @param genre
 *            the kind of work; null when the entry tells
 */
record ReferenceType(CSLType cslType, boolean isPart, NumberMeaning numberMeans, String genre) {

	/** What the field {@code number} of an entry holds. */
	enum NumberMeaning {
		ISSUE, PLACE_IN_SERIES, NUMBER
	}

	static ReferenceType of(String entryType, String kind, String subtype) {
		String type = entryType == null ? "" : entryType.toLowerCase(Locale.ROOT); //$NON-NLS-1$
		return switch (type) {
			case "article", "suppperiodical" -> part(article(subtype), NumberMeaning.ISSUE); //$NON-NLS-1$ //$NON-NLS-2$
			case "review" -> part(CSLType.REVIEW, NumberMeaning.ISSUE); //$NON-NLS-1$
			case "periodical" -> whole(CSLType.PERIODICAL, NumberMeaning.ISSUE, null); //$NON-NLS-1$
			case "inproceedings", "conference" -> part(CSLType.PAPER_CONFERENCE, NumberMeaning.PLACE_IN_SERIES); //$NON-NLS-1$ //$NON-NLS-2$
			case "inbook", "incollection", "suppbook", "bookinbook", "suppcollection" -> //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
				part(CSLType.CHAPTER, NumberMeaning.PLACE_IN_SERIES);
			case "inreference" -> part(CSLType.ENTRY_ENCYCLOPEDIA, NumberMeaning.PLACE_IN_SERIES); //$NON-NLS-1$
			case "book", "mvbook", "collection", "mvcollection", "proceedings", "mvproceedings", "reference", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
					"mvreference" -> //$NON-NLS-1$
				whole(CSLType.BOOK, NumberMeaning.PLACE_IN_SERIES, null);
			case "phdthesis" -> whole(CSLType.THESIS, NumberMeaning.NUMBER, genre(kind, "PhD thesis")); //$NON-NLS-1$ //$NON-NLS-2$
			case "mastersthesis" -> whole(CSLType.THESIS, NumberMeaning.NUMBER, genre(kind, "Master\u2019s thesis")); //$NON-NLS-1$ //$NON-NLS-2$
			case "thesis" -> whole(CSLType.THESIS, NumberMeaning.NUMBER, thesis(kind)); //$NON-NLS-1$
			case "techreport", "report" -> whole(CSLType.REPORT, NumberMeaning.NUMBER, //$NON-NLS-1$ //$NON-NLS-2$
					genre("techreport".equals(kind) ? null : kind, "Technical report")); //$NON-NLS-1$ //$NON-NLS-2$
			case "online", "electronic", "www" -> whole(CSLType.WEBPAGE, NumberMeaning.NUMBER, null); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			case "dataset" -> whole(CSLType.DATASET, NumberMeaning.NUMBER, null); //$NON-NLS-1$
			case "software" -> whole(CSLType.SOFTWARE, NumberMeaning.NUMBER, null); //$NON-NLS-1$
			case "patent" -> whole(CSLType.PATENT, NumberMeaning.NUMBER, null); //$NON-NLS-1$
			case "unpublished" -> whole(CSLType.MANUSCRIPT, NumberMeaning.NUMBER, null); //$NON-NLS-1$
			case "booklet" -> whole(CSLType.PAMPHLET, NumberMeaning.PLACE_IN_SERIES, null); //$NON-NLS-1$
			case "manual" -> whole(CSLType.BOOK, NumberMeaning.PLACE_IN_SERIES, null); //$NON-NLS-1$
			case "standard" -> whole(CSLType.STANDARD, NumberMeaning.NUMBER, null); //$NON-NLS-1$
			case "jurisdiction" -> whole(CSLType.LEGAL_CASE, NumberMeaning.NUMBER, null); //$NON-NLS-1$
			case "legislation" -> whole(CSLType.LEGISLATION, NumberMeaning.NUMBER, null); //$NON-NLS-1$
			case "video", "movie" -> whole(CSLType.MOTION_PICTURE, NumberMeaning.NUMBER, null); //$NON-NLS-1$ //$NON-NLS-2$
			default -> part(CSLType.ARTICLE, NumberMeaning.NUMBER);
		};
	}

	private static CSLType article(String subtype) {
		if (subtype == null) {
			return CSLType.ARTICLE_JOURNAL;
		}
		return switch (subtype.strip().toLowerCase(Locale.ROOT)) {
			case "magazine" -> CSLType.ARTICLE_MAGAZINE; //$NON-NLS-1$
			case "newspaper" -> CSLType.ARTICLE_NEWSPAPER; //$NON-NLS-1$
			default -> CSLType.ARTICLE_JOURNAL;
		};
	}

	/** The kinds that biblatex knows by a key are spelled out; all others are as the entry says. */
	private static String thesis(String kind) {
		if (kind == null) {
			return null;
		}
		return switch (kind.strip()) {
			case "phdthesis" -> "PhD thesis"; //$NON-NLS-1$ //$NON-NLS-2$
			case "mastersthesis", "mathesis" -> "Master\u2019s thesis"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			case "bathesis" -> "Bachelor\u2019s thesis"; //$NON-NLS-1$ //$NON-NLS-2$
			case "candthesis" -> "Candidate thesis"; //$NON-NLS-1$ //$NON-NLS-2$
			default -> kind;
		};
	}

	private static String genre(String kind, String otherwise) {
		return kind == null ? otherwise : kind;
	}

	private static ReferenceType part(CSLType type, NumberMeaning number) {
		return new ReferenceType(type, true, number, null);
	}

	private static ReferenceType whole(CSLType type, NumberMeaning number, String genre) {
		return new ReferenceType(type, false, number, genre);
	}
}
