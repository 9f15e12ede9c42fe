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
 * Two papers that belong together in some way.
 *
 * @param one
 *            the paper that comes first in the review
 * @param other
 *            the paper that comes later
 * @param match
 *            what they are to each other
 * @param origin
 *            where the link comes from
 */
record PaperLink(IndexedPaper one, IndexedPaper other, Match match, Origin origin) {

	/** Where links come from, the surest first. */
	enum Origin {
		/** Both say the same. */
		CONTENT,
		/** A person says so. */
		VERDICT,
		/** The rule says so. */
		RULE
	}

	IndexedPaper otherThan(IndexedPaper paper) {
		return paper == one ? other : one;
	}

	/** Two links are never equal; a link is known by its two papers. */
	@Override
	public boolean equals(Object object) {
		return this == object;
	}

	@Override
	public int hashCode() {
		return System.identityHashCode(this);
	}
}
