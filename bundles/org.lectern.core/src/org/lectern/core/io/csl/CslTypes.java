/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.io.csl;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The types of the Citation Style Language and the entry types of BibTeX. */
public final class CslTypes {

	private static final Map<String, String> ENTRY_TYPES = Map.ofEntries(Map.entry("article", "misc"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("article-journal", "article"), Map.entry("article-magazine", "article"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			Map.entry("article-newspaper", "article"), Map.entry("book", "book"), Map.entry("chapter", "incollection"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			Map.entry("dataset", "dataset"), Map.entry("entry", "incollection"), Map.entry("entry-dictionary", "incollection"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			Map.entry("entry-encyclopedia", "incollection"), Map.entry("manuscript", "unpublished"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			Map.entry("paper-conference", "inproceedings"), Map.entry("patent", "patent"), Map.entry("post", "online"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			Map.entry("post-weblog", "online"), Map.entry("report", "techreport"), Map.entry("review", "article"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			Map.entry("review-book", "article"), Map.entry("software", "software"), Map.entry("thesis", "phdthesis"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			Map.entry("webpage", "online"), //$NON-NLS-1$ //$NON-NLS-2$
			// what Crossref and others call them
			Map.entry("journal-article", "article"), Map.entry("proceedings-article", "inproceedings"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			Map.entry("book-chapter", "incollection"), Map.entry("posted-content", "misc"), Map.entry("dissertation", "phdthesis"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			Map.entry("monograph", "book"), Map.entry("edited-book", "book"), Map.entry("reference-entry", "incollection"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			Map.entry("report-component", "techreport"), Map.entry("proceedings", "proceedings")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	private static final Set<String> OTHERS = Set.of("bill", "broadcast", "classic", "collection", "document", "event", "figure", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
			"graphic", "hearing", "interview", "legal_case", "legislation", "map", "motion_picture", "musical_score", "pamphlet", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
			"performance", "periodical", "personal_communication", "regulation", "song", "speech", "standard", "treaty"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$

	/** Types that an entry type alone gives back; what others were is kept beside. */
	private static final Map<String, String> TYPES = Map.ofEntries(Map.entry("article", "article-journal"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("book", "book"), Map.entry("booklet", "pamphlet"), Map.entry("collection", "book"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			Map.entry("conference", "paper-conference"), Map.entry("dataset", "dataset"), Map.entry("electronic", "webpage"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			Map.entry("inbook", "chapter"), Map.entry("incollection", "chapter"), Map.entry("inproceedings", "paper-conference"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			Map.entry("inreference", "entry-encyclopedia"), Map.entry("jurisdiction", "legal_case"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			Map.entry("legislation", "legislation"), Map.entry("manual", "book"), Map.entry("mastersthesis", "thesis"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			Map.entry("movie", "motion_picture"), Map.entry("mvbook", "book"), Map.entry("online", "webpage"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			Map.entry("patent", "patent"), Map.entry("periodical", "periodical"), Map.entry("phdthesis", "thesis"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			Map.entry("proceedings", "book"), Map.entry("reference", "book"), Map.entry("report", "report"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			Map.entry("review", "review"), Map.entry("software", "software"), Map.entry("standard", "standard"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			Map.entry("techreport", "report"), Map.entry("thesis", "thesis"), Map.entry("unpublished", "manuscript"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			Map.entry("video", "motion_picture"), Map.entry("www", "webpage")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	private static final Pattern MASTER = Pattern.compile("(?i).*(master|magister|diplom|bachelor|m\\.?\\s?sc\\b|m\\.?\\s?a\\b).*"); //$NON-NLS-1$

	/** What a thesis is called that does not say it. */
	private static final Map<String, String> GENRES = Map.of("phdthesis", "PhD thesis", "mastersthesis", "Master\u2019s thesis"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	private CslTypes() {
	}

	/**
	 * Tells whether a word is a type of the Citation Style Language, or one of Crossref.
	 *
	 * @param type
	 *            the word, never null
	 * @return whether it is a type
	 */
	public static boolean isType(String type) {
		return ENTRY_TYPES.containsKey(type) || OTHERS.contains(type);
	}

	/**
	 * Returns the entry type for a type.
	 *
	 * @param type
	 *            the type, never null
	 * @param genre
	 *            the kind of thesis, null where it is not said
	 * @return the entry type, {@code misc} for one BibTeX has no type for, never null
	 */
	public static String entryType(String type, String genre) {
		String entry = ENTRY_TYPES.getOrDefault(type.toLowerCase(Locale.ROOT), "misc"); //$NON-NLS-1$
		return entry.equals("phdthesis") && genre != null && MASTER.matcher(genre).matches() ? "mastersthesis" : entry; //$NON-NLS-1$ //$NON-NLS-2$
	}

	/**
	 * Returns the type for an entry type.
	 *
	 * @param entryType
	 *            the entry type in lower case, never null
	 * @param subtype
	 *            the field {@code entrysubtype}, null where there is none
	 * @return the type, never null
	 */
	public static String type(String entryType, String subtype) {
		if (entryType.equals("article") && subtype != null) { //$NON-NLS-1$
			String finer = "article-" + subtype.strip().toLowerCase(Locale.ROOT); //$NON-NLS-1$
			return ENTRY_TYPES.containsKey(finer) ? finer : "article-journal"; //$NON-NLS-1$
		}
		return TYPES.getOrDefault(entryType, "article"); //$NON-NLS-1$
	}

	/**
	 * Returns what to call a thesis that does not say it.
	 *
	 * @param entryType
	 *            the entry type in lower case, never null
	 * @return the kind, null for all that is no thesis
	 */
	public static String genre(String entryType) {
		return GENRES.get(entryType);
	}
}
