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

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.ui.IMemento;

/**
 * How the Paper Navigator shows papers.
 *
 * @param levels
 *            what they are grouped by, the outermost first, at least one, each once
 * @param sort
 *            their order within a group, never null
 * @param descending
 *            whether that order is turned round
 * @param filter
 *            the query that picks papers, never null, empty for all
 */
public record Arrangement(List<Grouping> levels, PaperSort sort, boolean descending, String filter) {

	/** The arrangement of a view that was opened for the first time. */
	static final Arrangement INITIAL = new Arrangement(List.of(Grouping.FILE), PaperSort.STANDARD, false, ""); //$NON-NLS-1$

	private static final String GROUPING = "grouping"; //$NON-NLS-1$
	private static final String SORT = "sort"; //$NON-NLS-1$
	private static final String DESCENDING = "descending"; //$NON-NLS-1$
	private static final String FILTER = "filter"; //$NON-NLS-1$

	/** Drops levels that are there already. */
	public Arrangement {
		levels = levels.isEmpty() ? List.of(Grouping.FILE) : levels.stream().distinct().toList();
		Objects.requireNonNull(sort);
		Objects.requireNonNull(filter);
	}

	/** Returns the same with other groups. */
	Arrangement withLevels(List<Grouping> newLevels) {
		return new Arrangement(newLevels, sort, descending, filter);
	}

	/** Returns the same in another order. */
	Arrangement withSort(PaperSort newSort, boolean newDescending) {
		return new Arrangement(levels, newSort, newDescending, filter);
	}

	/** Returns the same with another filter. */
	Arrangement withFilter(String newFilter) {
		return new Arrangement(levels, sort, descending, newFilter);
	}

	void save(IMemento memento) {
		memento.putString(GROUPING, levels.stream().map(Grouping::name).collect(Collectors.joining(","))); //$NON-NLS-1$
		memento.putString(SORT, sort.name());
		memento.putBoolean(DESCENDING, descending);
		memento.putString(FILTER, filter);
	}

	/** Reads what was saved; anything that is missing or unknown is as in a new view. */
	static Arrangement restore(IMemento memento) {
		if (memento == null) {
			return INITIAL;
		}
		String groups = memento.getString(GROUPING);
		String filter = memento.getString(FILTER);
		return new Arrangement(
				groups == null ? INITIAL.levels : Arrays.stream(groups.split(",")).map(Grouping::named).toList(), //$NON-NLS-1$
				PaperSort.named(memento.getString(SORT)), Boolean.TRUE.equals(memento.getBoolean(DESCENDING)),
				filter == null ? "" : filter); //$NON-NLS-1$
	}
}
