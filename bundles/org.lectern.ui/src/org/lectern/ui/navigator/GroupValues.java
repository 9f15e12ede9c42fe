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

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.lectern.core.reading.Rating;
import org.lectern.core.reading.ReadingStatus;
import org.lectern.core.text.FoldedText;

/** Tells in which groups a paper is. Values that differ in case, accents and punctuation only are one group. */
final class GroupValues {

	private final Grouping grouping;
	private final PaperProblems problems;
	/** The first spelling of each value. */
	private final Map<String, String> spellings = new HashMap<>();
	private final Map<String, String> folded = new HashMap<>();

	GroupValues(Grouping grouping, PaperProblems problems) {
		this.grouping = grouping;
		this.problems = problems;
	}

	/** Returns the values of a paper, at least one; empty for a paper without one. */
	Collection<String> of(PaperSummary summary) {
		return switch (grouping) {
		case FILE -> List.of(summary.element().reference().file());
		case YEAR -> List.of(summary.year());
		case VENUE -> List.of(spelling(summary.venue()));
		case FIRST_AUTHOR -> List.of(spelling(summary.firstAuthor()));
		case TAG -> orNone(summary.tags().stream().map(this::spelling).distinct().toList());
		case ENTRY_TYPE -> List.of(summary.entryType());
		case STATUS -> List.of(summary.status().name());
		case RATING -> List.of(summary.rating() == 0 ? "" : Integer.toString(summary.rating())); //$NON-NLS-1$
		case PROBLEM -> orNone(problems.checks(summary.element().reference()));
		};
	}

	/** Tells whether values that differ in their spelling only are one. */
	boolean spells() {
		return grouping == Grouping.VENUE || grouping == Grouping.FIRST_AUTHOR || grouping == Grouping.TAG;
	}

	/** Returns the order of the groups: that of their values, those of papers without one last, the best rating first. */
	Comparator<String> order() {
		Comparator<String> order = switch (grouping) {
		case STATUS -> Comparator.comparing(ReadingStatus::valueOf);
		case RATING -> Comparator.comparingInt((String value) -> value.isEmpty() ? Rating.BEST : -Integer.parseInt(value));
		case VENUE, FIRST_AUTHOR, TAG -> Comparator.comparing(this::fold).thenComparing(Comparator.naturalOrder());
		default -> Comparator.naturalOrder();
		};
		return Comparator.comparing(String::isEmpty).thenComparing(order);
	}

	private static Collection<String> orNone(Collection<String> values) {
		return values.isEmpty() ? List.of("") : values; //$NON-NLS-1$
	}

	private String spelling(String value) {
		if (value.isEmpty()) {
			return value;
		}
		String key = fold(value);
		return spellings.computeIfAbsent(key.isEmpty() ? value : key, none -> value);
	}

	private String fold(String value) {
		return folded.computeIfAbsent(value, FoldedText::of);
	}
}
