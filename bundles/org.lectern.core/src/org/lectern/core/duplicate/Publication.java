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

import java.util.Locale;

/** The ways a work can be published, as far as entry types tell them apart. */
enum Publication {

	/** In a journal; many exporters call everything an article. */
	JOURNAL,
	/** In proceedings. */
	CONFERENCE,
	/** As a book or a part of one. */
	BOOK,
	/** By an institution. */
	REPORT,
	/** As a thesis. */
	THESIS,
	/** The entry type does not say. */
	OTHER;

	static Publication of(String entryType) {
		return switch (entryType == null ? "" : entryType.toLowerCase(Locale.ROOT)) { //$NON-NLS-1$
		case "article", "suppperiodical" -> JOURNAL; //$NON-NLS-1$ //$NON-NLS-2$
		case "inproceedings", "conference", "proceedings" -> CONFERENCE; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		case "book", "inbook", "incollection", "collection", "mvbook", "bookinbook" -> BOOK; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
		case "techreport", "report", "manual" -> REPORT; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		case "thesis", "phdthesis", "mastersthesis" -> THESIS; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		default -> OTHER;
		};
	}
}
