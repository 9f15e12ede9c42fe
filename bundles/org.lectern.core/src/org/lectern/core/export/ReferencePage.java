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

import java.util.List;

import org.lectern.core.reference.FormattedReference;

/** Puts formatted references together to a text that stands alone. */
interface ReferencePage {

	/** Returns the whole text, with line feeds as line ends. */
	String write(List<FormattedReference> references);

	/** Returns the page of a format. */
	static ReferencePage of(ReferenceListFormat format, String title) {
		return switch (format) {
			case HTML -> new HtmlReferencePage(title);
			case LATEX -> new LatexReferencePage();
			case MARKDOWN -> references -> markdown(title, references);
			case TEXT -> ReferencePage::text;
		};
	}

	/** A label at the beginning of a paragraph would be taken for that of a list, which it then is. */
	private static String markdown(String title, List<FormattedReference> references) {
		StringBuilder text = new StringBuilder("# ").append(title.replaceAll("([\\\\`*_\\[\\]<>#])", "\\\\$1")).append('\n'); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		for (FormattedReference reference : references) {
			boolean labelled = !reference.label().isEmpty();
			text.append('\n').append(labelled ? reference.label() + ' ' : "- ").append(oneLine(reference.text())).append('\n'); //$NON-NLS-1$
		}
		return text.toString();
	}

	private static String text(List<FormattedReference> references) {
		StringBuilder text = new StringBuilder();
		for (FormattedReference reference : references) {
			text.append(reference.label().isEmpty() ? "" : reference.label() + ' ').append(oneLine(reference.text())) //$NON-NLS-1$
					.append('\n');
		}
		return text.toString();
	}

	/** Returns a text without line ends, which would end a paragraph or an item. */
	static String oneLine(String text) {
		return text.replaceAll("\\s*\\R\\s*", " "); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
