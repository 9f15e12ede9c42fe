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

/**
 * The value of a date field of biblatex: one date, or two with a slash between them, one of which may be left open by
 * two dots or nothing.
 *
 * @param start
 *            the first date, null when it is open
 * @param end
 *            the last date, null when it is open; the first one when there is one date only
 */
record EdtfInterval(EdtfDate start, EdtfDate end) {

	/** Reads a value; null when it is no date. */
	static EdtfInterval parse(String value) {
		int slash = value.indexOf('/');
		if (slash < 0) {
			EdtfDate date = EdtfDate.parse(value);
			return date == null ? null : new EdtfInterval(date, date);
		}
		String first = value.substring(0, slash);
		String last = value.substring(slash + 1);
		EdtfDate start = EdtfDate.parse(first);
		EdtfDate end = EdtfDate.parse(last);
		boolean isRead = (start != null || isOpen(first)) && (end != null || isOpen(last));
		return isRead && (start != null || end != null) ? new EdtfInterval(start, end) : null;
	}

	private static boolean isOpen(String text) {
		return text.isEmpty() || text.equals(".."); //$NON-NLS-1$
	}

	/** Tells whether the interval ends before it begins. */
	boolean isReversed() {
		return start != null && end != null && start.isAfter(end);
	}
}
