/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.completeness;

import java.util.List;

/**
 * One thing an entry must tell, in any of the fields that can tell it.
 *
 * @param name
 *            the canonical name, such as "date"; the name a finding gives
 * @param fields
 *            the names of the fields that can tell it, in lower case, the canonical one first; never empty
 */
public record FieldRequirement(String name, List<String> fields) {

	/** Copies the names. */
	public FieldRequirement {
		fields = List.copyOf(fields);
	}

	/**
	 * Makes a requirement.
	 *
	 * @param fields
	 *            the names of the fields separated by '/', the canonical one first
	 * @return the requirement, never null
	 */
	static FieldRequirement of(String fields) {
		List<String> names = List.of(fields.split("/")); //$NON-NLS-1$
		return new FieldRequirement(names.get(0), names);
	}
}
