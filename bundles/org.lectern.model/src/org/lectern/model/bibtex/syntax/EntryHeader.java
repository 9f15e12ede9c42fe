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
 * The beginning of an entry up to its citation key.
 *
 * @param offset
 *            the offset of the at sign
 * @param typeOffset
 *            the offset of the type
 * @param typeEnd
 *            the offset behind the type
 * @param opening
 *            the offset of the opening brace or parenthesis
 * @param keyOffset
 *            the offset of the key, or where it belongs
 * @param keyEnd
 *            the offset behind the key
 */
record EntryHeader(int offset, int typeOffset, int typeEnd, int opening, int keyOffset, int keyEnd) {

	EntryHeader withKey(int newKeyOffset, int newKeyEnd) {
		return new EntryHeader(offset, typeOffset, typeEnd, opening, newKeyOffset, newKeyEnd);
	}
}
