/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.corpus;

import java.util.ArrayList;
import java.util.List;

import org.lectern.model.review.Paper;

/** The fields in which an entry refers to others by their keys (biblatex manual, section 2.2.3). */
public enum ReferringField {

	/** The entry whose fields the entry inherits. */
	CROSSREF("crossref", false, true), //$NON-NLS-1$
	/** The entry that is printed along with the entry. */
	XREF("xref", false, true), //$NON-NLS-1$
	/** The entries whose fields the entry inherits and that are never printed themselves. */
	XDATA("xdata", true, true), //$NON-NLS-1$
	/** The entries that have to do with the entry, like a translation or a reprint. */
	RELATED("related", true, false), //$NON-NLS-1$
	/** The entries of a set. */
	ENTRYSET("entryset", true, false); //$NON-NLS-1$

	private final String fieldName;
	private final boolean list;
	private final boolean needed;

	ReferringField(String fieldName, boolean list, boolean needed) {
		this.fieldName = fieldName;
		this.list = list;
		this.needed = needed;
	}

	/**
	 * Finds a field by its name.
	 *
	 * @param name
	 *            the name in any case, null allowed
	 * @return null for a field that does not refer to other entries
	 */
	public static ReferringField of(String name) {
		// hardly any field refers to entries, so this is asked for each field of a review in vain
		return switch (name == null ? 0 : name.length()) {
		case 4 -> XREF.ifNamed(name);
		case 5 -> XDATA.ifNamed(name);
		case 7 -> RELATED.ifNamed(name);
		case 8 -> CROSSREF.ifNamed(name) == null ? ENTRYSET.ifNamed(name) : CROSSREF;
		default -> null;
		};
	}

	private ReferringField ifNamed(String name) {
		return fieldName.equalsIgnoreCase(name) ? this : null;
	}

	/**
	 * Returns the name of the field.
	 *
	 * @return the name in lower case, never null
	 */
	public String fieldName() {
		return fieldName;
	}

	/**
	 * Tells whether the field takes several keys.
	 *
	 * @return true for keys with commas between them, false for one key
	 */
	public boolean isList() {
		return list;
	}

	/**
	 * Tells whether an entry has to go along with one that refers to it by this field.
	 *
	 * @return whether the entry that refers says less, or is cited otherwise, without the other one
	 */
	public boolean isNeeded() {
		return needed;
	}

	/**
	 * Returns the keys a paper refers to by this field.
	 *
	 * @param paper
	 *            the paper, never null
	 * @return the keys without blanks around them in the order of the value, never null; none where the field is missing
	 */
	public List<String> keysIn(Paper paper) {
		String value = paper.fieldValue(fieldName);
		if (value == null) {
			return List.of();
		}
		List<String> keys = new ArrayList<>();
		for (String key : list ? value.split(",") : new String[] { value }) { //$NON-NLS-1$
			if (!key.isBlank()) {
				keys.add(key.strip());
			}
		}
		return keys;
	}
}
