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

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.lectern.core.Progress;
import org.lectern.core.check.CheckContext;
import org.lectern.core.check.Finding;
import org.lectern.core.check.Suppressions;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.model.review.Bibliography;
import org.lectern.model.review.Paper;

/** The files and entries of a review as they were checked the last time, with the groups and clusters these are in. */
final class TrackedReview {

	private final Map<String, TrackedFile> files = new TreeMap<>();
	private final List<GroupIndex> indexes;
	private final ClusterFindings clusters;

	/** Begins without files. */
	TrackedReview(List<GroupIndex> indexes, ClusterFindings clusters) {
		this.indexes = indexes;
		this.clusters = clusters;
	}

	/** Returns the files by their paths, in the order of these. */
	Map<String, TrackedFile> files() {
		return files;
	}

	/** Returns an index for each check of groups. */
	List<GroupIndex> indexes() {
		return indexes;
	}

	ClusterFindings clusters() {
		return clusters;
	}

	int size() {
		return files.values().stream().mapToInt(file -> file.entries().size()).sum();
	}

	/** What changed in the review: files that were read again, and the entries in them that were not known. */
	record Changes(List<TrackedFile> files, List<TrackedEntry> entries) {
	}

	/** Brings what is known of the files up to date, but for what is found in them. */
	Changes follow(CheckContext context) {
		List<ReviewFile> present = context.corpus().files();
		Set<String> paths = new HashSet<>();
		present.forEach(file -> paths.add(file.path()));
		files.entrySet().removeIf(known -> {
			boolean gone = !paths.contains(known.getKey());
			if (gone) {
				known.getValue().entries().forEach(this::remove);
				clusters.changed(known.getKey());
			}
			return gone;
		});
		Changes changes = new Changes(new ArrayList<>(), new ArrayList<>());
		for (ReviewFile file : present) {
			TrackedFile known = files.computeIfAbsent(file.path(), TrackedFile::new);
			if (known.file() != file) {
				known.begin(file);
				clusters.changed(file.path());
				known.update(entries(known, file, changes.entries(), context.progress()));
				changes.files().add(known);
			}
		}
		return changes;
	}

	/** Recognises the entries that say the same as before, and adds the others to those that have to be checked. */
	private List<TrackedEntry> entries(TrackedFile known, ReviewFile file, List<TrackedEntry> unknown, Progress progress) {
		Map<EntryDigest, Deque<TrackedEntry>> before = new HashMap<>(known.entries().size() * 2);
		known.entries().forEach(entry -> before.computeIfAbsent(entry.digest, key -> new ArrayDeque<>(1)).add(entry));
		List<TrackedEntry> entries = new ArrayList<>();
		if (file.root() instanceof Bibliography bibliography) {
			int last = -1;
			for (Paper paper : bibliography.getPapers()) {
				progress.check();
				// where nothing is known, the digest is left to those who check the entry
				EntryDigest digest = before.isEmpty() ? null : EntryDigest.of(paper, file.text());
				Deque<TrackedEntry> same = before.get(digest);
				TrackedEntry entry = same == null ? null : same.poll();
				if (entry == null) {
					entry = new TrackedEntry(known, indexes.size());
					entry.digest = digest;
					unknown.add(entry);
				} else {
					if (entry.index() < last) {
						moved(entry);
					}
					last = Math.max(last, entry.index());
				}
				entry.moveTo(paper, entries.size());
				entries.add(entry);
			}
		}
		before.values().forEach(left -> left.forEach(this::remove));
		return entries;
	}

	private void remove(TrackedEntry entry) {
		clusters.remove(entry);
		for (int i = 0; i < indexes.size(); i++) {
			indexes.get(i).remove(entry, entry.groups[i]);
		}
	}

	private void moved(TrackedEntry entry) {
		clusters.moved(entry);
		for (int i = 0; i < indexes.size(); i++) {
			indexes.get(i).moved(entry.groups[i]);
		}
	}

	/** Puts the findings of the files and those of the review as a whole together. */
	List<Finding> findings(ReviewCorpus corpus, List<List<Finding>> ofReview) {
		Suppressions hidden = Suppressions.of(corpus.protocol());
		Map<String, List<Finding>> byFile = new HashMap<>();
		ofReview.stream().flatMap(List::stream).filter(finding -> !hidden.cover(finding)).sorted(Finding.ORDER).forEach(
				finding -> byFile.computeIfAbsent(finding.location().file(), path -> new ArrayList<>()).add(finding));
		List<Finding> all = new ArrayList<>();
		for (Map.Entry<String, TrackedFile> file : files.entrySet()) {
			List<Finding> own = file.getValue().findings(corpus, hidden);
			List<Finding> others = byFile.get(file.getKey());
			if (others == null) {
				all.addAll(own);
			} else {
				all.addAll(TrackedFile.merged(own, others));
			}
		}
		return all;
	}
}
