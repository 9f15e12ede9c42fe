/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.navigator;

import org.lectern.core.check.CheckCatalog;
import org.lectern.core.check.CheckDescription;

/** Names a group of papers. */
final class GroupLabel {

	private GroupLabel() {
	}

	/**
	 * Returns the name of a group.
	 *
	 * @param group
	 *            the group, never null
	 * @return the name, localised, never null
	 */
	static String of(PaperGroup group) {
		String value = group.value();
		return switch (group.grouping()) {
		case FILE -> value;
		case YEAR -> value.isEmpty() ? Messages.GroupLabel_noYear : value;
		case ENTRY_TYPE -> value.isEmpty() ? Messages.GroupLabel_noType : value;
		case PROBLEM -> value.isEmpty() ? Messages.GroupLabel_noProblem : check(value);
		};
	}

	private static String check(String id) {
		CheckDescription description = CheckCatalog.standard().description(id);
		return description == null ? id : description.title();
	}
}
