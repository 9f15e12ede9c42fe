/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.fix;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What papers that are to be merged say about one thing: a field, or the type of the entry.
 *
 * @param name
 *            the name of the field as the paper that is kept would have it, never null; {@link #ENTRY_TYPE} for the type
 * @param values
 *            the value of each paper as BibTeX, in their order, null where a paper has none
 * @param differs
 *            whether two papers say different things; a paper that says nothing contradicts none
 */
public record MergeRow(String name, List<String> values, boolean differs) {

	/** Stands for the name in the row of the type, which no field can be called. */
	public static final String ENTRY_TYPE = "@"; //$NON-NLS-1$

	/** Copies the values. */
	public MergeRow {
		values = Collections.unmodifiableList(new ArrayList<>(values));
	}

	/**
	 * Tells whether this is the row of the type.
	 *
	 * @return whether it is
	 */
	public boolean isEntryType() {
		return name.equals(ENTRY_TYPE);
	}
}
