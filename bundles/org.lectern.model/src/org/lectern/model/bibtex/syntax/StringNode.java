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

/**
 * A string entry, which defines macros.
 *
 * @param offset
 *            the offset of the at sign in UTF-16 code units
 * @param end
 *            the offset behind the last character
 * @param definitions
 *            the macros with their values; one in plain BibTeX, more are understood; never null
 */
public record StringNode(int offset, int end, List<FieldNode> definitions) implements BibNode {

	/** Copies the definitions. */
	public StringNode {
		definitions = List.copyOf(definitions);
	}
}
