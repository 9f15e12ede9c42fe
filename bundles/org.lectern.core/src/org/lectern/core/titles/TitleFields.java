/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.titles;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which fields hold titles, and which hold text that readers get to see. */
@SuppressWarnings("nls")
final class TitleFields {

	/** Where the name of a journal stands: biblatex has the first name, BibTeX the second. */
	static final List<String> JOURNAL = List.of("journaltitle", "journal");

	/** Where the name of what a paper appeared in stands. */
	static final List<String> CONTAINER = List.of("journaltitle", "journal", "booktitle", "maintitle");

	/** Fields that hold addresses, identifiers, names of files and the like. */
	private static final Set<String> VERBATIM = Set.of("url", "doi", "eprint", "file", "pdf", "verba", "verbb", "verbc",
			"biburl", "crossref", "xref", "xdata", "related", "entryset", "ids", "isbn", "issn", "pmid", "pmcid", "hal_id",
			"urldate", "bdsk-url-1", "bdsk-url-2", "bdsk-url-3", "local-url", "code");

	/** Fields a reference manager keeps for itself, or for the one who works with it; some hold HTML on purpose. */
	private static final Set<String> PRIVATE = Set.of("annote", "annotation", "comment", "comments", "review", "timestamp",
			"owner", "groups", "bibsource", "creationdate", "modificationdate", "date-added", "date-modified");

	private TitleFields() {
	}

	/** Tells whether a field, of any case, holds text that is typeset. */
	static boolean isText(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		return !VERBATIM.contains(lower) && !PRIVATE.contains(lower);
	}
}
