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

import java.util.ArrayList;
import java.util.List;

/** Reads the names of files from fields that link them, as Zotero, Mendeley and JabRef write them. */
public final class FileNames {

	private FileNames() {
	}

	/**
	 * Returns the names in a value: several separated by semicolons, each with a description before and a type after it,
	 * or alone.
	 *
	 * @param value
	 *            the value of a field such as "file", never null
	 * @return the names with '/' between their folders, in the order of the value, never null
	 */
	public static List<String> in(String value) {
		List<String> names = new ArrayList<>();
		for (String link : value.split("(?<!\\\\);")) { //$NON-NLS-1$
			String[] parts = link.split("(?<!\\\\):"); //$NON-NLS-1$
			String name = (parts.length >= 3 || parts.length == 2 && parts[0].isBlank() ? parts[1] : parts[0])
					.replace("\\:", ":").replace("\\;", ";").replace('\\', '/').strip(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			if (!name.isEmpty()) {
				names.add(name);
			}
		}
		return names;
	}
}
