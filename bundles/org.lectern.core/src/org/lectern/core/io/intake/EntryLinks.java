/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.io.intake;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;

import org.lectern.model.review.Field;
import org.lectern.model.review.Paper;

/** Lets fields that name other entries name them by their keys in the review. */
final class EntryLinks {

	private static final Set<String> FIELDS = Set.of("crossref", "xref", "xdata", "related", "entryset"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

	private final Map<String, String> renamed;

	/**
	 * @param renamed
	 *            the keys in the review by those in the source, in lower case
	 */
	EntryLinks(Map<String, String> renamed) {
		this.renamed = renamed;
	}

	/** Returns the fields with the keys of the review. */
	Map<String, String> renamed(Map<String, String> fields) {
		if (renamed.isEmpty() || FIELDS.stream().noneMatch(fields::containsKey)) {
			return fields;
		}
		Map<String, String> result = new LinkedHashMap<>(fields);
		FIELDS.forEach(field -> result.computeIfPresent(field, (name, value) -> renamed(value)));
		return result;
	}

	/** Gives the fields of a paper the keys of the review. */
	void rename(Paper paper) {
		for (Field field : paper.getFields()) {
			if (!renamed.isEmpty() && FIELDS.contains(field.getName())) {
				field.setValue(renamed(field.getValue()));
			}
		}
	}

	private String renamed(String value) {
		StringJoiner keys = new StringJoiner(","); //$NON-NLS-1$
		for (String key : value.split(",", -1)) { //$NON-NLS-1$
			keys.add(renamed.getOrDefault(key.strip().toLowerCase(Locale.ROOT), key));
		}
		return keys.toString();
	}
}
