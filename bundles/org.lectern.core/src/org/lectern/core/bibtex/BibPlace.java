/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.bibtex;

import java.util.List;

import org.lectern.model.bibtex.SourceRange;
import org.lectern.model.bibtex.syntax.BibDocument;
import org.lectern.model.bibtex.syntax.BibNode;
import org.lectern.model.bibtex.syntax.EntryNode;
import org.lectern.model.bibtex.syntax.FieldNode;
import org.lectern.model.bibtex.syntax.StringNode;

/**
 * What stands at a place of a BibTeX text.
 *
 * @param kind
 *            what it is, never null
 * @param range
 *            the characters it takes, never null
 * @param node
 *            the node it is in; null behind the last one of an empty text
 * @param field
 *            the field or definition it is in or names; null where it is in none
 */
public record BibPlace(Kind kind, SourceRange range, BibNode node, FieldNode field) {

	/** What can stand at a place. */
	public enum Kind {
		/** The type of an entry. */
		TYPE,
		/** The citation key of an entry. */
		KEY,
		/** The name of a field. */
		FIELD_NAME,
		/** The name of a macro where it is defined. */
		MACRO_DEFINITION,
		/** The name of a macro where it is used. */
		MACRO,
		/** The key of another entry in a field that refers to entries. */
		REFERENCE,
		/** Any other part of a value. */
		VALUE,
		/** Something else. */
		OTHER
	}

	/**
	 * Tells what stands at an offset. The end of a name belongs to it, so that a caret behind a word is at the word.
	 *
	 * @param document
	 *            the document, never null
	 * @param offset
	 *            the offset in UTF-16 code units, 0 to the length of the text
	 * @return the place, never null
	 */
	public static BibPlace at(BibDocument document, int offset) {
		BibNode node = nodeAt(document.nodes(), offset);
		if (node instanceof EntryNode entry) {
			return inEntry(document, entry, offset);
		}
		if (node instanceof StringNode strings) {
			for (FieldNode definition : strings.definitions()) {
				if (touches(definition.nameRange(), offset)) {
					return new BibPlace(Kind.MACRO_DEFINITION, definition.nameRange(), node, definition);
				}
				if (touches(definition.valueRange(), offset)) {
					return inValue(document, node, definition, offset);
				}
			}
		}
		return new BibPlace(Kind.OTHER, new SourceRange(offset, 0), node, null);
	}

	/**
	 * Finds the node at an offset.
	 *
	 * @param nodes
	 *            nodes that follow each other without a gap, never null
	 * @param offset
	 *            the offset in UTF-16 code units
	 * @return the node; the last one at the end of the text; null where there is none
	 */
	public static BibNode nodeAt(List<BibNode> nodes, int offset) {
		return nodes.isEmpty() ? null : nodes.get(indexAt(nodes, offset));
	}

	/** Finds the index of the node at an offset, that of the last one at the end; 0 where there is none. */
	static int indexAt(List<BibNode> nodes, int offset) {
		int low = 0;
		int high = nodes.size() - 1;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (nodes.get(middle).end() <= offset) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	/**
	 * Returns the characters of this place.
	 *
	 * @param text
	 *            the text, never null
	 * @return the characters, never null
	 */
	public String in(CharSequence text) {
		return range.in(text);
	}

	private static BibPlace inEntry(BibDocument document, EntryNode entry, int offset) {
		if (touches(entry.typeRange(), offset)) {
			return new BibPlace(Kind.TYPE, entry.typeRange(), entry, null);
		}
		if (touches(entry.keyRange(), offset)) {
			return new BibPlace(Kind.KEY, entry.keyRange(), entry, null);
		}
		for (FieldNode field : entry.fields()) {
			if (touches(field.nameRange(), offset)) {
				return new BibPlace(Kind.FIELD_NAME, field.nameRange(), entry, field);
			}
			if (offset <= field.end() && offset >= field.valueOffset()) {
				return inValue(document, entry, field, offset);
			}
		}
		return new BibPlace(Kind.OTHER, new SourceRange(offset, 0), entry, null);
	}

	private static BibPlace inValue(BibDocument document, BibNode node, FieldNode field, int offset) {
		for (KeyReference reference : KeyReference.in(document.text(), field)) {
			if (touches(reference.range(), offset)) {
				return new BibPlace(Kind.REFERENCE, reference.range(), node, field);
			}
		}
		for (ValuePiece piece : ValuePiece.of(document.text(), field)) {
			if (piece.kind() == ValuePiece.Kind.MACRO && touches(piece.range(), offset)) {
				return new BibPlace(Kind.MACRO, piece.range(), node, field);
			}
		}
		return new BibPlace(Kind.VALUE, field.innerRange(), node, field);
	}

	private static boolean touches(SourceRange range, int offset) {
		return offset >= range.offset() && offset <= range.end();
	}
}
