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

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The papers of an index by their numbers. */
final class IndexedPapers {

	/** The most papers there can be. */
	private static final int MOST = 1 << Features.NUMBER_BITS;

	private IndexedPaper[] byNumber = new IndexedPaper[64];
	private int end;
	private int size;

	/** Gives a paper a number that no other paper has or had. */
	void add(IndexedPaper paper) {
		if (end == MOST) {
			throw new IllegalStateException("more than " + MOST + " papers"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		if (end == byNumber.length) {
			byNumber = Arrays.copyOf(byNumber, Math.min(MOST, end + end / 2));
		}
		paper.number = end;
		byNumber[end++] = paper;
		size++;
	}

	void remove(IndexedPaper paper) {
		byNumber[paper.number] = null;
		paper.number = IndexedPaper.NONE;
		size--;
	}

	void clear() {
		all().forEach(this::remove);
		end = 0;
	}

	/** Returns a paper, null where it was removed. */
	IndexedPaper get(int number) {
		return byNumber[number];
	}

	int size() {
		return size;
	}

	/** Returns the number that the next paper gets. */
	int end() {
		return end;
	}

	/** Tells whether there may soon be no numbers left. */
	boolean isNearEnd() {
		return end > MOST / 4 * 3 && end > size / 2 * 3;
	}

	/** Returns all papers in the order in which they were added. */
	List<IndexedPaper> all() {
		List<IndexedPaper> all = new ArrayList<>(size);
		for (int i = 0; i < end; i++) {
			if (byNumber[i] != null) {
				all.add(byNumber[i]);
			}
		}
		return all;
	}
}
