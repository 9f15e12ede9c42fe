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

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The pages of a work in the forms databases give them: "149-155", "149--55", "e149", "S149-S155".
 *
 * @param first
 *            the number of the first page, without letters
 * @param last
 *            the number of the last page; the first one where none is given
 */
record Pages(int first, int last) {

	/** The pages of a whole supplement are more than these; an abstract may stand on any of them. */
	private static final int SUPPLEMENT = 50;

	private static final Pattern RANGE = Pattern.compile("(\\d{1,7})(?:[^\\d]{1,6}(\\d{1,7}))?"); //$NON-NLS-1$

	/** How many pages a book or thesis has: "215 p", "xi + 169". */
	private static final Pattern COUNT = Pattern.compile("\\d+ ?(?:p|pp|pages?)\\b\\.?|.*\\+.*", Pattern.CASE_INSENSITIVE); //$NON-NLS-1$

	/** Reads pages; returns null where the value, which may be null, names none. */
	static Pages of(String value) {
		if (value == null || COUNT.matcher(value.strip()).matches()) {
			return null;
		}
		Matcher range = RANGE.matcher(value);
		if (!range.find()) {
			return null;
		}
		int first = Integer.parseInt(range.group(1));
		return new Pages(first, range.group(2) == null ? first : last(range.group(1), range.group(2)));
	}

	/** Completes a last page of which only the digits are given that differ from the first one. */
	private static int last(String first, String last) {
		int missing = first.length() - last.length();
		return Integer.parseInt(missing > 0 ? first.substring(0, missing) + last : last);
	}

	/** Compares the first pages; a typing error in them, or the range of a whole supplement, does not count against. */
	Agreement compare(Pages other) {
		if (other == null) {
			return Agreement.UNKNOWN;
		}
		if (first == other.first) {
			return Agreement.SAME;
		}
		boolean sameEnd = last > first && other.last > other.first && last == other.last;
		return sameEnd || isSupplementWith(other) || other.isSupplementWith(this) ? Agreement.UNKNOWN
				: Agreement.DIFFERENT;
	}

	private boolean isSupplementWith(Pages other) {
		return last - first > SUPPLEMENT && other.first >= first && other.last <= last;
	}
}
