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
 * The required fields of biblatex, from the section on entry types of its manual, with the field aliases and entry
 * type aliases it knows. An alias of a thesis or report says the type itself. An editor is not asked of a contribution
 * to a collection: a collection need not have one.
 */
public final class BiblatexRequirements {

	private static final String DATE = "date/year"; //$NON-NLS-1$
	private static final String PERSON = "author/editor"; //$NON-NLS-1$
	private static final String INSTITUTION = "institution/school"; //$NON-NLS-1$

	/** The table. */
	@SuppressWarnings("nls")
	public static final EntryRequirements TABLE = EntryRequirements.byType(new EntryRequirements.Table()
			.row("article suppperiodical", "author title journaltitle/journal " + DATE)
			.row("book mvbook", PERSON + " title " + DATE)
			.row("inbook bookinbook suppbook", "author title booktitle " + DATE)
			.row("booklet", PERSON + " title " + DATE)
			.row("collection mvcollection reference mvreference", "editor title " + DATE)
			.row("incollection suppcollection inreference", "author title booktitle " + DATE)
			.row("dataset manual misc software", PERSON + " title " + DATE)
			.row("online electronic www", PERSON + " title " + DATE + " url/doi/eprint")
			.row("patent", "author title number " + DATE)
			.row("periodical", "editor title " + DATE)
			.row("proceedings mvproceedings", "title " + DATE)
			.row("inproceedings conference", "author title booktitle " + DATE)
			.row("report thesis", "author title type " + INSTITUTION + " " + DATE)
			.row("techreport mastersthesis phdthesis", "author title " + INSTITUTION + " " + DATE)
			.row("unpublished", "author title " + DATE)
			.row("set", "entryset/crossref"));

	private BiblatexRequirements() {
	}
}
