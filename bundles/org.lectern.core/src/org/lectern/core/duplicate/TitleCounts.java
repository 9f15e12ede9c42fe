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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Knows the titles that say little because many records have them. A title that the same people use at the same
 * venue again in other years is that of a column.
 */
final class TitleCounts {

	/** The title of a column is short. */
	static final int WORDS_OF_COLUMN = 8;

	private final Map<String, Integer> counts = new HashMap<>();
	/** The years in which each author used a title that more than two records have. */
	private final Map<String, Set<Integer>> years = new HashMap<>();

	TitleCounts(List<WorkRecord> records) {
		records.forEach(record -> counts.merge(record.title().essence(), 1, Integer::sum));
		for (WorkRecord record : records) {
			// a correction of a paper comes out in another year too
			boolean notice = record.title().notice() != TitleRemarks.Notice.NONE;
			if (!notice && record.year() != null && count(record.title()) > 2) {
				users(record).forEach(user -> years.computeIfAbsent(user, key -> new HashSet<>()).add(record.year()));
			}
		}
	}

	private static Stream<String> users(WorkRecord record) {
		String venue = Venue.essence(record.venue());
		List<String> families = record.authors().isEmpty() ? List.of("") : record.authors().families(); //$NON-NLS-1$
		return families.stream().map(family -> record.title().essence() + '|' + venue + '|' + family);
	}

	/** Returns how many records have a title. */
	int count(Title title) {
		return counts.getOrDefault(title.essence(), 0);
	}

	/**
	 * Tells whether two records are of a column or the like: both have its title, or one has and the other one has
	 * more.
	 */
	boolean areOfColumn(WorkRecord one, WorkRecord other) {
		return isColumn(one) || isColumn(other);
	}

	/** Tells whether one of the authors of a record used its title in other years too, at the same venue. */
	private boolean isColumn(WorkRecord record) {
		return record.title().words().length <= WORDS_OF_COLUMN && count(record.title()) > 2
				&& users(record).anyMatch(user -> years.getOrDefault(user, Set.of()).size() > 1);
	}
}
