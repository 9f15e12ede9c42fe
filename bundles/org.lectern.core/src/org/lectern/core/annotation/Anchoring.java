/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.annotation;

/**
 * Where a passage is in the present text.
 *
 * @param status
 *            how well it was found, never null
 * @param start
 *            the offset of its first character in UTF-16 code units; for an orphan that of the passage that is most
 *            like it, -1 where none is like it
 * @param end
 *            the offset behind its last character, more than the start; -1 where the start is
 * @param score
 *            how much the passage has of the words that were quoted: 1 for all of them, 0 for an orphan without a
 *            candidate
 */
public record Anchoring(AnchoringStatus status, int start, int end, double score) {

	/** The result for words that nothing in the text is like. */
	static final Anchoring LOST = new Anchoring(AnchoringStatus.ORPHAN, -1, -1, 0);

	/**
	 * Tells whether the passage is in the text beyond doubt.
	 *
	 * @return false for an orphan
	 */
	public boolean isFound() {
		return status != AnchoringStatus.ORPHAN;
	}

	/**
	 * Tells whether there is a passage that an orphan may mean.
	 *
	 * @return whether there is; false where the passage was found
	 */
	public boolean isCandidate() {
		return status == AnchoringStatus.ORPHAN && start >= 0;
	}
}
