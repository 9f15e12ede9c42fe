/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.names;

import java.util.function.Function;

/** Writes some names of a list in another way and leaves all else as it is. */
final class NameReplacement {

	private NameReplacement() {
	}

	/** Returns the value with the new names, null where each name gives null. */
	static String in(NameList list, Function<ListedName, String> newName) {
		StringBuilder value = new StringBuilder(list.value());
		boolean changed = false;
		for (int i = list.names().size() - 1; i >= 0; i--) {
			ListedName name = list.names().get(i);
			String replacement = name.isFixed() ? null : newName.apply(name);
			if (replacement != null) {
				value.replace(name.start(), name.end(), replacement);
				changed = true;
			}
		}
		return changed ? value.toString() : null;
	}
}
