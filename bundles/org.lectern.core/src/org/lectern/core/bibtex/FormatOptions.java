/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.bibtex;

import java.util.Objects;

/**
 * How entries are laid out.
 *
 * @param indent
 *            the white space before a field, never null
 * @param alignEquals
 *            whether the equals signs of an entry stand below each other
 * @param order
 *            the order of the fields, never null
 */
public record FormatOptions(String indent, boolean alignEquals, FieldOrder order) {

	/** Two blanks, equals signs below each other, fields as they are written. */
	public static final FormatOptions STANDARD = new FormatOptions("  ", true, FieldOrder.AS_WRITTEN); //$NON-NLS-1$

	/** Checks the indent. */
	public FormatOptions {
		Objects.requireNonNull(order);
		if (!indent.isBlank() && !indent.isEmpty()) {
			throw new IllegalArgumentException("indent"); //$NON-NLS-1$
		}
	}
}
