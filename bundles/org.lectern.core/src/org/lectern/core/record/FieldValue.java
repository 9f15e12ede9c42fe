/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.record;

import java.util.Locale;

/**
 * A field of an entry as it is written.
 *
 * @param name
 *            the name in any case, never null
 * @param value
 *            the value as BibTeX text without its delimiters, never null
 */
public record FieldValue(String name, String value) {

	/** Fields without a name or a value count as empty. */
	public FieldValue {
		name = name == null ? "" : name; //$NON-NLS-1$
		value = value == null ? "" : value; //$NON-NLS-1$
	}

	/**
	 * Tells whether this is the field of a name.
	 *
	 * @param other
	 *            a name in any case, may be null
	 * @return whether the names are the same to BibTeX
	 */
	public boolean isNamed(String other) {
		return name.equalsIgnoreCase(other);
	}

	/** Returns the name by which BibTeX knows the field. */
	String id() {
		return name.toLowerCase(Locale.ROOT);
	}
}
