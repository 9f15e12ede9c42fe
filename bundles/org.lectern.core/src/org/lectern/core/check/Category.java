/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.check;

import java.util.Locale;

/** What a check is about. */
public enum Category {

	/** Something a record should have is missing. */
	COMPLETENESS,
	/** Records that describe the same work. */
	DUPLICATES,
	/** Names of authors and editors. */
	NAMES,
	/** Titles, and the names of journals, books and events. */
	TITLES,
	/** Numbers that identify a work, a person or a journal. */
	IDENTIFIERS,
	/** Dates, pages, volumes and other numbers. */
	NUMBERS,
	/** Entry types, and the fields that go with them. */
	TYPES,
	/** Citation keys, and what refers to them. */
	KEYS,
	/** The text of a file breaks the rules of its format. */
	SYNTAX,
	/** Files and how they belong together. */
	FILES,
	/** Notes about papers. */
	NOTES;

	/**
	 * Returns the word used in files, marker types and reports.
	 *
	 * @return the name in lower case
	 */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}
}
