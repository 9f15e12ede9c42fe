/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.corpus;

import java.util.List;
import java.util.Locale;

/** The kinds of files a review is made of, told apart by their extension. */
public enum FileKind {

	/** Papers as BibTeX, {@code .bib}. */
	BIBLIOGRAPHY("bib"), //$NON-NLS-1$
	/** The note about one paper, {@code .note}. */
	NOTE("note"), //$NON-NLS-1$
	/** The protocol of the review, {@code .protocol}. */
	PROTOCOL("protocol"), //$NON-NLS-1$
	/** The remembered verdicts on papers that look alike, {@code .verdicts}. */
	VERDICTS("verdicts"), //$NON-NLS-1$
	/** A text that may cite papers, in LaTeX or a kind of Markdown. It is read as plain text; only renaming a key writes it. */
	MANUSCRIPT("tex", "ltx", "md", "markdown", "qmd", "rmd"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	/** Where imported papers came from, {@code .origins}. It is read as plain text; imports write it. */
	ORIGINS("origins"); //$NON-NLS-1$

	private final List<String> extensions;

	FileKind(String... extensions) {
		this.extensions = List.of(extensions);
	}

	/**
	 * Returns the extension of files of this kind, the first one where there are several.
	 *
	 * @return the extension in lower case, without the dot
	 */
	public String extension() {
		return extensions.get(0);
	}

	/** Tells whether files of this kind are texts without a model. */
	boolean isPlainText() {
		return this == MANUSCRIPT || this == ORIGINS;
	}

	/**
	 * Returns the kind of a file.
	 *
	 * @param path
	 *            the path or the name of the file, never null
	 * @return the kind, null when the file is no part of a review
	 */
	public static FileKind of(String path) {
		String found = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
		for (FileKind kind : values()) {
			if (kind.extensions.contains(found) && found.length() < path.length()) {
				return kind;
			}
		}
		return null;
	}
}
