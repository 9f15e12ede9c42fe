/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.io.nbib;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The entry types that the publication types of PubMed stand for. Most of them say what an article is about. */
final class PublicationType {

	private static final Map<String, String> ENTRY_TYPES = Map.of("preprint", "unpublished", "dataset", "dataset",
			"academic dissertation", "phdthesis", "technical report", "techreport", "congress", "proceedings", "book", "book",
			"book chapter", "incollection", "unpublished work", "unpublished", "video-audio media", "misc", "webcast",
			"online");

	private PublicationType() {
	}

	/** Returns the entry type; what is called an article is one, whatever else it is called. */
	static String entryType(List<String> publicationTypes) {
		String found = null;
		for (String written : publicationTypes) {
			String type = written.toLowerCase(Locale.ROOT);
			if (type.equals("journal article")) {
				return type.equals(publicationTypes.get(0).toLowerCase(Locale.ROOT)) || found == null ? articleOr(publicationTypes)
						: found;
			}
			found = found == null ? ENTRY_TYPES.get(type) : found;
		}
		return found == null ? "article" : found;
	}

	private static String articleOr(List<String> publicationTypes) {
		// servers of preprints call their papers both
		return publicationTypes.stream().anyMatch("Preprint"::equalsIgnoreCase) ? "unpublished" : "article";
	}
}
