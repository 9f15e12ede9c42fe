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

import java.util.List;

/**
 * A name that may stand before a colon in a query, to be offered while a query is typed.
 *
 * @param name
 *            the name in lower case, without the colon, never null
 * @param description
 *            what it looks for, localised, never null
 * @param example
 *            a term with it, never null
 */
public record QueryTerm(String name, String description, String example) {

	private static final List<QueryTerm> ALL = List.of(
			new QueryTerm("author", Messages.QueryTerm_author, "author:vaswani"), //$NON-NLS-1$ //$NON-NLS-2$
			new QueryTerm("title", Messages.QueryTerm_title, "title:\"neural network\""), //$NON-NLS-1$ //$NON-NLS-2$
			new QueryTerm("year", Messages.QueryTerm_year, "year:2017..2020"), //$NON-NLS-1$ //$NON-NLS-2$
			new QueryTerm("venue", Messages.QueryTerm_venue, "venue:neurips"), //$NON-NLS-1$ //$NON-NLS-2$
			new QueryTerm("abstract", Messages.QueryTerm_abstract, "abstract:attention"), //$NON-NLS-1$ //$NON-NLS-2$
			new QueryTerm("tag", Messages.QueryTerm_tag, "tag:survey"), //$NON-NLS-1$ //$NON-NLS-2$
			new QueryTerm("status", Messages.QueryTerm_status, "status:skimmed"), //$NON-NLS-1$ //$NON-NLS-2$
			new QueryTerm("rating", Messages.QueryTerm_rating, "rating:>=3"), //$NON-NLS-1$ //$NON-NLS-2$
			new QueryTerm("key", Messages.QueryTerm_key, "key:smith2020"), //$NON-NLS-1$ //$NON-NLS-2$
			new QueryTerm("type", Messages.QueryTerm_type, "type:article"), //$NON-NLS-1$ //$NON-NLS-2$
			new QueryTerm("has", Messages.QueryTerm_has, "has:note"), //$NON-NLS-1$ //$NON-NLS-2$
			new QueryTerm("is", Messages.QueryTerm_is, "is:unread"), //$NON-NLS-1$ //$NON-NLS-2$
			new QueryTerm("problem", Messages.QueryTerm_problem, "problem:missing-field"), //$NON-NLS-1$ //$NON-NLS-2$
			new QueryTerm("in", Messages.QueryTerm_in, "in:papers/all.bib"), //$NON-NLS-1$ //$NON-NLS-2$
			new QueryTerm("doi", Messages.QueryTerm_doi, "doi:10.1000/182")); //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * Returns the names to offer; those of all other fields of a record are understood as well.
	 *
	 * @return the names, the most useful first, never null, not modifiable
	 */
	public static List<QueryTerm> all() {
		return ALL;
	}

	/**
	 * Returns the values that are understood behind a name.
	 *
	 * @param name
	 *            a name in lower case, never null
	 * @return the values, never null; empty where any text is understood
	 */
	public static List<String> values(String name) {
		return SpecialTerms.values(name);
	}
}
