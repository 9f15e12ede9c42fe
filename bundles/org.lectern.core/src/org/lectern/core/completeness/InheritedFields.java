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
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.lectern.core.corpus.ReferringField;
import org.lectern.model.review.Bibliography;
import org.lectern.model.review.Field;
import org.lectern.model.review.Paper;

/**
 * The fields of a paper with those it inherits through {@code xdata} and {@code crossref} from entries of the same file,
 * by the default rules in the appendix of the manual of biblatex.
 */
public final class InheritedFields {

	private final Paper paper;

	/**
	 * Looks at a paper.
	 *
	 * @param paper
	 *            never null; one that is in no bibliography inherits nothing
	 */
	public InheritedFields(Paper paper) {
		this.paper = paper;
	}

	/**
	 * Returns the field that tells something about the paper: its own, or else an inherited one. An inherited field can
	 * have another name, as the title of proceedings is the book title of a paper in them.
	 *
	 * @param name
	 *            the name of the field in lower case, never null
	 * @return null when neither the paper nor what it inherits from tells it
	 */
	public Field find(String name) {
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
			Paper source = entry(key);
			Field found = source == null ? null : find(source, name, seen);
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	private Field inParent(Paper from, String name, Set<String> seen) {
		for (String key : ReferringField.CROSSREF.keysIn(from)) {
			Paper parent = entry(key);
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

	private Paper entry(String key) {
		if (!(paper.eContainer() instanceof Bibliography bibliography)) {
			return null;
		}
		return bibliography.getPapers().stream().filter(other -> key.equalsIgnoreCase(other.getKey())).findFirst()
				.orElse(null);
	}

	private static String lower(String type) {
		return type == null ? "" : type.toLowerCase(Locale.ROOT); //$NON-NLS-1$
	}
}
