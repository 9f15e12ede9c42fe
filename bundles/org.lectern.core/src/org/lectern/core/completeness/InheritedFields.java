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

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.lectern.core.corpus.ReferringField;
import org.lectern.model.review.Bibliography;
import org.lectern.model.review.Field;
import org.lectern.model.review.Paper;

/**
 * The fields of papers with those they inherit through {@code xdata} and {@code crossref} from entries of the same file,
 * by the default rules in the appendix of the manual of biblatex. Keys are read once for each file, so this is for papers
 * that do not change meanwhile.
 */
public final class InheritedFields {

	/** By file, of those that were asked for. */
	private final Map<Bibliography, EntriesByKey> files = new IdentityHashMap<>();

	/**
	 * Returns the field that tells something about a paper: its own, or else an inherited one. An inherited field can
	 * have another name, as the title of proceedings is the book title of a paper in them.
	 *
	 * @param paper
	 *            never null; one that is in no bibliography inherits nothing
	 * @param name
	 *            the name of the field in lower case, never null
	 * @return null when neither the paper nor what it inherits from tells it
	 */
	public Field find(Paper paper, String name) {
		return find(paper, name, new HashSet<>());
	}

	private Field find(Paper from, String name, Set<String> seen) {
		Field own = from.findField(name);
		if (own != null && BibliographyFields.isFilled(own.getValue())) {
			return own;
		}
		if (!seen.add(System.identityHashCode(from) + name)) {
			return null;
		}
		Field shared = inXdata(from, name, seen);
		return shared != null ? shared : inParent(from, name, seen);
	}

	private Field inXdata(Paper from, String name, Set<String> seen) {
		for (String key : ReferringField.XDATA.keysIn(from)) {
			Paper source = entry(from, key);
			Field found = source == null ? null : find(source, name, seen);
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	private Field inParent(Paper from, String name, Set<String> seen) {
		for (String key : ReferringField.CROSSREF.keysIn(from)) {
			Paper parent = entry(from, key);
			List<String> sources = parent == null ? List.of()
					: Inheritance.BIBLATEX.sources(name, lower(from.getEntryType()), lower(parent.getEntryType()));
			for (String source : sources) {
				Field found = find(parent, source, seen);
				if (found != null) {
					return found;
				}
			}
		}
		return null;
	}

	private Paper entry(Paper from, String key) {
		return from.eContainer() instanceof Bibliography bibliography
				? files.computeIfAbsent(bibliography, EntriesByKey::new).get(key)
				: null;
	}

	private static String lower(String type) {
		return type == null ? "" : type.toLowerCase(Locale.ROOT); //$NON-NLS-1$
	}
}
