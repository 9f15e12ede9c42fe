/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.merge;

import org.lectern.core.fix.MergeRow;

/** Names the rows for people. */
final class FieldNames {

	private FieldNames() {
	}

	static String of(MergeRow row) {
		return row.isEntryType() ? Messages.FieldTable_entryType : row.name();
	}
}
