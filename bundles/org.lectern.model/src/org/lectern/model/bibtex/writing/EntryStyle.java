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

import org.lectern.model.bibtex.syntax.EntryNode;
import org.lectern.model.bibtex.syntax.FieldNode;
import org.lectern.model.review.Field;
import org.lectern.model.review.Paper;

/**
 * How an entry is laid out.
 *
 * @param opening
 *            the brace or parenthesis with what stands between it and the key
 * @param behindKey
 *            what stands between the key and the first field
 * @param fields
 *            how the fields are written
 * @param closing
 *            what stands behind the last value up to the closing brace or parenthesis
 */
record EntryStyle(String opening, String behindKey, FieldStyle fields, String closing) {

	/** The style of a file that gives no example. */
	static EntryStyle standard(String lineEnd) {
		FieldStyle fields = FieldStyle.standard(lineEnd);
		return new EntryStyle("{", fields.separator(), fields, "," + lineEnd + "}"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** Reads the style of an entry; null where the entry is no good example. */
	static EntryStyle of(String text, EntryNode entry) {
		List<FieldNode> nodes = entry.fields();
		FieldStyle fields = FieldStyle.of(text, entry);
		if (fields == null || entry.closing() < 0 || entry.keyRange().length() == 0) {
			return null;
		}
		int keyEnd = entry.keyRange().end();
		int last = nodes.get(nodes.size() - 1).end();
		boolean clean = Gap.isComma(text, keyEnd, nodes.get(0).offset())
				&& (Gap.isComma(text, last, entry.closing()) || Gap.isWhite(text, last, entry.closing()));
		return clean ? new EntryStyle(text.substring(entry.opening(), entry.keyRange().offset()),
				text.substring(keyEnd, nodes.get(0).offset()), fields, text.substring(last, entry.closing() + 1)) : null;
	}

	/** Writes a paper that is new in the text. */
	String write(Paper paper, String lineEnd) {
		Papers.checkType(paper);
		Papers.checkKey(paper);
		FieldWriter writer = new FieldWriter(Papers.keyOf(paper), lineEnd);
		StringBuilder written = new StringBuilder("@").append(paper.getEntryType()).append(opening) //$NON-NLS-1$
				.append(Papers.keyOf(paper));
		String gap = behindKey;
		for (Field field : paper.getFields()) {
			written.append(gap).append(writer.write(field, fields));
			gap = fields.separator();
		}
		written.append(paper.getFields().isEmpty() ? closing.replace(",", "") : closing); //$NON-NLS-1$ //$NON-NLS-2$
		WrittenEntry.check(written.toString(), paper);
		return written.toString();
	}
}
