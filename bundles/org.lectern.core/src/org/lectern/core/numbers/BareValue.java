/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.numbers;

import org.lectern.model.bibtex.BibResource;
import org.lectern.model.bibtex.SourceRange;
import org.lectern.model.review.Field;

/** Values that stand in the file without delimiters: a number, a macro, or pieces joined with hash signs. */
final class BareValue {

	private BareValue() {
	}

	/** Tells whether the value of a field is of this kind. */
	static boolean is(Field field) {
		SourceRange value = BibResource.valueRangeOf(field);
		return value != null && value.length() > 0 && BibResource.rangeOf(field).end() == value.end();
	}
}
