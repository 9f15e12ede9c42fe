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

import org.lectern.model.bibtex.SourceRange;

/** A part of the top level of a BibTeX file. The nodes of a document follow each other without a gap. */
public sealed interface BibNode permits EntryNode, StringNode, PreambleNode, CommentNode, TextNode {

	/**
	 * Returns the offset of the first character.
	 *
	 * @return the offset in UTF-16 code units, 0 or more
	 */
	int offset();

	/**
	 * Returns the offset behind the last character.
	 *
	 * @return the offset in UTF-16 code units, more than {@link #offset()}
	 */
	int end();

	/**
	 * Returns the characters of this node.
	 *
	 * @return the range, never null
	 */
	default SourceRange range() {
		return new SourceRange(offset(), end() - offset());
	}
}
