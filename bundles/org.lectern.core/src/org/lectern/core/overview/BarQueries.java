/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.overview;

import java.util.List;

import org.lectern.core.check.Severity;
import org.lectern.core.matrix.PaperColumn;
import org.lectern.core.reading.ReadingStatus;

/** Writes queries that find the papers with a value. */
final class BarQueries {

	private BarQueries() {
	}

	/** Returns the query for a value as shown, null where no query says the same. */
	static String of(Dimension dimension, String value) {
		return switch (dimension) {
		case YEAR -> "year:" + value; //$NON-NLS-1$
		case VENUE -> "venue:" + quoted(value); //$NON-NLS-1$
		case TAG -> "tag:" + quoted(value); //$NON-NLS-1$
		case STATUS -> status(value);
		case ENTRY_TYPE -> "type:" + quoted(value); //$NON-NLS-1$
		// what warnings a paper has besides its errors no query asks
		case SEVERITY -> value.equals(OverviewCounter.label(Severity.ERROR)) ? "has:error" : null; //$NON-NLS-1$
		case CHECK -> "problem:" + quoted(value); //$NON-NLS-1$
		};
	}

	/** Returns the query for the papers without a value, null where there is none. */
	static String ofNone(Dimension dimension) {
		return switch (dimension) {
		case YEAR -> "-has:year"; //$NON-NLS-1$
		case VENUE -> "-has:venue"; //$NON-NLS-1$
		case TAG -> "-has:tag"; //$NON-NLS-1$
		default -> null;
		};
	}

	/** Returns the query for what is counted together; only years are next to each other. */
	static String ofOthers(Dimension dimension, List<String> values) {
		return dimension == Dimension.YEAR
				? values.stream().mapToInt(Integer::parseInt).max().stream().mapToObj(last -> "year:.." + last).findFirst() //$NON-NLS-1$
						.orElse(null)
				: null;
	}

	private static String status(String label) {
		for (ReadingStatus status : ReadingStatus.values()) {
			if (PaperColumn.label(status).equals(label)) {
				return "status:" + status.id(); //$NON-NLS-1$
			}
		}
		return null;
	}

	/** Punctuation makes no difference to a query, so a quotation mark can be left out. */
	private static String quoted(String value) {
		return '"' + value.replaceAll("[\"\u201c\u201d\u201e]", " ").strip() + '"'; //$NON-NLS-1$ //$NON-NLS-2$
	}
}
