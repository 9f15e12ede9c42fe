/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.editor;

import java.util.Locale;
import java.util.Map;

/** What fields are called in forms. */
public final class FieldLabels {

	private static final Map<String, String> LABELS = Map.ofEntries(Map.entry("abstract", Messages.FieldLabels_abstract), //$NON-NLS-1$
			Map.entry("address", Messages.FieldLabels_location), //$NON-NLS-1$
			Map.entry("author", Messages.FieldLabels_author), //$NON-NLS-1$
			Map.entry("booktitle", Messages.FieldLabels_booktitle), //$NON-NLS-1$
			Map.entry("chapter", Messages.FieldLabels_chapter), //$NON-NLS-1$
			Map.entry("date", Messages.FieldLabels_date), //$NON-NLS-1$
			Map.entry("doi", Messages.FieldLabels_doi), //$NON-NLS-1$
			Map.entry("edition", Messages.FieldLabels_edition), //$NON-NLS-1$
			Map.entry("editor", Messages.FieldLabels_editor), //$NON-NLS-1$
			Map.entry("eprint", Messages.FieldLabels_eprint), //$NON-NLS-1$
			Map.entry("file", Messages.FieldLabels_file), //$NON-NLS-1$
			Map.entry("howpublished", Messages.FieldLabels_howpublished), //$NON-NLS-1$
			Map.entry("institution", Messages.FieldLabels_institution), //$NON-NLS-1$
			Map.entry("isbn", Messages.FieldLabels_isbn), //$NON-NLS-1$
			Map.entry("issn", Messages.FieldLabels_issn), //$NON-NLS-1$
			Map.entry("journal", Messages.FieldLabels_journal), //$NON-NLS-1$
			Map.entry("journaltitle", Messages.FieldLabels_journal), //$NON-NLS-1$
			Map.entry("keywords", Messages.FieldLabels_keywords), //$NON-NLS-1$
			Map.entry("location", Messages.FieldLabels_location), //$NON-NLS-1$
			Map.entry("month", Messages.FieldLabels_month), //$NON-NLS-1$
			Map.entry("note", Messages.FieldLabels_note), //$NON-NLS-1$
			Map.entry("number", Messages.FieldLabels_number), //$NON-NLS-1$
			Map.entry("organization", Messages.FieldLabels_organization), //$NON-NLS-1$
			Map.entry("pages", Messages.FieldLabels_pages), //$NON-NLS-1$
			Map.entry("pmid", Messages.FieldLabels_pmid), //$NON-NLS-1$
			Map.entry("publisher", Messages.FieldLabels_publisher), //$NON-NLS-1$
			Map.entry("ranking", Messages.FieldLabels_ranking), //$NON-NLS-1$
			Map.entry("readstatus", Messages.FieldLabels_readstatus), //$NON-NLS-1$
			Map.entry("school", Messages.FieldLabels_school), //$NON-NLS-1$
			Map.entry("series", Messages.FieldLabels_series), //$NON-NLS-1$
			Map.entry("subtitle", Messages.FieldLabels_subtitle), //$NON-NLS-1$
			Map.entry("title", Messages.FieldLabels_title), //$NON-NLS-1$
			Map.entry("type", Messages.FieldLabels_type), //$NON-NLS-1$
			Map.entry("url", Messages.FieldLabels_url), //$NON-NLS-1$
			Map.entry("urldate", Messages.FieldLabels_urldate), //$NON-NLS-1$
			Map.entry("version", Messages.FieldLabels_version), //$NON-NLS-1$
			Map.entry("volume", Messages.FieldLabels_volume), //$NON-NLS-1$
			Map.entry("year", Messages.FieldLabels_year)); //$NON-NLS-1$

	private FieldLabels() {
	}

	/**
	 * Returns the label of a field.
	 *
	 * @param name
	 *            the name of a BibTeX field in any case, never null
	 * @return the localised label; the name itself where it has none; never null
	 */
	public static String of(String name) {
		return LABELS.getOrDefault(name.toLowerCase(Locale.ROOT), name);
	}
}
