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

/**
 * A field of an entry, or a definition of a string entry, as it stands in the text. There are millions of these in a
 * large file: it holds offsets only.
 */
public final class FieldNode {

	private final int nameOffset;
	private final int nameEnd;
	private final int valueOffset;
	private final int valueEnd;
	private final ValueStyle style;

	FieldNode(int nameOffset, int nameEnd, int valueOffset, int valueEnd, ValueStyle style) {
		this.nameOffset = nameOffset;
		this.nameEnd = nameEnd;
		this.valueOffset = valueOffset;
		this.valueEnd = valueEnd;
		this.style = style;
	}

	/**
	 * Returns the offset of the name, which is where the field begins.
	 *
	 * @return the offset in UTF-16 code units, 0 or more
	 */
	public int offset() {
		return nameOffset;
	}

	/**
	 * Returns the offset behind the value, which is where the field ends; a comma is not part of it.
	 *
	 * @return the offset in UTF-16 code units
	 */
	public int end() {
		return valueEnd;
	}

	/**
	 * Returns the offset behind the name.
	 *
	 * @return the offset in UTF-16 code units
	 */
	public int nameEnd() {
		return nameEnd;
	}

	/**
	 * Returns the offset of the value with its delimiters.
	 *
	 * @return the offset in UTF-16 code units
	 */
	public int valueOffset() {
		return valueOffset;
	}

	/**
	 * Returns the offset of the first character inside the delimiters.
	 *
	 * @return the offset in UTF-16 code units; the one of the value where it has no delimiters
	 */
	public int innerOffset() {
		return style.isOpened() ? valueOffset + 1 : valueOffset;
	}

	/**
	 * Returns the offset behind the last character inside the delimiters.
	 *
	 * @return the offset in UTF-16 code units; the one of the value where it has no closing delimiter
	 */
	public int innerEnd() {
		return style.isOpened() && !style.isUnclosed() ? valueEnd - 1 : valueEnd;
	}

	/**
	 * Returns how the value is written.
	 *
	 * @return the style, never null
	 */
	public ValueStyle style() {
		return style;
	}

	/**
	 * Returns the range from the name to the end of the value.
	 *
	 * @return the range, never null
	 */
	public SourceRange range() {
		return between(nameOffset, valueEnd);
	}

	/**
	 * Returns the range of the name.
	 *
	 * @return the range, never null
	 */
	public SourceRange nameRange() {
		return between(nameOffset, nameEnd);
	}

	/**
	 * Returns the range of the value with its delimiters.
	 *
	 * @return the range, never null, empty for a missing value
	 */
	public SourceRange valueRange() {
		return between(valueOffset, valueEnd);
	}

	/**
	 * Returns the range of the value without its delimiters.
	 *
	 * @return the range, never null; the whole expression where there are no delimiters
	 */
	public SourceRange innerRange() {
		return between(innerOffset(), innerEnd());
	}

	private static SourceRange between(int start, int end) {
		return new SourceRange(start, end - start);
	}
}
