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

/**
 * LaTeX to include in a document. LaTeX numbers the items of a bibliography itself, so that suits the styles with
 * numbers; the references of others stand in a list.
 */
final class LatexReferencePage implements ReferencePage {

	private static final String HEAD = "% " + "\\usepackage{hyperref}\n"; //$NON-NLS-1$ //$NON-NLS-2$

	@Override
	public String write(List<FormattedReference> references) {
		boolean numbered = references.stream().anyMatch(reference -> !reference.label().isEmpty());
		StringBuilder text = new StringBuilder(HEAD);
		if (references.isEmpty()) {
			return text.toString(); // LaTeX refuses a list without items
		}
		String environment = numbered ? "thebibliography" : "itemize"; //$NON-NLS-1$ //$NON-NLS-2$
		text.append("\\begin{").append(environment).append('}'); //$NON-NLS-1$
		if (numbered) {
			text.append('{').append("9".repeat(Integer.toString(references.size()).length())).append('}'); //$NON-NLS-1$
		}
		text.append('\n');
		for (FormattedReference reference : references) {
			// an item that begins with a bracket would lose it: it stands for a label
			text.append(numbered ? "\\bibitem{" + name(reference) + "} " : "\\item{} ") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					.append(ReferencePage.oneLine(reference.text())).append('\n');
		}
		return text.append("\\end{").append(environment).append("}\n").toString(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Returns the key without what LaTeX does not take in the name of an item. */
	private static String name(FormattedReference reference) {
		return ExportFileNames.keyOf(reference.paper()).replaceAll("[\\\\{}%#,~\\[\\]\\s]", ""); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
