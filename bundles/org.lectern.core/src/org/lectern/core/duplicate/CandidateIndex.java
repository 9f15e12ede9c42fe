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

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Finds the records worth comparing without looking at all pairs: an inverted index over the rarest title words and
 * word pairs of each record, a sample of its abstract shingles, its identifiers and its origin. What too many records
 * share says nothing and is left out, so the work grows with the number of records, not with its square.
 */
final class CandidateIndex {

	/** What more records than these share is not followed. */
	private static final int MOST_RECORDS = 100;

	/** How many of the rarest words and word pairs of a title are followed. */
	private static final int TITLE_FEATURES = 8;

	/** How many shingles of an abstract are followed: those with the smallest hashes, so that two texts share theirs. */
	private static final int ABSTRACT_FEATURES = 24;

	/** The bits of an entry that hold the record; the others hold the feature. */
	private static final int RECORD_BITS = 24;

	/** The most records an index takes. */
	static final int MAX_RECORDS = 1 << RECORD_BITS;

	private static final long RECORD_MASK = MAX_RECORDS - 1;

	private final long[][] features;
	/** All features of all records, sorted: the records of a feature stand together. */
	private final long[] postings;
	private final int[] marks;

	CandidateIndex(List<WorkRecord> records) {
		FeatureCounts counts = new FeatureCounts(records);
		features = new long[records.size()][];
		int total = 0;
		for (int i = 0; i < features.length; i++) {
			features[i] = featuresOf(records.get(i), counts);
			total += features[i].length;
		}
		postings = new long[total];
		int at = 0;
		for (int i = 0; i < features.length; i++) {
			for (long feature : features[i]) {
				postings[at++] = feature | i;
			}
		}
		Arrays.sort(postings);
		marks = new int[features.length];
		Arrays.fill(marks, -1);
	}

	/** Returns the features of a record, each in the upper bits. */
	private static long[] featuresOf(WorkRecord record, FeatureCounts counts) {
		long[] title = counts.rarest(record.title(), TITLE_FEATURES);
		int[] shingles = record.abstractShingles();
		int sample = Math.min(shingles.length, ABSTRACT_FEATURES);
		PaperIdentifiers ids = record.identifiers();
		String origin = record.authors().isEmpty() || record.year() == null ? null
				: record.authors().first() + '|' + record.year();
		String place = record.volume() == null || record.pages() == null ? null
				: record.volume() + '|' + record.pages().first() + '|' + record.number();
		String[] texts = { ids.doi(), ids.arxiv(), ids.pmid(), ids.isbn(), origin, place,
				record.title().isEmpty() ? null : record.title().folded() };
		long[] found = new long[title.length + sample + texts.length];
		int count = 0;
		for (long feature : title) {
			found[count++] = feature;
		}
		for (int i = 0; i < sample; i++) {
			found[count++] = feature(0, shingles[i]);
		}
		for (int i = 0; i < texts.length; i++) {
			if (texts[i] != null) {
				found[count++] = feature(i + 1, Shingles.mix(texts[i].hashCode()));
			}
		}
		return Arrays.copyOf(found, count);
	}

	/** Packs the kind of a feature and a hash of 32 bits above the bits of the record. */
	static long feature(int kind, int hash) {
		return ((long) kind << 32 | hash & 0xffffffffL) << RECORD_BITS;
	}

	/**
	 * Names the records before one that share a feature with it.
	 *
	 * @param record
	 *            the index of the record
	 * @param candidates
	 *            takes the indexes, each once
	 */
	void candidatesBefore(int record, IntConsumer candidates) {
		for (long feature : features[record]) {
			int start = Arrays.binarySearch(postings, feature | record);
			// go back to the first record of the feature, unless too many share it
			int from = start;
			while (from > 0 && (postings[from - 1] & ~RECORD_MASK) == feature && start - from <= MOST_RECORDS) {
				from--;
			}
			int to = start;
			while (to < postings.length && (postings[to] & ~RECORD_MASK) == feature && to - from <= MOST_RECORDS) {
				to++;
			}
			if (to - from > MOST_RECORDS) {
				continue;
			}
			for (int i = from; i < start; i++) {
				int candidate = (int) (postings[i] & RECORD_MASK);
				if (marks[candidate] != record) {
					marks[candidate] = record;
					candidates.accept(candidate);
				}
			}
		}
	}
}
