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
 * What a complete record tells besides the required fields: where the work is in what contains it, who published it, and
 * where it can be had. A work in press has no volume and no pages yet, so that "pubstate" stands for them.
 */
public final class RecommendedFields {

	private static final String PLACE = "doi/url/eprint"; //$NON-NLS-1$
	private static final String PAGES = "pages/eid/articleno/pubstate"; //$NON-NLS-1$

	/** The table. */
	@SuppressWarnings("nls")
	public static final EntryRequirements TABLE = EntryRequirements.byType(new EntryRequirements.Table()
			.row("article suppperiodical", "volume/number/issue/pubstate " + PAGES + " " + PLACE)
			.row("inproceedings conference", PAGES + " publisher/organization " + PLACE)
			.row("incollection suppcollection inreference", "editor pages/chapter/pubstate publisher")
			.row("inbook bookinbook suppbook", "pages/chapter/pubstate publisher")
			.row("book mvbook collection mvcollection reference mvreference", "publisher")
			.row("proceedings mvproceedings", "publisher/organization")
			.row("thesis mastersthesis phdthesis report techreport", PLACE)
			.row("dataset software", "version " + PLACE)
			.row("online electronic www", "urldate/doi/eprint")
			.row("manual", "organization/publisher/institution")
			.row("unpublished", "note/howpublished/url/doi/eprint/eventtitle"));

	private RecommendedFields() {
	}
}
