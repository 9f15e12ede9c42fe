/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.identifiers;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The year in a DOI. Some registrants make it a part of the suffix: the year of publication, or the one in which the
 * manuscript got its number, which can be some years earlier.
 *
 * @param pattern
 *            the suffix, with the year as its group, of four digits or of the last two
 * @param before
 *            how many years the paper can be earlier than its DOI says
 * @param after
 *            how many years it can be later
 */
record DoiYear(Pattern pattern, int before, int after) {

	private static final Map<String, List<DoiYear>> BY_REGISTRANT = Map.ofEntries(
			// a posted preprint, dated to the day
			Map.entry("10.1101", List.of(of("(\\d{4})\\.\\d{2}\\.\\d{2}\\.\\d+", 0, 3))), //$NON-NLS-1$ //$NON-NLS-2$
			// identifiers of articles, with the ISSN or an abbreviation of the journal
			Map.entry("10.1016", List.of(of("s?\\d{4}-?\\d{3}[\\dx]\\((\\d{2})\\).*", 1, 3), //$NON-NLS-1$ //$NON-NLS-2$
					of("j\\.[a-z]+\\.(\\d{4})\\.\\d{2}\\..*", 1, 4))), //$NON-NLS-1$
			Map.entry("10.1006", List.of(of("[a-z]+\\.(\\d{4})\\.\\d+", 1, 3))), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("10.1002", List.of(of("\\(sici\\)[\\dx-]+\\((\\d{4})\\d*\\).*", 1, 1))), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("10.1111", List.of(of("j\\.\\d{4}-\\d{3}[\\dx]\\.(\\d{4})\\..*", 1, 4))), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("10.1038", List.of(of("s4\\d{4}-0(\\d{2})-.*", 1, 3))), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("10.1136", List.of(of("[a-z]+[.-](\\d{4})[.-]\\d+.*", 1, 4))), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("10.1152", List.of(of("[a-z]+\\.\\d{5}\\.(\\d{4})", 1, 4))), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("10.1182", List.of(of("blood-(\\d{4})-\\d{2}-\\d+", 1, 4))), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("10.1200", List.of(of("[a-z]+\\.(\\d{4})\\..*", 1, 4))), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("10.3389", List.of(of("f[a-z]+\\.(\\d{4})\\.\\d+", 1, 1))), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("10.5194", List.of(of("[a-z]+-(?:\\d+-){1,3}(\\d{4})", 1, 1))), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("10.25300", List.of(of("misq/(\\d{4})/.*", 1, 4))), //$NON-NLS-1$ //$NON-NLS-2$
			// conferences, and journals of the same societies
			Map.entry("10.1109", List.of(of("[a-z-]+\\d*\\.(\\d{4})\\.\\d+", 1, 4))), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("10.18653", List.of(of("v1/(\\d{4})\\..*", 1, 1), of("v1/[a-z](\\d{2})-\\d+", 1, 1))), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			Map.entry("10.4230", List.of(of("(?:lipics|oasics)\\.[^.]+\\.(\\d{4})(?:\\..*)?", 1, 1))), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("10.21437", List.of(of("[a-z]+\\.(\\d{4})-.*", 1, 1))), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("10.24963", List.of(of("[a-z]+\\.(\\d{4})/.*", 1, 1)))); //$NON-NLS-1$ //$NON-NLS-2$

	/** Older papers got their DOIs later, when they were put on the screen. */
	private static final int FIRST_WITH_DOI = 2002;

	private static DoiYear of(String suffix, int before, int after) {
		return new DoiYear(Pattern.compile(suffix), before, after);
	}

	/**
	 * Returns the year in a DOI that contradicts that of a paper.
	 *
	 * @param doi
	 *            the DOI in lower case, never null
	 * @param year
	 *            the year of the paper
	 * @return the year, 0 where there is none or it goes with the paper
	 */
	static int contradicting(String doi, int year) {
		int slash = doi.indexOf('/');
		for (DoiYear rule : BY_REGISTRANT.getOrDefault(doi.substring(0, Math.max(0, slash)), List.of())) {
			Matcher suffix = rule.pattern.matcher(doi).region(slash + 1, doi.length());
			if (suffix.matches()) {
				int told = near(suffix.group(1), year);
				boolean isYear = told >= 1800 && told < 2100;
				boolean isEarly = year < told - rule.before && (year >= FIRST_WITH_DOI || rule.after <= 1);
				return isYear && (isEarly || year > told + rule.after) ? told : 0;
			}
		}
		return 0;
	}

	/** Reads a year; of two digits, the one nearest to another year. */
	private static int near(String digits, int year) {
		int told = Integer.parseInt(digits);
		if (digits.length() == 4) {
			return told;
		}
		return told + 100 * Math.round((year - told) / 100f);
	}
}
