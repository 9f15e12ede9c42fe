/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.references;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.lectern.core.corpus.ReviewFile;
import org.lectern.model.bibtex.SourceRange;

/** What a manuscript says about papers. */
final class CitingText {

	private final ReviewFile file;
	private final List<Citation> citations = new ArrayList<>();
	/** The bibliographies it names, as it names them; for LaTeX the extension may be missing. */
	private final List<String> bibliographies = new ArrayList<>();
	/** The texts it includes, as it names them. */
	private final List<String> inclusions = new ArrayList<>();
	/** The keys it defines itself. */
	private final Set<String> definitions = new HashSet<>();
	private boolean citesAll;

	CitingText(ReviewFile file) {
		this.file = file;
	}

	/** Reads a manuscript; what is no text cites nothing. */
	static CitingText of(ReviewFile file) {
		CitingText text = new CitingText(file);
		if (file.text().indexOf('\0') < 0) {
			String path = file.path().toLowerCase(Locale.ROOT);
			if (path.endsWith(".tex") || path.endsWith(".ltx")) { //$NON-NLS-1$ //$NON-NLS-2$
				new LatexCitations(text).read();
			} else {
				new MarkdownCitations(text).read();
			}
		}
		return text;
	}

	ReviewFile file() {
		return file;
	}

	List<Citation> citations() {
		return citations;
	}

	List<String> bibliographies() {
		return bibliographies;
	}

	List<String> inclusions() {
		return inclusions;
	}

	Set<String> definitions() {
		return definitions;
	}

	boolean citesAll() {
		return citesAll;
	}

	void addCitation(int start, int end, boolean doubtful) {
		String key = file.text().substring(start, end);
		if (key.equals("*")) { //$NON-NLS-1$
			citesAll = true;
		} else {
			citations.add(new Citation(key, new SourceRange(start, end - start), doubtful));
		}
	}
}
