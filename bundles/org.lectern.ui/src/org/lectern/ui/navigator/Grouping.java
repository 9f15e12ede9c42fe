/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.navigator;

import java.util.Arrays;

/** What the papers of a review are grouped by. */
public enum Grouping {

	/** The BibTeX file that holds the record. */
	FILE(Messages.Grouping_file),
	/** The year of publication. */
	YEAR(Messages.Grouping_year),
	/** The journal, conference or series. */
	VENUE(Messages.Grouping_venue),
	/** The first author. */
	FIRST_AUTHOR(Messages.Grouping_firstAuthor),
	/** The tags, which are the keywords of the record. */
	TAG(Messages.Grouping_tag),
	/** The BibTeX entry type. */
	ENTRY_TYPE(Messages.Grouping_entryType),
	/** How far a paper was read. */
	STATUS(Messages.Grouping_status),
	/** How good a paper was found. */
	RATING(Messages.Grouping_rating),
	/** The kinds of problems a paper has. */
	PROBLEM(Messages.Grouping_problem);

	private final String label;

	Grouping(String label) {
		this.label = label;
	}

	/**
	 * Returns the text of the menu item.
	 *
	 * @return the text, localised, never null
	 */
	public String label() {
		return label;
	}

	/**
	 * Returns the grouping of a name, as kept in the state of a view.
	 *
	 * @param name
	 *            the name, may be null
	 * @return the grouping, {@link #FILE} for an unknown name
	 */
	static Grouping named(String name) {
		return Arrays.stream(values()).filter(grouping -> grouping.name().equals(name)).findFirst().orElse(FILE);
	}
}
