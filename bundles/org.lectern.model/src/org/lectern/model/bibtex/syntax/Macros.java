/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.model.bibtex.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The macros of a document. A macro holds from its definition on, until it is defined again; its case is ignored. */
final class Macros {

	private static final Map<String, String> MONTHS = months();

	private final Map<String, List<Definition>> definitions = new HashMap<>();

	private record Definition(int offset, String value) {
	}

	private static Map<String, String> months() {
		Map<String, String> months = new HashMap<>();
		for (String month : List.of("January", "February", "March", "April", "May", "June", "July", "August", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
				"September", "October", "November", "December")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			months.put(month.substring(0, 3).toLowerCase(Locale.ROOT), month);
		}
		return Map.copyOf(months);
	}

	void define(String name, int offset, String value) {
		definitions.computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> new ArrayList<>())
				.add(new Definition(offset, value));
	}

	/** Returns the value a macro has at an offset; null where none is defined before it. */
	String valueOf(String name, int offset) {
		String key = name.toLowerCase(Locale.ROOT);
		List<Definition> found = definitions.getOrDefault(key, List.of());
		for (int i = found.size() - 1; i >= 0; i--) {
			if (found.get(i).offset < offset) {
				return found.get(i).value;
			}
		}
		return MONTHS.get(key);
	}
}
