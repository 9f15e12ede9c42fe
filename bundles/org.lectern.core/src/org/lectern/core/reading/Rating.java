/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.lectern.model.review.Paper;

/** How good a reader finds a paper, from one to five stars, kept in the field {@code ranking} as {@code rank1} and so on. */
public final class Rating {

	/** The name of the field. */
	public static final String FIELD = "ranking"; //$NON-NLS-1$
	/** The best rating. */
	public static final int BEST = 5;

	private static final Pattern VALUE = Pattern.compile("(?:rank)?([1-5])", Pattern.CASE_INSENSITIVE); //$NON-NLS-1$
	private static final char STAR = '\u2605';

	private Rating() {
	}

	/**
	 * Returns the rating of a paper.
	 *
	 * @param paper
	 *            the paper, never null
	 * @return 1 to {@link #BEST}, 0 for a paper without a rating
	 */
	public static int of(Paper paper) {
		String text = paper.fieldValue(FIELD);
		Matcher matcher = text == null ? null : VALUE.matcher(text.strip());
		return matcher != null && matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
	}

	/**
	 * Rates a paper.
	 *
	 * @param paper
	 *            the paper to change, never null
	 * @param rating
	 *            1 to {@link #BEST}, 0 to take the rating away
	 * @throws IllegalArgumentException
	 *             for any other rating
	 */
	public static void apply(Paper paper, int rating) {
		if (rating < 0 || rating > BEST) {
			throw new IllegalArgumentException(Integer.toString(rating));
		}
		if (rating == 0 || of(paper) != rating) {
			FieldChange.set(paper, FIELD, rating == 0 ? null : valueOf(rating));
		}
	}

	/**
	 * Returns what the field says for a rating.
	 *
	 * @param rating
	 *            1 to {@link #BEST}
	 * @return the value, never null
	 */
	public static String valueOf(int rating) {
		return "rank" + rating; //$NON-NLS-1$
	}

	/**
	 * Returns a rating as stars.
	 *
	 * @param rating
	 *            0 to {@link #BEST}
	 * @return as many stars, never null
	 */
	public static String stars(int rating) {
		return String.valueOf(STAR).repeat(rating);
	}
}
