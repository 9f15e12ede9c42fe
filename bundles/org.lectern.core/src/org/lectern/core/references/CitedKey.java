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

import java.util.List;

import org.lectern.core.corpus.FileKind;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.core.corpus.ReviewFileReader;
import org.lectern.model.bibtex.SourceRange;

/**
 * A citation key where a manuscript cites it.
 *
 * @param key
 *            the key as it is written, never null, not empty
 * @param range
 *            where it stands in the text, in UTF-16 code units, never null
 */
public record CitedKey(String key, SourceRange range) {

	/**
	 * Returns the keys a manuscript cites. What may be something else, such as the label of a figure, is among them:
	 * whether a paper has the key tells.
	 *
	 * @param file
	 *            the manuscript, never null
	 * @return the keys in the order they are found, never null; none for a file of another kind
	 */
	public static List<CitedKey> in(ReviewFile file) {
		if (file.kind() != FileKind.MANUSCRIPT) {
			return List.of();
		}
		return CitingText.of(file).citations().stream()
				.map(citation -> new CitedKey(citation.key(), citation.range())).toList();
	}

	/**
	 * Returns the key that is cited at an offset.
	 *
	 * @param name
	 *            the name of the manuscript, which tells its format, never null
	 * @param text
	 *            its text, never null
	 * @param offset
	 *            the offset in the text, in UTF-16 code units; right behind a key counts as on it
	 * @return the key; null where none is cited
	 */
	public static CitedKey at(String name, String text, int offset) {
		if (FileKind.of(name) != FileKind.MANUSCRIPT) {
			return null;
		}
		for (CitedKey cited : in(ReviewFileReader.readText(name, text))) {
			if (cited.range.offset() <= offset && offset <= cited.range.end()) {
				return cited;
			}
		}
		return null;
	}
}
