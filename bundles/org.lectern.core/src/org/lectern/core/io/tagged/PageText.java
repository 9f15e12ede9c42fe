/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.io.tagged;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.lectern.core.io.SourceRecord;
import org.lectern.model.text.LatexText;

/** Pages as databases write them. */
public final class PageText {

	private static final Pattern RANGE = Pattern.compile("([^\\s,;\u2010-\u2015-]+)\\s*[\u2010-\u2015-]+\\s*([^\\s,;\u2010-\u2015-]+)"); //$NON-NLS-1$

	private PageText() {
	}

	/**
	 * Sets the pages of a record.
	 *
	 * @param record
	 *            the record, never null
	 * @param first
	 *            the first page or all of them; null or blank for none
	 * @param last
	 *            the last page; null or blank for none
	 */
	public static void put(SourceRecord.Builder record, String first, String last) {
		String begin = first == null ? "" : first.strip(); //$NON-NLS-1$
		String end = last == null ? "" : last.strip(); //$NON-NLS-1$
		Matcher range = RANGE.matcher(begin);
		if (range.matches() && (end.isEmpty() || end.equals(range.group(2)) || end.equals(begin))) {
			join(record, range.group(1), range.group(2));
		} else if (begin.isEmpty() || end.isEmpty() || begin.equals(end)) {
			record.text("pages", begin.isEmpty() ? end : begin); //$NON-NLS-1$
		} else {
			join(record, begin, end);
		}
	}

	private static void join(SourceRecord.Builder record, String begin, String end) {
		record.bibtex("pages", LatexText.escape(begin) + "--" + LatexText.escape(end)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/**
	 * Finds the first and the last page.
	 *
	 * @param pages
	 *            plain text, never null
	 * @return the two pages, or all of the text alone where it is no simple span; never null
	 */
	public static String[] ends(String pages) {
		Matcher range = RANGE.matcher(pages.strip());
		return range.matches() ? new String[] { range.group(1), range.group(2) } : new String[] { pages.strip() };
	}

	/**
	 * Completes a last page that leaves out the digits it shares with the first, as in {@code 1021-34}.
	 *
	 * @param first
	 *            the first page, never null
	 * @param last
	 *            the last page, never null
	 * @return the whole last page, never null
	 */
	public static String complete(String first, String last) {
		boolean digits = last.chars().allMatch(Character::isDigit) && first.chars().allMatch(Character::isDigit);
		return digits && last.length() < first.length() ? first.substring(0, first.length() - last.length()) + last : last;
	}
}
