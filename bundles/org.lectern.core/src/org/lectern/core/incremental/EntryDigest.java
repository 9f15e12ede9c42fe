/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.incremental;

import org.lectern.core.check.ValuePlace;
import org.lectern.model.bibtex.BibResource;
import org.lectern.model.bibtex.SourceRange;
import org.lectern.model.review.Field;
import org.lectern.model.review.Paper;

/**
 * Tells entries of BibTeX apart by what they say and how they say it: 128 bits of their text and of the values that
 * come from elsewhere in the file, which are those of macros.
 */
record EntryDigest(long first, long second) {

	private static final long FIRST_FACTOR = 0x9E3779B97F4A7C15L;
	private static final long SECOND_FACTOR = 0xC2B2AE3D27D4EB4FL;

	/** Returns the digest of a paper as it was read from a text; null for one that was not. */
	static EntryDigest of(Paper paper, String text) {
		SourceRange range = BibResource.rangeOf(paper);
		if (range == null) {
			return null;
		}
		long[] state = { 1, 2 };
		add(text, range.offset(), range.end(), state);
		for (Field field : paper.getFields()) {
			String value = field.getValue();
			if (value != null && !ValuePlace.isLiteral(field, text)) {
				add(value, 0, value.length(), state);
			}
		}
		return new EntryDigest(mix(state[0]), mix(state[1]));
	}

	/** Polynomials in odd factors, so that every character counts, with rotations that carry high bits down. */
	private static void add(String text, int from, int to, long[] state) {
		long a = state[0];
		long b = state[1];
		for (int i = from; i < to; i++) {
			char c = text.charAt(i);
			a = (a ^ c) * FIRST_FACTOR;
			a ^= a >>> 29;
			b = Long.rotateLeft(b + c, 23) * SECOND_FACTOR;
		}
		state[0] = a ^ to - from;
		state[1] = b + (to - from);
	}

	private static long mix(long value) {
		long mixed = (value ^ value >>> 32) * SECOND_FACTOR;
		return mixed ^ mixed >>> 29;
	}
}
