/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.reference;

import java.util.List;

import de.undercouch.citeproc.CSL;

/** The styles a reference can be printed in. */
public final class ReferenceStyles {

	/** The id of the style used where none is chosen. */
	public static final String DEFAULT = "apa"; //$NON-NLS-1$

	/** Names of styles are proper names and are not translated. */
	private static final List<ReferenceStyle> COMMON = List.of(style(DEFAULT, "APA"), //$NON-NLS-1$
			style("association-for-computing-machinery", "ACM"), //$NON-NLS-1$ //$NON-NLS-2$
			style("american-medical-association", "AMA"), //$NON-NLS-1$ //$NON-NLS-2$
			style("chicago-author-date", "Chicago (author-date)"), //$NON-NLS-1$ //$NON-NLS-2$
			style("elsevier-harvard", "Elsevier Harvard"), //$NON-NLS-1$ //$NON-NLS-2$
			style("harvard-cite-them-right", "Harvard (Cite Them Right)"), //$NON-NLS-1$ //$NON-NLS-2$
			style("ieee", "IEEE"), //$NON-NLS-1$ //$NON-NLS-2$
			style("modern-language-association", "MLA"), //$NON-NLS-1$ //$NON-NLS-2$
			style("nature", "Nature"), //$NON-NLS-1$ //$NON-NLS-2$
			style("springer-lecture-notes-in-computer-science", "Springer LNCS"), //$NON-NLS-1$ //$NON-NLS-2$
			style("nlm-citation-sequence", "Vancouver (NLM)")); //$NON-NLS-1$ //$NON-NLS-2$

	private ReferenceStyles() {
	}

	private static ReferenceStyle style(String id, String title) {
		return new ReferenceStyle(id, title);
	}

	/**
	 * Returns the styles offered first, in the order of their titles. Some ten thousand more can be named by their ids.
	 *
	 * @return never null nor empty
	 */
	public static List<ReferenceStyle> common() {
		return COMMON;
	}

	/**
	 * Tells whether there is a style of this id.
	 *
	 * @param id
	 *            may be null
	 */
	public static boolean exists(String id) {
		return id != null && id.matches("[A-Za-z0-9-]+") && CSL.supportsStyle(id); //$NON-NLS-1$
	}
}
