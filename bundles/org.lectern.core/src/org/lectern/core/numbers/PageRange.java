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

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of the parts of a field pages that commas or semicolons separate.
 *
 * @param start
 *            where it begins in the value
 * @param end
 *            where it ends
 * @param first
 *            the first page, null when the part is no range of two pages
 * @param dash
 *            what stands between the pages, without blanks, never null
 * @param last
 *            the last page, null when the part is no range of two pages
 */
record PageRange(int start, int end, PageToken first, String dash, PageToken last) {

	private static final String DASH = "\\{?(?:-{2,4}|[\u2010-\u2015\u2212]|\\\\textendash(?:\\{\\})?|\\\\textemdash(?:\\{\\})?|\\$-+\\$)\\}?"; //$NON-NLS-1$

	private static final Pattern LONG_DASH = Pattern.compile("\\s*(" + DASH + ")\\s*"); //$NON-NLS-1$ //$NON-NLS-2$

	/** What has more digits is no page. */
	private static final int LONGEST = 9;

	private static final Pattern PART = Pattern.compile("[^,;]+"); //$NON-NLS-1$

	/** Finds the parts of a value that are not blank. */
	static List<PageRange> in(String value) {
		PageRange plain = plain(value);
		if (plain != null) {
			return List.of(plain);
		}
		List<PageRange> ranges = new ArrayList<>(1);
		Matcher part = PART.matcher(value);
		while (part.find()) {
			String text = part.group().strip();
			if (!text.isEmpty()) {
				int start = part.start() + part.group().indexOf(text.charAt(0));
				ranges.add(of(text, start));
			}
		}
		return ranges;
	}

	/** Reads the form most values have, two numbers with one or two hyphens between them; null for any other. */
	private static PageRange plain(String value) {
		int first = digits(value, 0);
		int dash = first;
		while (dash < value.length() && value.charAt(dash) == '-') {
			dash++;
		}
		int end = digits(value, dash);
		boolean isPlain = first > 0 && first <= LONGEST && dash - first >= 1 && dash - first <= 2
				&& end == value.length() && end > dash && end - dash <= LONGEST;
		return !isPlain ? null
				: new PageRange(0, end, new PageToken(value.substring(0, first)), value.substring(first, dash),
						new PageToken(value.substring(dash)));
	}

	/** Returns the end of the digits from an offset on. */
	private static int digits(String value, int from) {
		int end = from;
		while (end < value.length() && value.charAt(end) >= '0' && value.charAt(end) <= '9') {
			end++;
		}
		return end;
	}

	private static PageRange of(String text, int start) {
		int end = start + text.length();
		Matcher dash = LONG_DASH.matcher(text);
		if (dash.find()) {
			String first = text.substring(0, dash.start());
			String last = text.substring(dash.end());
			return PageToken.is(first) && PageToken.is(last)
					? new PageRange(start, end, new PageToken(first), dash.group(1), new PageToken(last))
					: new PageRange(start, end, null, dash.group(1), null);
		}
		int hyphen = middleHyphen(text);
		if (hyphen > 0) {
			String first = text.substring(0, hyphen).stripTrailing();
			String last = text.substring(hyphen + 1).stripLeading();
			if (PageToken.is(first) && PageToken.is(last) && PageToken.isRoman(first) == PageToken.isRoman(last)) {
				return new PageRange(start, end, new PageToken(first), "-", new PageToken(last)); //$NON-NLS-1$
			}
		}
		return new PageRange(start, end, null, "", null); //$NON-NLS-1$
	}

	/** With three hyphens, such as 3-12-3-14, the second one separates; with two, none can be told. */
	private static int middleHyphen(String text) {
		int[] hyphens = text.chars().filter(c -> c == '-').limit(4).toArray();
		int first = text.indexOf('-');
		return switch (hyphens.length) {
		case 1 -> first;
		case 3 -> text.indexOf('-', first + 1);
		default -> -1;
		};
	}

	/** Tells whether both pages are told. */
	boolean isRange() {
		return first != null;
	}

	/** Returns the last page in full where only its last digits are written; null where it is written in full. */
	PageToken expanded() {
		return isRange() && !first.isLike(last) || isRange() && last.isBefore(first) ? first.expand(last) : null;
	}

	/** Tells whether the last page comes before the first one, be it written in full or not. */
	boolean isDescending() {
		if (!isRange()) {
			return false;
		}
		PageToken full = expanded();
		return full != null ? full.isBefore(first) : first.isLike(last) && last.isBefore(first);
	}
}
