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

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the entries of a bibliography must tell, by their entry type. */
public final class EntryRequirements {

	/** Title and abstract, whatever the entry type: what screening works with. */
	public static final EntryRequirements SCREENING = new EntryRequirements(new Table().row("xdata set", ""), //$NON-NLS-1$ //$NON-NLS-2$
			list("title abstract")); //$NON-NLS-1$

	private final Map<String, List<FieldRequirement>> byType;
	private final List<FieldRequirement> always;

	private EntryRequirements(Table table, List<FieldRequirement> always) {
		byType = Map.copyOf(table.rows);
		this.always = always;
	}

	/** Makes requirements of a table; nothing is required of a type the table does not have. */
	static EntryRequirements byType(Table table) {
		return new EntryRequirements(table, List.of());
	}

	/**
	 * Returns what an entry must tell.
	 *
	 * @param entryType
	 *            the entry type in any case, may be null
	 * @return the requirements in the order of the table; none for an unknown type
	 */
	public List<FieldRequirement> of(String entryType) {
		if (entryType == null) {
			return always;
		}
		return byType.getOrDefault(entryType.toLowerCase(Locale.ROOT), always);
	}

	/**
	 * Tells whether something is required of entries of every type, that is, of all that are papers.
	 *
	 * @param name
	 *            the canonical name of a field, never null
	 * @return whether every paper must tell it
	 */
	public boolean isAlwaysRequired(String name) {
		return always.stream().anyMatch(requirement -> requirement.name().equals(name));
	}

	private static List<FieldRequirement> list(String fields) {
		List<FieldRequirement> requirements = new ArrayList<>();
		for (String field : fields.split(" ")) { //$NON-NLS-1$
			if (!field.isEmpty()) {
				requirements.add(FieldRequirement.of(field));
			}
		}
		return List.copyOf(requirements);
	}

	/** Rows of entry types and what is required of them, while they are written down. */
	static final class Table {

		private final Map<String, List<FieldRequirement>> rows = new HashMap<>();

		/** Adds a row: entry types and fields, each separated by a blank, alternatives by '/'. */
		Table row(String types, String fields) {
			List<FieldRequirement> requirements = list(fields);
			for (String type : types.split(" ")) { //$NON-NLS-1$
				rows.put(type, requirements);
			}
			return this;
		}
	}
}
