/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.export;

import java.util.Locale;

import org.lectern.core.reference.ReferenceFormat;

/** What a list of references is written as. */
public enum ReferenceListFormat {

	/** A page of HTML that needs no other file. */
	HTML("html", ReferenceFormat.HTML), //$NON-NLS-1$
	/** Markdown. */
	MARKDOWN("md", ReferenceFormat.MARKDOWN), //$NON-NLS-1$
	/** LaTeX for inclusion in a document: a bibliography where the style numbers its references, else a list. */
	LATEX("tex", ReferenceFormat.LATEX), //$NON-NLS-1$
	/** Plain text. */
	TEXT("txt", ReferenceFormat.TEXT); //$NON-NLS-1$

	private final String extension;
	private final ReferenceFormat markup;

	ReferenceListFormat(String extension, ReferenceFormat markup) {
		this.extension = extension;
		this.markup = markup;
	}

	/**
	 * Returns the ending of the names of such files.
	 *
	 * @return the ending without a dot, never null
	 */
	public String extension() {
		return extension;
	}

	/**
	 * Returns the name used on command lines and in settings.
	 *
	 * @return the name in lower case, never null
	 */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Returns the markup of a single reference. */
	ReferenceFormat markup() {
		return markup;
	}
}
