/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.bibtex.syntax;

/**
 * A word of one kind.
 *
 * @param kind
 *            what it is, never null
 * @param offset
 *            where it begins, in UTF-16 code units
 * @param end
 *            where it ends, in UTF-16 code units, more than the offset
 */
public record Token(TokenKind kind, int offset, int end) {
}
