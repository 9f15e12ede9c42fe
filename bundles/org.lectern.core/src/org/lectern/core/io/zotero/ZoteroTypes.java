/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.io.zotero;

import java.util.Map;
import java.util.Set;

/** The types of items in Zotero. */
final class ZoteroTypes {

	private static final Map<String, String> ENTRY_TYPES = Map.ofEntries(Map.entry("journalArticle", "article"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("magazineArticle", "article"), Map.entry("newspaperArticle", "article"), Map.entry("book", "book"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			Map.entry("bookSection", "incollection"), Map.entry("encyclopediaArticle", "incollection"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			Map.entry("dictionaryEntry", "incollection"), Map.entry("conferencePaper", "inproceedings"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			Map.entry("thesis", "phdthesis"), Map.entry("report", "techreport"), Map.entry("manuscript", "unpublished"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			Map.entry("webpage", "online"), Map.entry("blogPost", "online"), Map.entry("forumPost", "online"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			Map.entry("dataset", "dataset"), Map.entry("computerProgram", "software"), Map.entry("patent", "patent"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			Map.entry("preprint", "misc")); //$NON-NLS-1$ //$NON-NLS-2$

	/** Types an entry type alone does not tell. */
	private static final Set<String> KEPT = Set.of("encyclopediaArticle", "dictionaryEntry", "blogPost", "forumPost"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	/** What stands below items or beside them and is none. */
	private static final Set<String> CHILDREN = Set.of("attachment", "note", "annotation"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private ZoteroTypes() {
	}

	static String entryType(String itemType) {
		return ENTRY_TYPES.getOrDefault(itemType, "misc"); //$NON-NLS-1$
	}

	/** Tells whether the type has to be kept beside the entry type. */
	static boolean isKept(String itemType) {
		return KEPT.contains(itemType) || !ENTRY_TYPES.containsKey(itemType);
	}

	static boolean isChild(String itemType) {
		return CHILDREN.contains(itemType);
	}
}
