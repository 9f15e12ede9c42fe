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

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.lectern.core.memory.MemoryReader;
import org.lectern.core.memory.MemoryWriter;
import org.lectern.model.review.Paper;

/**
 * Knows the fields that an exporter filled with a running counter. Volumes, issues and pages of real papers repeat and
 * leave gaps; a counter goes up by one from each entry of a file to the next, or, where the entries were sorted anew,
 * has each number of a range once.
 */
final class RunningCounters {

	/** The fields in which a counter would be taken for a place in a journal. */
	static final List<String> FIELDS = List.of("volume", "number", "issue", "pages"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	/** Fewer values can be a coincidence. */
	private static final int FEWEST = 12;

	/** The share of values that must fit. */
	private static final double MOST = 0.9;

	/** No field is a counter. */
	static final RunningCounters NONE = new RunningCounters(List.of());

	private final Set<String> counters = new HashSet<>();

	/** Looks for counters in the papers of one file, in their order. */
	RunningCounters(List<Paper> papers) {
		for (String field : FIELDS) {
			List<Integer> numbers = new ArrayList<>();
			for (Paper paper : papers) {
				Integer number = number(paper.fieldValue(field));
				if (number != null) {
					numbers.add(number);
				}
			}
			if (isCounter(numbers)) {
				counters.add(field);
			}
		}
	}

	private static Integer number(String value) {
		String text = value == null ? "" : value.strip(); //$NON-NLS-1$
		return !text.isEmpty() && text.length() < 8 && text.chars().allMatch(c -> c >= '0' && c <= '9')
				? Integer.valueOf(text)
				: null;
	}

	private static boolean isCounter(List<Integer> numbers) {
		if (numbers.size() < FEWEST) {
			return false;
		}
		int steps = 0;
		int least = Integer.MAX_VALUE;
		int greatest = 0;
		int before = -1;
		for (int number : numbers) {
			steps += number == before + 1 ? 1 : 0;
			least = Math.min(least, number);
			greatest = Math.max(greatest, number);
			before = number;
		}
		double enough = MOST * numbers.size();
		return steps >= enough - 1 || new HashSet<>(numbers).size() == numbers.size()
				&& numbers.size() >= MOST * (greatest - least + 1);
	}

	void write(MemoryWriter out) throws IOException {
		out.number(counters.size());
		for (String field : counters) {
			out.text(field);
		}
	}

	static RunningCounters read(MemoryReader in) throws IOException {
		RunningCounters read = new RunningCounters(List.of());
		for (int left = in.count(); left > 0; left--) {
			read.counters.add(in.text());
		}
		return read;
	}

	/** Returns the value of a field of {@link #FIELDS}, null where it is missing or a counter. */
	String value(Paper paper, String field) {
		return counters.contains(field) ? null : paper.fieldValue(field);
	}

	/** Tells whether the same fields are counters. */
	boolean isSameAs(RunningCounters other) {
		return counters.equals(other.counters);
	}
}
