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
import java.util.stream.LongStream;

/**
 * Recognises the titles that say little because many records have them. A title that the same people use at the same
 * venue again in other years is that of a column.
 */
final class Columns {

	/** The title of a column is short. */
	static final int WORDS_OF_COLUMN = 8;

	/** A title that so many papers have may be one of a work only. */
	private static final int FEW = 2;

	private Columns() {
	}

	/**
	 * Marks the papers of a column.
	 *
	 * @param same
	 *            all papers of one title
	 * @param records
	 *            reads them
	 * @return the papers that are marked and were not before, or the other way round
	 */
	static List<IndexedPaper> mark(List<IndexedPaper> same, WorkRecords records) {
		Set<Long> inSeveralYears = same.size() <= FEW ? Set.of() : inSeveralYears(same, records);
		return same.stream().filter(paper -> {
			boolean column = !inSeveralYears.isEmpty() && paper.words.length <= WORDS_OF_COLUMN
					&& LongStream.of(paper.users).anyMatch(inSeveralYears::contains);
			boolean changed = column != paper.ofColumn;
			paper.ofColumn = column;
			if (paper.record != null) {
				paper.record.markOfColumn(column);
			}
			return changed;
		}).toList();
	}

	/** Returns who used the title in several years. */
	private static Set<Long> inSeveralYears(List<IndexedPaper> same, WorkRecords records) {
		Map<Long, Integer> years = new HashMap<>();
		Set<Long> several = new HashSet<>();
		for (IndexedPaper paper : same) {
			if (paper.users == null) {
				paper.users = users(records.of(paper));
			}
			// a correction of a paper comes out in another year too
			if (paper.yearOfUse != null) {
				for (long user : paper.users) {
					Integer other = years.putIfAbsent(user, paper.yearOfUse);
					if (other != null && !other.equals(paper.yearOfUse)) {
						several.add(user);
					}
				}
			}
		}
		return several;
	}

	private static long[] users(WorkRecord record) {
		String venue = Venue.essence(record.venue());
		List<String> families = record.authors().isEmpty() ? List.of("") : record.authors().families(); //$NON-NLS-1$
		return families.stream().mapToLong(family -> LongHash.of(venue + '|' + family)).toArray();
	}
}
