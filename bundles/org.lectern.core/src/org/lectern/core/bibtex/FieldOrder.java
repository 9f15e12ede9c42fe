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

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The orders a formatter can bring the fields of an entry into. */
public enum FieldOrder {
	/** The order in which the fields are written. */
	AS_WRITTEN,
	/** Who, what, where in and when; then where to find it; then what is about the record. Others keep their order. */
	CUSTOMARY,
	/** The order of the alphabet. */
	ALPHABETICAL;

	private static final List<String> FIRST = List.of(("author editor title subtitle titleaddon booktitle booksubtitle " //$NON-NLS-1$
			+ "maintitle journaltitle journal journalsubtitle eventtitle venue year date month volume number issue series " //$NON-NLS-1$
			+ "edition chapter pages eid pagetotal type institution school organization publisher address location " //$NON-NLS-1$
			+ "howpublished").split(" ")); //$NON-NLS-1$ //$NON-NLS-2$
	private static final List<String> LAST = List.of(("isbn issn doi eprint eprinttype archiveprefix eprintclass " //$NON-NLS-1$
			+ "primaryclass pmid pmcid url urldate crossref xref xdata related note abstract keywords file readstatus " //$NON-NLS-1$
			+ "ranking timestamp owner").split(" ")); //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * Returns how field names are compared.
	 *
	 * @return the order of names in any case, never null; all are equal where fields stay as they are written
	 */
	public Comparator<String> comparator() {
		return switch (this) {
		case AS_WRITTEN -> (one, other) -> 0;
		case CUSTOMARY -> Comparator.comparingInt(FieldOrder::place);
		case ALPHABETICAL -> Comparator.comparing(name -> name.toLowerCase(Locale.ROOT));
		};
	}

	private static int place(String field) {
		String name = field.toLowerCase(Locale.ROOT);
		int first = FIRST.indexOf(name);
		if (first >= 0) {
			return first;
		}
		return FIRST.size() + 1 + LAST.indexOf(name);
	}
}
