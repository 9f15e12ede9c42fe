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

/**
 * What two records have in common, measured.
 *
 * @param title
 *            the share of the titles they have in common, 0 to 1
 * @param abstractText
 *            the share of the shorter abstract that is in the longer one, 0 to 1; NaN when one is missing or too short
 *            to tell
 * @param authors
 *            the share of the shorter list of authors that is in the longer one, 0 to 1; NaN when one is missing
 * @param years
 *            the years between them, -1 when one is missing
 */
record Likeness(double title, double abstractText, double authors, int years) {

	/** Abstracts with fewer shingles say nothing by what they have in common. */
	private static final int FEWEST_SHINGLES = 8;

	static Likeness of(WorkRecord one, WorkRecord other, double title) {
		return new Likeness(title, abstracts(one.abstractShingles(), other.abstractShingles()),
				authors(one.authors(), other.authors()), one.yearsFrom(other));
	}

	private static double abstracts(int[] one, int[] other) {
		return Math.min(one.length, other.length) < FEWEST_SHINGLES ? Double.NaN : HashSets.containment(one, other);
	}

	private static double authors(Authors one, Authors other) {
		return one.isEmpty() || other.isEmpty() ? Double.NaN : one.agreement(other);
	}

	/** Tells whether there is more to go by than title and abstract. */
	boolean hasOrigin() {
		return !Double.isNaN(authors) || years >= 0;
	}
}
