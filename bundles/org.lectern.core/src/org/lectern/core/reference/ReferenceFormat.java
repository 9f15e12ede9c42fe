/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.reference;

import java.util.function.Supplier;

import de.undercouch.citeproc.csl.internal.format.BaseFormat;

/** The markup of a formatted reference. */
public enum ReferenceFormat {

	/** Plain text without markup. */
	TEXT(TextMarkup::new),
	/** HTML without an element around it. */
	HTML(HtmlMarkup::new),
	/** Markdown. */
	MARKDOWN(MarkdownMarkup::new),
	/** LaTeX; addresses need the package {@code url} or {@code hyperref}. */
	LATEX(LatexMarkup::new);

	private final Supplier<BaseFormat> markup;

	ReferenceFormat(Supplier<BaseFormat> markup) {
		this.markup = markup;
	}

	BaseFormat markup() {
		return markup.get();
	}
}
