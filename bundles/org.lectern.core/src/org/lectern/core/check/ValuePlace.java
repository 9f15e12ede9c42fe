/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.check;

import org.lectern.model.bibtex.BibResource;
import org.lectern.model.bibtex.SourceRange;
import org.lectern.model.review.Field;

/** Finds parts of values in the text of their file. */
public final class ValuePlace {

	private ValuePlace() {
	}

	/**
	 * Tells whether a value stands in the text as it is, and is not put together from macros and other pieces.
	 *
	 * @param field
	 *            the field, never null
	 * @param text
	 *            the text of the file the field was read from, never null
	 * @return whether a place in the value is one in the text
	 */
	public static boolean isLiteral(Field field, String text) {
		SourceRange place = BibResource.valueRangeOf(field);
		String value = field.getValue();
		return place != null && value != null && place.length() == value.length()
				&& text.startsWith(value, place.offset());
	}

	/**
	 * Returns where a part of a value stands.
	 *
	 * @param field
	 *            the field, never null
	 * @param text
	 *            the text of the file the field was read from, never null
	 * @param start
	 *            where the part begins in the value, 0 or more
	 * @param end
	 *            where it ends, not before its start
	 * @return the place of the part, or of the whole value where that does not stand there as it is; null for a field
	 *         that was not read from a file
	 */
	public static SourceRange ofPart(Field field, String text, int start, int end) {
		SourceRange value = BibResource.valueRangeOf(field);
		return isLiteral(field, text) ? new SourceRange(value.offset() + start, end - start) : value;
	}
}
