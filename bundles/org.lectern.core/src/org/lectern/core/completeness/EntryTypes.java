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

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The entry types of biblatex and their other names. */
final class EntryTypes {

	private static final Map<String, String> ALIASES = Map.of("conference", "inproceedings", "electronic", "online", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			"www", "online", "mastersthesis", "thesis", "phdthesis", "thesis", "techreport", "report"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$

	/** The types that inherit the author of the book. */
	private static final Set<String> PARTS_OF_BOOKS = Set.of("inbook", "bookinbook", "suppbook"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private EntryTypes() {
	}

	/** Returns the entry type that another name stands for, in lower case; the empty string for null. */
	static String canonical(String type) {
		String name = type == null ? "" : type.toLowerCase(Locale.ROOT); //$NON-NLS-1$
		return ALIASES.getOrDefault(name, name);
	}

	static boolean isPartOfBook(String type) {
		return PARTS_OF_BOOKS.contains(canonical(type));
	}
}
