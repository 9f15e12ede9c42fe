/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.matrix;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

import org.eclipse.ui.IMemento;
import org.lectern.core.matrix.EvidenceTable;
import org.lectern.core.matrix.PaperColumn;
import org.lectern.core.query.PaperState;
import org.lectern.core.query.Query;

/**
 * What the user chose to see in the matrix. Does not change.
 *
 * @param form
 *            the id of the form, null for the first one
 * @param hidden
 *            the ids of the columns that are not shown
 * @param sorted
 *            the id of the column the rows are sorted by, null for the order of the files
 * @param descending
 *            whether the largest value comes first
 * @param filter
 *            what the rows are filtered by, never null
 */
record MatrixChoice(String form, Set<String> hidden, String sorted, boolean descending, String filter) {

	private static final String FORM = "form"; //$NON-NLS-1$
	private static final String HIDDEN = "hidden"; //$NON-NLS-1$
	private static final String SORTED = "sorted"; //$NON-NLS-1$
	private static final String DESCENDING = "descending"; //$NON-NLS-1$
	private static final String FILTER = "filter"; //$NON-NLS-1$
	private static final String SEPARATOR = "\n"; //$NON-NLS-1$

	/** What is shown where nobody chose anything. */
	static MatrixChoice usual() {
		Set<String> hidden = new HashSet<>();
		for (PaperColumn column : PaperColumn.values()) {
			if (!PaperColumn.usual().contains(column)) {
				hidden.add(column.id());
			}
		}
		return new MatrixChoice(null, hidden, null, false, ""); //$NON-NLS-1$
	}

	static MatrixChoice restored(IMemento saved) {
		if (saved == null || saved.getString(HIDDEN) == null) {
			return usual();
		}
		String filter = saved.getString(FILTER);
		return new MatrixChoice(saved.getString(FORM), Set.copyOf(Arrays.asList(saved.getString(HIDDEN).split(SEPARATOR))),
				saved.getString(SORTED), Boolean.TRUE.equals(saved.getBoolean(DESCENDING)), filter == null ? "" : filter); //$NON-NLS-1$
	}

	void save(IMemento memento) {
		if (form != null) {
			memento.putString(FORM, form);
		}
		memento.putString(HIDDEN, String.join(SEPARATOR, hidden));
		if (sorted != null) {
			memento.putString(SORTED, sorted);
		}
		memento.putBoolean(DESCENDING, descending);
		memento.putString(FILTER, filter);
	}

	MatrixChoice withForm(String id) {
		return new MatrixChoice(id, hidden, sorted, descending, filter);
	}

	MatrixChoice withHidden(Set<String> ids) {
		return new MatrixChoice(form, Set.copyOf(ids), sorted, descending, filter);
	}

	MatrixChoice withFilter(String text) {
		return new MatrixChoice(form, hidden, sorted, descending, text);
	}

	/** Sorts by a column upwards, then downwards, then not at all. */
	MatrixChoice sortedBy(String column) {
		if (!column.equals(sorted)) {
			return new MatrixChoice(form, hidden, column, false, filter);
		}
		return descending ? new MatrixChoice(form, hidden, null, false, filter)
				: new MatrixChoice(form, hidden, sorted, true, filter);
	}

	/** Returns the rows and columns to show: papers that a query finds, or that have all its words in their row. */
	EvidenceTable arrange(MatrixContent content) {
		EvidenceTable table = content.table();
		Query query = Query.parse(filter);
		if (!filter.isBlank()) {
			Set<Object> byWords = new HashSet<>(table.filteredBy(filter).rows());
			table = table.withRows(table.rows().stream()
					.filter(row -> byWords.contains(row) || !query.isEmpty() && query.matches(content.papers().get(row.paper()),
							content.states().getOrDefault(row.paper(), PaperState.NONE)))
					.toList());
		}
		int column = table.indexOf(sorted);
		return (column < 0 ? table : table.sortedBy(column, descending)).without(hidden);
	}
}
