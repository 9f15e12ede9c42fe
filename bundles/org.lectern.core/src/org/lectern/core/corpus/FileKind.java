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
	VERDICTS("verdicts"); //$NON-NLS-1$

	private final String extension;

	FileKind(String extension) {
		this.extension = extension;
	}

	/**
	 * Returns the extension of files of this kind.
	 *
	 * @return the extension in lower case, without the dot
	 */
	public String extension() {
		return extension;
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
			if (kind.extension.equals(found) && found.length() < path.length()) {
				return kind;
			}
		}
		return null;
	}
}
