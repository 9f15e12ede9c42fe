/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.model.bibtex;

/**
 * A range of characters in a text.
 *
 * @param offset
 *            the offset of the first character in UTF-16 code units, 0 or more
 * @param length
 *            the number of UTF-16 code units, 0 or more
 */
public record SourceRange(int offset, int length) {

	/** Checks that neither number is negative. */
	public SourceRange {
		if (offset < 0 || length < 0) {
			throw new IllegalArgumentException("offset " + offset + ", length " + length); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/**
	 * Returns the offset behind the last character.
	 *
	 * @return the offset, at least {@link #offset()}
	 */
	public int end() {
		return offset + length;
	}

	/**
	 * Returns the characters of this range.
	 *
	 * @param text
	 *            the text the range belongs to, never null
	 * @return the characters, never null
	 */
	public String in(CharSequence text) {
		return text.subSequence(offset, end()).toString();
	}
}
