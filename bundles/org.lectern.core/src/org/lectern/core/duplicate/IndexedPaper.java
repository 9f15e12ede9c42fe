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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.lectern.core.memory.MemoryReader;
import org.lectern.core.memory.MemoryWriter;

/**
 * A paper in a {@link DuplicateIndex}: as much of it as it takes to find the papers that have to be compared with it,
 * and what came of that. All else is read again from the entry when it is needed.
 */
public final class IndexedPaper {

	/** The order of the review. */
	static final Comparator<IndexedPaper> ORDER = Comparator.comparing((IndexedPaper paper) -> paper.entry.path())
			.thenComparingInt(paper -> paper.entry.index());

	/** How many shingles of an abstract are followed: those with the smallest hashes, so that two texts share theirs. */
	private static final int ABSTRACT_FEATURES = 24;

	/** The number of a paper that is not in the index, or says too little to be compared. */
	static final int NONE = -1;

	private final IndexedEntry entry;

	/** The number of the paper in the index. */
	int number = NONE;
	/** What is compared, null when it has to be read again. */
	WorkRecord record;
	/** The words of the title, from which its features are made. */
	int[] words;
	/** The features of the title that are followed, ascending. */
	long[] titleFeatures = {};
	/** A title feature that is in more titles than these changes nothing about which ones are followed. */
	int rarity;
	/** The features that do not depend on other papers, but for the shingles of the abstract. */
	long[] ownFeatures;
	/** The smallest shingles of the abstract. */
	int[] sample;
	/** What papers have in common whose title has the same telling words. */
	long essence;
	/** What papers have in common that do not differ at all; 0 for one that says too little. */
	long content;
	/** What papers have in common from which names of venues are learnt; 0 for one from which nothing is. */
	long lesson;
	/** The name of the venue, one object for all papers there. */
	String venue;
	/** Whether the title is that of a column. */
	boolean ofColumn;
	/** The year in which the title was used, null where it is not known or the title is that of a notice. */
	Integer yearOfUse;
	/** By whom and where the title was used, null when it was not asked for. */
	long[] users;
	/** The fingerprint verdicts are compared with, null when it was not asked for. */
	String fingerprint;
	/** What holds it together with others, null for most papers. */
	Component component;
	/** The last update in which it was compared anew. */
	int compared;

	private List<PaperLink> links = List.of();

	IndexedPaper(IndexedEntry entry) {
		this.entry = entry;
	}

	/**
	 * Returns the entry.
	 *
	 * @return the entry the paper was added with, never null
	 */
	public IndexedEntry entry() {
		return entry;
	}

	boolean isIn() {
		return number != NONE;
	}

	List<PaperLink> links() {
		return links;
	}

	void link(PaperLink link) {
		if (links.isEmpty()) {
			links = new ArrayList<>(2);
		}
		links.add(link);
	}

	void unlink(PaperLink link) {
		links.remove(link);
		if (links.isEmpty()) {
			links = List.of();
		}
	}

	/** Writes all that was worked out from what the paper says. */
	void write(MemoryWriter out) throws IOException {
		out.numbers(words);
		out.numbers(ownFeatures);
		out.numbers(sample);
		out.bits(essence);
		out.bits(content);
		out.bits(lesson);
		out.text(venue);
		out.flag(ofColumn);
		out.text(yearOfUse == null ? null : yearOfUse.toString());
	}

	void read(MemoryReader in, Venues venues) throws IOException {
		words = in.ints();
		ownFeatures = in.longs();
		sample = in.ints();
		essence = in.bits();
		content = in.bits();
		lesson = in.bits();
		venue = venues.name(in.text());
		ofColumn = in.flag();
		String year = in.text();
		yearOfUse = year == null ? null : Integer.valueOf(year);
	}

	/** Returns how many of the sampled shingles are followed. */
	int followedShingles() {
		return Math.min(sample.length, ABSTRACT_FEATURES);
	}

	/** Tells whether others are found by a feature of this paper. */
	boolean has(long feature) {
		return switch (Features.kindOf(feature)) {
		case Features.TITLE -> Arrays.binarySearch(titleFeatures, feature) >= 0;
		case Features.ABSTRACT -> Arrays.binarySearch(sample, 0, followedShingles(), Features.hashOf(feature)) >= 0;
		default -> indexOf(feature) >= 0;
		};
	}

	private int indexOf(long feature) {
		for (int i = 0; i < ownFeatures.length; i++) {
			if (ownFeatures[i] == feature) {
				return i;
			}
		}
		return -1;
	}

	/** Tells whether an identifier of both has the same hash. */
	boolean sharesIdentifier(IndexedPaper other) {
		for (long feature : ownFeatures) {
			if (Features.isIdentifier(feature) && other.indexOf(feature) >= 0) {
				return true;
			}
		}
		return false;
	}

	/** Returns all features by which others are found, and those by which only groups are. */
	long[] allFeatures() {
		int shingles = followedShingles();
		long[] all = new long[titleFeatures.length + ownFeatures.length + shingles];
		System.arraycopy(titleFeatures, 0, all, 0, titleFeatures.length);
		System.arraycopy(ownFeatures, 0, all, titleFeatures.length, ownFeatures.length);
		for (int i = 0; i < shingles; i++) {
			all[titleFeatures.length + ownFeatures.length + i] = Features.of(Features.ABSTRACT, sample[i]);
		}
		return all;
	}
}
