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

import org.eclipse.osgi.util.NLS;

/**
 * How much there is in a review.
 *
 * @param papers
 *            the papers, 0 or more
 * @param notes
 *            those that have a note
 * @param answered
 *            those whose note answers a question
 * @param abstracts
 *            those with an abstract
 * @param dois
 *            those with a DOI
 */
public record Totals(int papers, int notes, int answered, int abstracts, int dois) {

	/**
	 * Says all of it in one line.
	 *
	 * @return the line in the language of the user, never null
	 */
	public String text() {
		return NLS.bind(Messages.Totals_text, new Object[] { papers, notes, answered, abstracts, dois });
	}
}
