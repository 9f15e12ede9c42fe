/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.references;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.lectern.model.review.Field;
import org.lectern.model.review.Paper;

/** The fields in which an entry refers to others by their keys (biblatex manual, section 2.2.3). */
final class EntryReferences {

	private static final Set<String> SINGLE = Set.of("crossref", "xref"); //$NON-NLS-1$ //$NON-NLS-2$
	private static final Set<String> LISTS = Set.of("xdata", "related", "entryset"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private EntryReferences() {
	}

	/**
	 * A reference to another entry.
	 *
	 * @param field
	 *            the field it stands in
	 * @param key
	 *            the key of the other entry
	 * @param start
	 *            where the key begins in the value
	 */
	record Reference(Field field, String key, int start) {
	}

	/** Returns the references in the order of the fields. */
	static List<Reference> of(Paper paper) {
		List<Reference> references = List.of();
		for (Field field : paper.getFields()) {
			String name = field.getName() == null ? "" : field.getName().toLowerCase(Locale.ROOT); //$NON-NLS-1$
			if (field.getValue() != null && (SINGLE.contains(name) || LISTS.contains(name))) {
				references = references.isEmpty() ? new ArrayList<>() : references;
				read(field, LISTS.contains(name), references);
			}
		}
		return references;
	}

	private static void read(Field field, boolean list, List<Reference> references) {
		String value = field.getValue();
		int start = 0;
		while (start <= value.length()) {
			int comma = list ? value.indexOf(',', start) : -1;
			int end = comma < 0 ? value.length() : comma;
			String key = value.substring(start, end).strip();
			if (!key.isEmpty()) {
				references.add(new Reference(field, key, value.indexOf(key, start)));
			}
			start = end + 1;
		}
	}
}
