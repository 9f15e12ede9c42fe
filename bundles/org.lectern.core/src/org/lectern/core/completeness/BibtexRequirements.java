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

/**
 * The required fields of BibTeX, from its manual. The names biblatex gave to the same fields are accepted too, so that
 * a file for both is not blamed for them.
 */
public final class BibtexRequirements {

	private static final String YEAR = "year/date"; //$NON-NLS-1$
	private static final String PERSON = "author/editor"; //$NON-NLS-1$

	/** The table. */
	@SuppressWarnings("nls")
	public static final EntryRequirements TABLE = EntryRequirements.byType(new EntryRequirements.Table()
			.row("article", "author title journal/journaltitle " + YEAR)
			.row("book", PERSON + " title publisher " + YEAR)
			.row("booklet manual", "title")
			.row("inbook", PERSON + " title chapter/pages publisher " + YEAR)
			.row("incollection", "author title booktitle publisher " + YEAR)
			.row("inproceedings conference", "author title booktitle " + YEAR)
			.row("mastersthesis phdthesis", "author title school/institution " + YEAR)
			.row("proceedings", "title " + YEAR)
			.row("techreport", "author title institution/school " + YEAR)
			.row("unpublished", "author title note"));

	private BibtexRequirements() {
	}
}
