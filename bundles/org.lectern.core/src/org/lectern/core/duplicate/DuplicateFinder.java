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

import java.util.Comparator;
import java.util.List;

import org.lectern.core.Progress;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.model.review.Bibliography;
import org.lectern.model.review.Paper;

/**
 * Finds the papers of a corpus that are probably one work. Only papers that share something rare are compared, so the
 * work grows about as fast as the corpus. Verdicts are respected: papers called distinct or versions of one work never
 * share a cluster while both are still what they were; papers called the same always do.
 */
public final class DuplicateFinder {

	private static final List<LinkKind> KINDS = List.of(LinkKind.DUPLICATE, LinkKind.VERSION, LinkKind.POSSIBLE);

	private static final Comparator<FoundCluster> ORDER = Comparator
			.comparingInt((FoundCluster found) -> KINDS.indexOf(found.cluster().kind()))
			.thenComparing(found -> found.entries().get(0).path())
			.thenComparingInt(found -> found.entries().get(0).index());

	private DuplicateFinder() {
	}

	/** An entry that stays where it is. */
	private record Entry(Paper paper, String path, int index) implements IndexedEntry {
	}

	/**
	 * Finds clusters of duplicates.
	 *
	 * @param corpus
	 *            the corpus, never null
	 * @param progress
	 *            where to tell about it, never null
	 * @return the clusters in the order of their first papers, never null
	 * @throws org.lectern.core.CancelledException
	 *             when cancelled
	 */
	public static List<DuplicateCluster> find(ReviewCorpus corpus, Progress progress) {
		return findAll(corpus, progress).stream().filter(cluster -> cluster.kind() == LinkKind.DUPLICATE).toList();
	}

	/**
	 * Finds clusters of all kinds. Papers of one cluster of duplicates are never related otherwise, and two of them are
	 * never perhaps duplicates and versions too.
	 *
	 * @param corpus
	 *            the corpus, never null
	 * @param progress
	 *            where to tell about it, never null
	 * @return the duplicates, then the versions, then what may be duplicates, each in the order of the first papers;
	 *         never null
	 * @throws org.lectern.core.CancelledException
	 *             when cancelled
	 */
	public static List<DuplicateCluster> findAll(ReviewCorpus corpus, Progress progress) {
		DuplicateIndex index = new DuplicateIndex();
		for (ReviewFile file : corpus.bibliographies()) {
			index.changed(file.path());
			int number = 0;
			for (Paper paper : ((Bibliography) file.root()).getPapers()) {
				index.add(new Entry(paper, file.path(), number++));
			}
		}
		return index.update(corpus, progress).found().stream().sorted(ORDER).map(FoundCluster::cluster).toList();
	}
}
