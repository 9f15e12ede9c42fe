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

import java.io.IOException;
import java.util.Arrays;

import org.lectern.core.memory.MemoryReader;
import org.lectern.core.memory.MemoryWriter;

/**
 * What is needed of each record to give up most pairs, side by side in memory: candidates come in no order, and looking
 * into a record far away takes longer than comparing it.
 */
final class Outlines {

	private static final byte WITHOUT_YEAR = 1;
	private static final byte WITH_ABSTRACT = 2;
	private static final byte WITHOUT_TITLE = 4;

	private final IndexedPapers papers;
	private long[] signatures = {};
	private int[] sizes = {};
	private byte[] marks = {};

	Outlines(IndexedPapers papers) {
		this.papers = papers;
	}

	/** Makes room for numbers below one. */
	void reserve(int numbers) {
		if (numbers > sizes.length) {
			int length = Math.max(numbers, sizes.length + sizes.length / 4);
			signatures = Arrays.copyOf(signatures, length * Title.SIGNATURE_WORDS);
			sizes = Arrays.copyOf(sizes, length);
			marks = Arrays.copyOf(marks, length);
		}
	}

	void add(int number, WorkRecord record) {
		reserve(number + 1);
		Arrays.fill(signatures, number * Title.SIGNATURE_WORDS, (number + 1) * Title.SIGNATURE_WORDS, 0);
		sizes[number] = record.title().copySignature(signatures, number * Title.SIGNATURE_WORDS);
		marks[number] = (byte) ((record.year() == null ? WITHOUT_YEAR : 0)
				| (record.abstractShingles().length > 0 ? WITH_ABSTRACT : 0)
				| (record.title().isEmpty() ? WITHOUT_TITLE : 0));
	}

	void write(int number, MemoryWriter out) throws IOException {
		for (int i = 0; i < Title.SIGNATURE_WORDS; i++) {
			out.bits(signatures[number * Title.SIGNATURE_WORDS + i]);
		}
		out.number(sizes[number]);
		out.number(marks[number]);
	}

	void read(int number, MemoryReader in) throws IOException {
		reserve(number + 1);
		for (int i = 0; i < Title.SIGNATURE_WORDS; i++) {
			signatures[number * Title.SIGNATURE_WORDS + i] = in.bits();
		}
		sizes[number] = in.number();
		marks[number] = (byte) in.number();
	}

	/** Tells whether two records need a closer look. Where they do not, {@link DuplicateRule#compare} finds nothing. */
	boolean mayBeAlike(int one, int other) {
		if (((marks[one] | marks[other]) & (WITHOUT_YEAR | WITHOUT_TITLE)) != 0) {
			return true;
		}
		int mine = sizes[one];
		int others = sizes[other];
		int at = one * Title.SIGNATURE_WORDS;
		int otherAt = other * Title.SIGNATURE_WORDS;
		for (int i = 0; i < Title.SIGNATURE_WORDS; i++) {
			mine -= Long.bitCount(signatures[at + i] & ~signatures[otherAt + i]);
			others -= Long.bitCount(signatures[otherAt + i] & ~signatures[at + i]);
		}
		int common = Math.min(mine, others);
		return common >= Math.min(sizes[one], sizes[other])
				|| common >= Points.UNLIKE * (sizes[one] + sizes[other] - common)
				|| (marks[one] & marks[other] & WITH_ABSTRACT) != 0 && haveCommonText(papers.get(one), papers.get(other));
	}

	/** Tells whether two records with an abstract need a closer look though their titles are unlike. */
	private static boolean haveCommonText(IndexedPaper one, IndexedPaper other) {
		return HashSets.shareSample(one.sample, other.sample) || one.sharesIdentifier(other);
	}
}
