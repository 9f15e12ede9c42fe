/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.model.bibtex.writing;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.lectern.model.bibtex.UnwritablePaperException;
import org.lectern.model.bibtex.syntax.BibDocument;
import org.lectern.model.bibtex.syntax.BibParser;
import org.lectern.model.bibtex.syntax.EntryNode;
import org.lectern.model.bibtex.syntax.FieldNode;
import org.lectern.model.bibtex.syntax.ValueStyle;
import org.lectern.model.review.Field;
import org.lectern.model.review.Paper;

/** Reads back what was written: nothing is handed out that would be read as something else. */
public final class WrittenEntry {

	private WrittenEntry() {
	}

	/** Checks the text of one entry. */
	static void check(String written, Paper paper) {
		BibDocument document = BibParser.parse(written);
		if (document.nodes().size() != 1 || document.entries().size() != 1
				|| !says(document, document.entries().get(0), paper, false)) {
			throw ambiguous(paper);
		}
	}

	/**
	 * Checks the text of a whole file.
	 *
	 * @param document
	 *            the text as it is read back, never null
	 * @param papers
	 *            the papers that were written, never null
	 * @throws UnwritablePaperException
	 *             naming the first paper that the text does not say
	 */
	public static void check(BibDocument document, List<Paper> papers) {
		List<EntryNode> entries = document.entries();
		for (int i = 0; i < papers.size(); i++) {
			if (i >= entries.size() || !says(document, entries.get(i), papers.get(i), true)) {
				throw ambiguous(papers.get(i));
			}
		}
		if (entries.size() > papers.size()) {
			String key = entries.get(papers.size()).keyRange().in(document.text());
			throw new UnwritablePaperException(NLS.bind(Messages.ambiguous, key));
		}
	}

	private static UnwritablePaperException ambiguous(Paper paper) {
		return new UnwritablePaperException(NLS.bind(Messages.ambiguous, Papers.keyOf(paper)));
	}

	private static boolean says(BibDocument document, EntryNode entry, Paper paper, boolean macrosKnown) {
		String text = document.text();
		List<FieldNode> nodes = entry.fields();
		List<Field> fields = paper.getFields();
		if (!entry.keyRange().in(text).equals(Papers.keyOf(paper))
				|| !entry.typeRange().in(text).equals(paper.getEntryType()) || nodes.size() != fields.size()) {
			return false;
		}
		for (int i = 0; i < nodes.size(); i++) {
			FieldNode node = nodes.get(i);
			if (!node.nameRange().in(text).equals(FieldWriter.nameOf(fields.get(i)))) {
				return false;
			}
			if (macrosKnown || node.style() != ValueStyle.EXPRESSION) {
				String value = document.value(node);
				if (!LineEnds.isSame(value, 0, value.length(), FieldWriter.valueOf(fields.get(i)))) {
					return false;
				}
			}
		}
		return true;
	}
}
