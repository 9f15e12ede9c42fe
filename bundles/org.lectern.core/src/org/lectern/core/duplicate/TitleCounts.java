/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.duplicate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts how many records have a title. */
final class TitleCounts {

	private final Map<String, Integer> counts = new HashMap<>();

	TitleCounts(List<WorkRecord> records) {
		records.forEach(record -> counts.merge(record.title().folded(), 1, Integer::sum));
	}

	int count(Title title) {
		return counts.getOrDefault(title.folded(), 0);
	}
}
