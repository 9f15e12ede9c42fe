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
import java.util.Map;
import java.util.Set;

/** Which field of the entry that "crossref" names fills in a field of the entry that names it. */
abstract class Inheritance {

	/** BibTeX: every field under its own name, from one entry only, and no "xdata". */
	static final Inheritance BIBTEX = new Inheritance() {

		@Override
		List<String> sources(String field, String heir, String parent) {
			return List.of(field);
		}

		@Override
		boolean isUnknownParentEnough(String field, String heir) {
			return !OWN.contains(field) && !field.equals(AUTHOR);
		}

		@Override
		boolean isChained() {
			return false;
		}
	};

	/**
	 * biblatex: by the default rules in the appendix of its manual. What is not in a rule for both entry types is
	 * inherited under its own name.
	 */
	static final Inheritance BIBLATEX = new Inheritance() {

		@Override
		List<String> sources(String field, String heir, String parent) {
			String titleBecomes = TitleRules.of(EntryTypes.canonical(heir), EntryTypes.canonical(parent));
			if (titleBecomes == null) {
				return List.of(field);
			}
			if (field.equals(TITLE)) {
				return List.of();
			}
			boolean journal = titleBecomes.equals(JOURNALTITLE) && field.equals("journal"); //$NON-NLS-1$
			if (field.equals(titleBecomes) || journal) {
				return List.of(field, TITLE);
			}
			return field.equals(BOOKAUTHOR) && EntryTypes.isPartOfBook(heir) ? List.of(field, AUTHOR) : List.of(field);
		}

		@Override
		boolean isUnknownParentEnough(String field, String heir) {
			return !OWN.contains(field) && (!field.equals(AUTHOR) || EntryTypes.isPartOfBook(heir));
		}

		@Override
		boolean isChained() {
			return true;
		}
	};

	private static final String TITLE = "title"; //$NON-NLS-1$
	private static final String AUTHOR = "author"; //$NON-NLS-1$
	private static final String BOOKAUTHOR = "bookauthor"; //$NON-NLS-1$
	private static final String JOURNALTITLE = "journaltitle"; //$NON-NLS-1$

	/** What nearly every entry says for itself. */
	private static final Set<String> OWN = Set.of(TITLE, "abstract"); //$NON-NLS-1$

	private Inheritance() {
	}

	/**
	 * Returns the fields of the parent that can fill in a field.
	 *
	 * @param field
	 *            the name of the field in lower case, never null
	 * @param heir
	 *            the entry type that lacks it, may be null
	 * @param parent
	 *            the entry type of the parent, may be null
	 * @return the names in lower case, the best first; none when the field is not inherited
	 */
	abstract List<String> sources(String field, String heir, String parent);

	/** Tells whether a parent that is not in the file, so that nothing is known of it, is taken to have a field. */
	abstract boolean isUnknownParentEnough(String field, String heir);

	/** Tells whether the parent inherits as well, and whether there is "xdata". */
	abstract boolean isChained();

	/** What the title of an entry becomes in those that belong to it. */
	private static final class TitleRules {

		private static final Map<String, String> RULES = new HashMap<>();

		static {
			rule("mvbook", "book inbook bookinbook suppbook", "maintitle"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			rule("mvcollection mvreference", "collection reference incollection inreference suppcollection", //$NON-NLS-1$ //$NON-NLS-2$
					"maintitle"); //$NON-NLS-1$
			rule("mvproceedings", "proceedings inproceedings", "maintitle"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			rule("book", "inbook bookinbook suppbook", "booktitle"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			rule("collection reference", "incollection inreference suppcollection", "booktitle"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			rule("proceedings", "inproceedings", "booktitle"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			rule("periodical", "article suppperiodical", JOURNALTITLE); //$NON-NLS-1$ //$NON-NLS-2$
		}

		private static void rule(String parents, String heirs, String field) {
			for (String parent : parents.split(" ")) { //$NON-NLS-1$
				for (String heir : heirs.split(" ")) { //$NON-NLS-1$
					RULES.put(heir + '<' + parent, field);
				}
			}
		}

		static String of(String heir, String parent) {
			return RULES.get(heir + '<' + parent);
		}
	}
}
