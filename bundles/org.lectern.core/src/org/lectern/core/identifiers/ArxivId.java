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

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An identifier of arXiv: year and month and a running number, with five digits since January 2015 and four before;
 * until March 2007 an archive, a slash, year, month and a running number of three digits. A version can stand behind
 * it.
 * See "Understanding the arXiv identifier" in the help pages of arXiv.
 *
 * @param year
 *            the year it was given
 * @param month
 *            the month it was given, 1 to 12
 * @param text
 *            the identifier without its version
 */
record ArxivId(int year, int month, String text) {

	private static final Pattern SINCE_2007 = Pattern.compile("((\\d{2})(\\d{2})\\.(\\d{4,5}))(?:v[1-9]\\d{0,2})?"); //$NON-NLS-1$

	private static final Pattern BEFORE_2007 = Pattern.compile(
			"((?:acc-phys|adap-org|alg-geom|ao-sci|astro-ph|atom-ph|bayes-an|chao-dyn|chem-ph|cmp-lg|comp-gas|cond-mat|cs" //$NON-NLS-1$
					+ "|dg-ga|funct-an|gr-qc|hep-ex|hep-lat|hep-ph|hep-th|math|math-ph|mtrl-th|nlin|nucl-ex|nucl-th|patt-sol" //$NON-NLS-1$
					+ "|physics|plasm-ph|q-alg|q-bio|quant-ph|solv-int|stat|supr-con)(?:\\.[A-Za-z]{2}(?:-[A-Za-z]{2,4})?)?" //$NON-NLS-1$
					+ "/(\\d{2})(\\d{2})\\d{3})(?:v[1-9]\\d{0,2})?"); //$NON-NLS-1$

	/** The first year of arXiv. */
	private static final int FIRST = 1991;

	/** Reads an identifier that is right in all its parts; null when there is something else. */
	static ArxivId parse(String text) {
		Matcher id = SINCE_2007.matcher(text);
		if (id.matches()) {
			ArxivId parsed = of(id, 2000);
			int digits = id.group(4).length();
			return parsed != null && parsed.isSince(2007, 4) && digits == (parsed.isSince(2015, 1) ? 5 : 4) ? parsed
					: null;
		}
		id = BEFORE_2007.matcher(text);
		if (!id.matches()) {
			return null;
		}
		ArxivId parsed = of(id, Integer.parseInt(id.group(2)) >= FIRST % 100 ? 1900 : 2000);
		return parsed == null || parsed.isSince(2007, 4) ? null : parsed;
	}

	private static ArxivId of(Matcher id, int century) {
		int month = Integer.parseInt(id.group(3));
		return month < 1 || month > 12 ? null
				: new ArxivId(century + Integer.parseInt(id.group(2)), month, id.group(1));
	}

	private boolean isSince(int otherYear, int otherMonth) {
		return year > otherYear || year == otherYear && month >= otherMonth;
	}
}
