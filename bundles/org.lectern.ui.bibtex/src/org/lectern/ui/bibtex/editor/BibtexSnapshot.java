/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.bibtex.editor;

import org.lectern.core.bibtex.BibSymbols;
import org.lectern.model.bibtex.syntax.BibDocument;

/**
 * The text of an editor at one moment, read as BibTeX.
 *
 * @param stamp
 *            the modification stamp the document had, which tells whether the text is still the same
 * @param syntax
 *            the text as BibTeX, never null
 * @param symbols
 *            the keys and macros in it, never null
 */
public record BibtexSnapshot(long stamp, BibDocument syntax, BibSymbols symbols) {

	/**
	 * Returns the text.
	 *
	 * @return the text, never null
	 */
	public String text() {
		return syntax.text();
	}
}
