/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.numbers;

import java.time.Clock;
import java.util.List;

import org.lectern.core.check.Check;

/** The checks of dates, pages and other numbers. */
public final class NumberChecks {

	private NumberChecks() {
	}

	/**
	 * Returns the checks.
	 *
	 * @return the checks in the order they are documented, never null
	 */
	public static List<Check> all() {
		return all(Clock.systemDefaultZone());
	}

	/**
	 * Returns the checks as they are at another time.
	 *
	 * @param clock
	 *            tells today, never null
	 * @return the checks in the order they are documented, never null
	 */
	public static List<Check> all(Clock clock) {
		return List.of(new YearFormCheck(), new YearEarlyCheck(), new YearFutureCheck(clock), new DateSyntaxCheck(),
				new DateOrderCheck(), new DateYearCheck(), new MonthSyntaxCheck(), new MonthFormCheck(),
				new MonthMacroCheck(), new PageRangeCheck(), new PageRangeAbbreviatedCheck(), new PageDashCheck(),
				new PagePrefixCheck(), new VolumePrefixCheck(), new VolumeWithNumberCheck(),
				new VolumeInJournalCheck(), new NumberPrefixCheck(), new ChapterPrefixCheck(),
				new EditionOrdinalCheck(), new EditionSuffixCheck(), new EditionFormCheck(),
				new EditionNumberCheck());
	}
}
