/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.apache.commons.text.similarity.LevenshteinDistance;
import org.lectern.core.completeness.FieldAliases;

/** The names that may stand before a colon in a query. */
final class FieldVocabulary {

	/** The fields of BibTeX (its manual, section 3.2) and those of biblatex that people look for. */
	static final List<String> RECORD_FIELDS = List.of(("abstract addendum address annotation annote author booktitle chapter " //$NON-NLS-1$
			+ "comment crossref date doi edition editor eprint eprintclass eprinttype file groups howpublished ids " //$NON-NLS-1$
			+ "institution isbn issn issue journal journaltitle keywords language langid location month note number " //$NON-NLS-1$
			+ "organization owner pages pmid publisher pubstate related school series subtitle timestamp title " //$NON-NLS-1$
			+ "translator url urldate version volume xdata").split(" ")); //$NON-NLS-1$ //$NON-NLS-2$

	private static final List<String> VENUES = List.of("journaltitle", "journal", "shortjournal", "booktitle", "maintitle", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			"series", "eventtitle"); //$NON-NLS-1$ //$NON-NLS-2$
	private static final List<String> TITLES = List.of("title", "subtitle", "titleaddon", "shorttitle"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	private final Set<String> known = new HashSet<>(RECORD_FIELDS);
	private final Predicate<String> others;

	FieldVocabulary(Predicate<String> others) {
		this.others = others;
		known.add("venue"); //$NON-NLS-1$
	}

	/** Tells whether a name in lower case is that of a field. */
	boolean isField(String name) {
		return known.contains(name) || others.test(name);
	}

	/** Returns the fields to look in for a name in lower case. */
	static List<String> fieldsOf(String name) {
		return switch (name) {
		case "venue" -> VENUES; //$NON-NLS-1$
		case "title" -> TITLES; //$NON-NLS-1$
		default -> FieldAliases.of(name);
		};
	}

	/** Returns the name somebody may have meant, null when none is near. */
	String nearest(String name) {
		Set<String> names = new TreeSet<>(known);
		QueryTerm.all().forEach(term -> names.add(term.name()));
		List<String> near = new ArrayList<>();
		int most = name.length() < 4 ? 1 : 2;
		for (int slips = 1; slips <= most && near.isEmpty(); slips++) {
			LevenshteinDistance distance = new LevenshteinDistance(slips);
			names.stream().filter(each -> distance.apply(name, each) >= 0).forEach(near::add);
		}
		return near.isEmpty() ? null : near.get(0);
	}

	/** Tells whether a name may still become one of these. */
	static boolean isBeginning(String name, Iterable<String> names) {
		for (String each : names) {
			if (each.startsWith(name)) {
				return true;
			}
		}
		return false;
	}
}
