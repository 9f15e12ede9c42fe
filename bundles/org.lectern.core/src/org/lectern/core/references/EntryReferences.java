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

import org.lectern.core.corpus.ReferringField;
import org.lectern.model.review.Field;
import org.lectern.model.review.Paper;

/** Where an entry refers to others by their keys. */
final class EntryReferences {

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
			ReferringField kind = ReferringField.of(field.getName());
			if (kind != null && field.getValue() != null) {
				references = references.isEmpty() ? new ArrayList<>() : references;
				read(field, kind.isList(), references);
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
