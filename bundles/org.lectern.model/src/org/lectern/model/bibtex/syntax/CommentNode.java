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

/**
 * A comment entry. JabRef keeps its groups and settings in these.
 *
 * @param offset
 *            the offset of the first character in UTF-16 code units
 * @param end
 *            the offset behind the last character
 */
public record CommentNode(int offset, int end) implements BibNode {
}
