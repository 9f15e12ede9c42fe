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

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.lectern.core.corpus.ReviewFile;
import org.lectern.model.bibtex.BibResource;
import org.lectern.model.bibtex.SourceRange;
import org.lectern.model.bibtex.syntax.BibDocument;
import org.lectern.model.bibtex.syntax.BibParser;
import org.lectern.model.bibtex.syntax.EntryNode;
import org.lectern.model.bibtex.syntax.FieldNode;
import org.lectern.model.bibtex.syntax.ValueStyle;
import org.lectern.model.review.Paper;

/** The texts of the entries of one file. */
final class EntrySource {

	private final BibDocument document;

	EntrySource(ReviewFile file) {
		document = BibParser.parse(file.text());
	}

	/**
	 * Returns the entries of papers as they are written.
	 *
	 * @param inPlace
	 *            whether values take the place of macros, as these mean something else where the entries go to
	 */
	Map<Paper, String> texts(List<Paper> papers, boolean inPlace) {
		Map<Integer, EntryNode> entries = new HashMap<>();
		if (inPlace) {
			document.entries().forEach(entry -> entries.put(entry.offset(), entry));
		}
		Map<Paper, String> texts = new HashMap<>();
		for (Paper paper : papers) {
			SourceRange range = BibResource.rangeOf(paper);
			EntryNode entry = entries.get(range.offset());
			texts.put(paper, entry == null ? range.in(document.text()) : withValues(entry));
		}
		return texts;
	}

	private String withValues(EntryNode entry) {
		StringBuilder text = new StringBuilder();
		int done = entry.offset();
		for (FieldNode field : entry.fields()) {
			if (field.style() == ValueStyle.EXPRESSION) {
				text.append(document.text(), done, field.valueOffset()).append('{').append(document.value(field)).append('}');
				done = field.end();
			}
		}
		return text.append(document.text(), done, entry.end()).toString();
	}
}
