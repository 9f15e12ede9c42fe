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

/** Takes fields out of an entry, each with one comma, so that the fields that stay keep their commas and places. */
final class FieldRemoval {

	private final String text;
	private final EntryNode entry;
	private final List<FieldNode> nodes;
	private final boolean[] kept;

	FieldRemoval(String text, EntryNode entry, boolean[] kept) {
		this.text = text;
		this.entry = entry;
		this.kept = kept;
		nodes = entry.fields();
	}

	/** Returns the index of the first field that stays; -1 where none does. */
	int firstKept() {
		for (int i = 0; i < kept.length; i++) {
			if (kept[i]) {
				return i;
			}
		}
		return -1;
	}

	void addTo(Edits edits) {
		int i = 0;
		while (i < kept.length) {
			if (kept[i]) {
				i++;
				continue;
			}
			int end = i;
			while (end < kept.length && !kept[end]) {
				end++;
			}
			if (end < kept.length) {
				removeBeforeNext(i, end, edits);
			} else {
				removeLast(i, edits);
			}
			i = end;
		}
	}

	/** Each goes up to the beginning of the next one, which takes its place. */
	private void removeBeforeNext(int from, int to, Edits edits) {
		for (int i = from; i < to; i++) {
			int end = nodes.get(i).end();
			int next = nodes.get(i + 1).offset();
			boolean clean = Gap.isComma(text, end, next) || Gap.isWhite(text, end, next);
			edits.delete(nodes.get(i).offset(), clean ? next : Gap.behindComma(text, end, next));
		}
	}

	/** The last ones go together with the comma before them, so that a comma behind the last field stays or not. */
	private void removeLast(int from, Edits edits) {
		int previous = from == 0 ? entry.keyRange().end() : nodes.get(from - 1).end();
		boolean clean = Gap.isComma(text, previous, nodes.get(from).offset());
		for (int i = from; i + 1 < nodes.size() && clean; i++) {
			clean = Gap.isComma(text, nodes.get(i).end(), nodes.get(i + 1).offset());
		}
		if (clean) {
			edits.delete(previous, nodes.get(nodes.size() - 1).end());
			return;
		}
		for (int i = from; i < nodes.size(); i++) {
			edits.delete(nodes.get(i).offset(), Gap.behindComma(text, nodes.get(i).end(), entry.end()));
		}
	}
}
