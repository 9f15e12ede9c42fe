/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.identifiers;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.lectern.core.check.CheckedPaper;
import org.lectern.model.review.Field;

/**
 * A place where a paper names its identifier of arXiv.
 *
 * @param field
 *            the field, never null
 * @param start
 *            where the identifier begins in the value
 * @param end
 *            where it ends
 * @param id
 *            the identifier, never null
 */
record ArxivClaim(Field field, int start, int end, ArxivId id) {

	private static final Pattern ID = Pattern
			.compile("(?<![\\w.-])(?:\\d{4}\\.\\d{4,5}|[a-z]{2,8}(?:-[a-z]{2,4})?(?:\\.[A-Za-z]{2})?/\\d{7})(?!\\d)"); //$NON-NLS-1$

	/** Returns what the eprint says, null when it is none of arXiv. */
	static ArxivClaim ofEprint(CheckedPaper paper) {
		Field field = paper.field("eprint"); //$NON-NLS-1$
		return field == null || !EprintText.is(field, "arxiv") ? null : in(field, 0); //$NON-NLS-1$
	}

	/** Returns what the DOI says, null when it is none of arXiv. */
	static ArxivClaim ofDoi(CheckedPaper paper) {
		Field field = paper.field("doi"); //$NON-NLS-1$
		return field == null ? null : behind(field, "10.48550/arxiv."); //$NON-NLS-1$
	}

	/** Returns the first place of all, null when there is none. */
	static ArxivClaim of(CheckedPaper paper) {
		ArxivClaim claim = ofEprint(paper);
		if (claim == null) {
			claim = ofDoi(paper);
		}
		for (String[] place : new String[][] { { "url", "arxiv.org/" }, { "volume", "abs/" }, { "journal", "arxiv:" }, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
				{ "journaltitle", "arxiv:" } }) { //$NON-NLS-1$ //$NON-NLS-2$
			Field field = claim == null ? paper.field(place[0]) : null;
			if (field != null) {
				claim = behind(field, place[1]);
			}
		}
		return claim;
	}

	private static ArxivClaim behind(Field field, String prefix) {
		String value = field.getValue();
		for (int i = 0; i + prefix.length() <= value.length(); i++) {
			if (value.regionMatches(true, i, prefix, 0, prefix.length())) {
				return in(field, i + prefix.length());
			}
		}
		return null;
	}

	private static ArxivClaim in(Field field, int from) {
		Matcher matcher = ID.matcher(field.getValue()).useTransparentBounds(false);
		matcher.region(from, field.getValue().length());
		if (!matcher.find()) {
			return null;
		}
		ArxivId id = ArxivId.parse(matcher.group());
		return id == null ? null : new ArxivClaim(field, matcher.start(), matcher.end(), id);
	}
}
