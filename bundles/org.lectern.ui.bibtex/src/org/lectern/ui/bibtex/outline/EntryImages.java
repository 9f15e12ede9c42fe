/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.bibtex.outline;

import java.util.Locale;

/** Chooses the image for an entry type. */
public final class EntryImages {

	private EntryImages() {
	}

	/**
	 * Returns the name of the image for an entry type.
	 *
	 * @param type
	 *            the type in any case, never null
	 * @return the name for {@link org.lectern.ui.bibtex.BibtexImages#describe(String)}, never null
	 */
	public static String of(String type) {
		return switch (type.toLowerCase(Locale.ROOT)) {
		case "article", "suppperiodical", "review" -> "article"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		case "book", "mvbook", "inbook", "bookinbook", "suppbook", "booklet", "collection", "mvcollection", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
				"incollection", "suppcollection", "reference", "mvreference", "inreference" -> "book"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
		case "inproceedings", "conference", "proceedings", "mvproceedings" -> "proceedings"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		case "thesis", "phdthesis", "mastersthesis" -> "thesis"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		case "report", "techreport", "manual", "standard" -> "report"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		case "online", "electronic", "www", "software", "dataset" -> "online"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
		default -> "entry"; //$NON-NLS-1$
		};
	}
}
