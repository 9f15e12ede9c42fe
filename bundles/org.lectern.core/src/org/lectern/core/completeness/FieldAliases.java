/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.completeness;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.lectern.model.review.Paper;

/** Fields that biblatex and BibTeX name differently. */
public final class FieldAliases {

	private static final Map<String, List<String>> GROUPS = new HashMap<>();

	static {
		group("date", "year"); //$NON-NLS-1$ //$NON-NLS-2$
		group("journaltitle", "journal"); //$NON-NLS-1$ //$NON-NLS-2$
		group("institution", "school"); //$NON-NLS-1$ //$NON-NLS-2$
		group("location", "address"); //$NON-NLS-1$ //$NON-NLS-2$
		group("annotation", "annote"); //$NON-NLS-1$ //$NON-NLS-2$
		group("eprinttype", "archiveprefix"); //$NON-NLS-1$ //$NON-NLS-2$
		group("eprintclass", "primaryclass"); //$NON-NLS-1$ //$NON-NLS-2$
		group("file", "pdf"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private FieldAliases() {
	}

	private static void group(String biblatex, String bibtex) {
		GROUPS.put(biblatex, List.of(biblatex, bibtex));
		GROUPS.put(bibtex, List.of(bibtex, biblatex));
	}

	/**
	 * Returns the names of a field.
	 *
	 * @param field
	 *            a name in any case, never null
	 * @return the name and its alias where there is one, in lower case, this name first
	 */
	public static List<String> of(String field) {
		String name = field.toLowerCase(Locale.ROOT);
		return GROUPS.getOrDefault(name, List.of(name));
	}

	/**
	 * Returns the name of a field that fits the other papers of a bibliography best.
	 *
	 * @param field
	 *            a name of the field, never null
	 * @param papers
	 *            the papers of the bibliography, never null
	 * @return the name most of them use; this one when they use none
	 */
	public static String inStyleOf(String field, List<Paper> papers) {
		String best = field;
		long most = 0;
		for (String name : of(field)) {
			long count = papers.stream().filter(paper -> paper.findField(name) != null).count();
			if (count > most) {
				most = count;
				best = name;
			}
		}
		return best;
	}
}
