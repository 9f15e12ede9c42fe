/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.model.bibtex.syntax;

import java.util.List;

import org.lectern.model.bibtex.SourceRange;

/** An entry that describes a paper, as it stands in the text. */
public final class EntryNode implements BibNode {

	private final EntryHeader header;
	private final List<FieldNode> fields;
	private final int closing;
	private final int end;

	EntryNode(EntryHeader header, List<FieldNode> fields, int closing, int end) {
		this.header = header;
		this.fields = fields;
		this.closing = closing;
		this.end = end;
	}

	@Override
	public int offset() {
		return header.offset();
	}

	@Override
	public int end() {
		return end;
	}

	/**
	 * Returns the range of the entry type, without the at sign.
	 *
	 * @return the range, never null
	 */
	public SourceRange typeRange() {
		return new SourceRange(header.typeOffset(), header.typeEnd() - header.typeOffset());
	}

	/**
	 * Returns where the opening brace or parenthesis stands.
	 *
	 * @return the offset in UTF-16 code units
	 */
	public int opening() {
		return header.opening();
	}

	/**
	 * Returns the range of the citation key.
	 *
	 * @return the range, never null; empty and where the key belongs when the entry has none
	 */
	public SourceRange keyRange() {
		return new SourceRange(header.keyOffset(), header.keyEnd() - header.keyOffset());
	}

	/**
	 * Returns the fields.
	 *
	 * @return the fields in the order of the text, never null, not modifiable
	 */
	public List<FieldNode> fields() {
		return fields;
	}

	/**
	 * Returns where the closing brace or parenthesis stands.
	 *
	 * @return the offset in UTF-16 code units; -1 where the entry is never closed
	 */
	public int closing() {
		return closing;
	}
}
