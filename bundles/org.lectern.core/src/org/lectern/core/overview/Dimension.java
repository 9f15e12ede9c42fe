/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.overview;

/** What a review is counted by. */
public enum Dimension {

	/** The year of publication. */
	YEAR(Messages.Dimension_year),
	/** Where the papers appeared. */
	VENUE(Messages.Dimension_venue),
	/** The keywords. */
	TAG(Messages.Dimension_tag),
	/** How far the papers have been read. */
	STATUS(Messages.Dimension_status),
	/** The type of the record. */
	ENTRY_TYPE(Messages.Dimension_entryType),
	/** How bad the problems are. */
	SEVERITY(Messages.Dimension_severity),
	/** Which checks found the problems. */
	CHECK(Messages.Dimension_check);

	private final String label;

	Dimension(String label) {
		this.label = label;
	}

	/**
	 * Returns the heading.
	 *
	 * @return the heading in the language of the user, never null
	 */
	public String label() {
		return label;
	}
}
