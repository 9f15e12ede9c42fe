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

import org.lectern.model.bibtex.SourceRange;
import org.lectern.model.bibtex.syntax.BibDocument;
import org.lectern.model.bibtex.syntax.EntryNode;
import org.lectern.model.bibtex.syntax.FieldNode;
import org.lectern.model.bibtex.syntax.ValueStyle;
import org.lectern.model.review.Field;
import org.lectern.model.review.Paper;

/** Finds the edits that bring one entry to the state of its paper. */
final class EntryDiff {

	private final BibDocument document;
	private final String text;
	private final EntryNode entry;
	private final Paper paper;
	private final Styles styles;
	private final FieldWriter writer;
	private final List<FieldNode> nodes;
	private final List<Field> fields;
	private final Edits edits = new Edits();

	private EntryDiff(BibDocument document, EntryNode entry, Paper paper, Styles styles) {
		this.document = document;
		this.entry = entry;
		this.paper = paper;
		this.styles = styles;
		text = document.text();
		writer = new FieldWriter(Papers.keyOf(paper), styles.lineEnd());
		nodes = entry.fields();
		fields = paper.getFields();
	}

	/** Returns the edits, all inside the range of the entry; none where the paper says what the entry says. */
	static Edits between(BibDocument document, EntryNode entry, Paper paper, Styles styles) {
		EntryDiff diff = new EntryDiff(document, entry, paper, styles);
		diff.compare();
		if (!diff.edits.isEmpty()) {
			WrittenEntry.check(diff.edits.applyTo(document.text(), entry.offset(), entry.end()), paper);
		}
		return diff.edits;
	}

	private void compare() {
		compareType();
		compareKey();
		int[] places = FieldMatch.of(text, fields, nodes);
		boolean[] stays = KeptOrder.of(places);
		boolean[] kept = new boolean[nodes.size()];
		for (int i = 0; i < places.length; i++) {
			if (stays[i]) {
				kept[places[i]] = true;
			}
		}
		FieldRemoval removal = new FieldRemoval(text, entry, kept);
		int last = -1;
		int from = 0;
		for (int i = 0; i < places.length; i++) {
			if (stays[i]) {
				addFields(last, from, i, places, removal);
				compareField(nodes.get(places[i]), fields.get(i));
				last = places[i];
				from = i + 1;
			}
		}
		addFields(last, from, places.length, places, removal);
		removal.addTo(edits);
	}

	private void compareType() {
		SourceRange range = entry.typeRange();
		String type = paper.getEntryType();
		if (!stands(range.offset(), range.end(), type)) {
			Papers.checkType(paper);
			edits.replace(range.offset(), range.end(), type);
		}
	}

	private void compareKey() {
		SourceRange range = entry.keyRange();
		String key = Papers.keyOf(paper);
		if (stands(range.offset(), range.end(), key)) {
			return;
		}
		Papers.checkKey(paper);
		boolean comma = Gap.behindComma(text, range.end(), entry.end()) > range.end();
		boolean needsComma = range.length() == 0 && !comma && !nodes.isEmpty();
		edits.replace(range.offset(), range.end(), needsComma ? key + ", " : key); //$NON-NLS-1$
	}

	private void compareField(FieldNode node, Field field) {
		if (!stands(node.offset(), node.nameEnd(), FieldWriter.nameOf(field))) {
			edits.replace(node.offset(), node.nameEnd(), writer.checkedName(field));
		}
		if (!isSameValue(node, FieldWriter.valueOf(field))) {
			writer.changeValue(node, field, edits);
		}
	}

	private boolean stands(int start, int end, String expected) {
		return expected != null && expected.length() == end - start && text.startsWith(expected, start);
	}

	private boolean isSameValue(FieldNode node, String value) {
		if (node.style() == ValueStyle.EXPRESSION) {
			String known = document.value(node);
			return LineEnds.isSame(known, 0, known.length(), value);
		}
		int end = node.style() == ValueStyle.MISSING ? node.innerOffset() : node.innerEnd();
		return LineEnds.isSame(text, node.innerOffset(), end, value);
	}

	/** Adds the fields that follow the one that stays, or that begin the entry where none stays before them. */
	private void addFields(int stayingNode, int from, int to, int[] places, FieldRemoval removal) {
		if (from == to) {
			return;
		}
		FieldStyle style = styles.of(entry);
		StringBuilder added = new StringBuilder();
		int first = removal.firstKept();
		boolean begins = stayingNode < 0 && first >= 0;
		for (int i = from; i < to; i++) {
			String field = places[i] < 0 ? writer.write(fields.get(i), style)
					: moved(nodes.get(places[i]), fields.get(i), style);
			if (begins) {
				added.append(field).append(style.separator());
			} else {
				added.append(style.separator()).append(field);
			}
		}
		if (begins) {
			edits.insert(nodes.get(first).offset(), added.toString());
		} else if (stayingNode >= 0) {
			edits.insert(nodes.get(stayingNode).end(), added.toString());
		} else {
			addToEmpty(added, style);
		}
	}

	private void addToEmpty(StringBuilder added, FieldStyle style) {
		int end = entry.keyRange().end();
		int close = entry.closing() < 0 ? entry.end() : entry.closing();
		boolean openLine = nodes.isEmpty() && Gap.hasLineEnd(style.separator())
				&& !Gap.hasLineEnd(text.substring(end, close));
		edits.insert(end, openLine ? added + styles.lineEnd() : added.toString());
	}

	private String moved(FieldNode node, Field field, FieldStyle style) {
		if (node.style() == ValueStyle.NAME_ONLY || node.style() == ValueStyle.MISSING || node.style().isUnclosed()) {
			return writer.write(field, style);
		}
		if (stands(node.offset(), node.nameEnd(), FieldWriter.nameOf(field))
				&& isSameValue(node, FieldWriter.valueOf(field))) {
			return node.range().in(text);
		}
		return writer.write(field, style);
	}
}
