/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.bibtex.hover;

import java.util.List;

import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.corpus.ReviewFileReader;
import org.lectern.core.reference.ReferenceFormat;
import org.lectern.core.reference.ReferenceFormatter;
import org.lectern.core.reference.UnknownStyleException;
import org.lectern.model.review.Paper;
import org.lectern.ui.preferences.ReviewPreferences;

/** Formats an entry as a reference. To be called off the UI thread: to read a style takes its time. */
final class EntryReference {

	private ReferenceFormatter formatter;
	private String style;

	/** Returns the reference of an entry, with the definitions of the macros it uses; the empty string where it has none. */
	synchronized String of(String entry, String macros) {
		List<Paper> papers = ReviewCorpus.of(List.of(ReviewFileReader.readText("entry.bib", macros + entry))).papers(); //$NON-NLS-1$
		if (papers.isEmpty()) {
			return ""; //$NON-NLS-1$
		}
		try {
			String preferred = ReviewPreferences.citationStyle();
			if (!preferred.equals(style)) {
				formatter = new ReferenceFormatter(preferred);
				style = preferred;
			}
			return formatter.reference(papers.get(papers.size() - 1), ReferenceFormat.TEXT);
		} catch (UnknownStyleException e) {
			// the preference gives a style that is there
			throw new IllegalStateException(e);
		}
	}
}
