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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.lectern.core.corpus.FileKind;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.model.review.Verdict;
import org.lectern.model.review.VerdictKind;
import org.lectern.model.review.VerdictList;
import org.lectern.model.review.VerdictSubject;

/**
 * The verdicts of a review that still stand, as pairs of records. Where two verdicts speak of the same pair, the later
 * one counts.
 */
final class RememberedVerdicts {

	private final Map<Long, VerdictKind> kinds = new HashMap<>();
	/** The records a verdict keeps apart from some other one. */
	private final Set<Integer> kept = new HashSet<>();

	RememberedVerdicts(ReviewCorpus corpus, List<WorkRecord> records) {
		List<Verdict> verdicts = new ArrayList<>();
		for (ReviewFile file : corpus.files(FileKind.VERDICTS)) {
			verdicts.addAll(((VerdictList) file.root()).getVerdicts());
		}
		if (verdicts.isEmpty()) {
			return;
		}
		Map<String, List<Integer>> byKey = new HashMap<>();
		for (int i = 0; i < records.size(); i++) {
			byKey.computeIfAbsent(records.get(i).paper().getKey(), key -> new ArrayList<>()).add(i);
		}
		verdicts.forEach(verdict -> add(verdict, byKey, records));
		kinds.forEach((pair, kind) -> {
			if (kind != VerdictKind.SAME) {
				kept.add((int) (pair >>> 32));
				kept.add(pair.intValue());
			}
		});
	}

	private void add(Verdict verdict, Map<String, List<Integer>> byKey, List<WorkRecord> records) {
		List<List<Integer>> subjects = new ArrayList<>();
		for (VerdictSubject subject : verdict.getSubjects()) {
			subjects.add(byKey.getOrDefault(subject.getPaperKey(), List.of()).stream()
					.filter(i -> Fingerprints.matches(subject.getFingerprint(), records.get(i).paper())).toList());
		}
		for (int i = 0; i < subjects.size(); i++) {
			for (int j = i + 1; j < subjects.size(); j++) {
				for (int one : subjects.get(i)) {
					subjects.get(j).stream().filter(other -> other != one)
							.forEach(other -> kinds.put(pair(one, other), verdict.getKind()));
				}
			}
		}
	}

	private static long pair(int one, int other) {
		return (long) Math.min(one, other) << 32 | Math.max(one, other);
	}

	/** Tells whether a verdict says that two records are different works, or versions that both stay. */
	boolean keepApart(int one, int other) {
		if (!kept.contains(one) || !kept.contains(other)) {
			return false;
		}
		VerdictKind kind = kinds.get(pair(one, other));
		return kind != null && kind != VerdictKind.SAME;
	}

	/** Tells whether some verdict keeps a record apart from another one. */
	boolean keepsApart(int record) {
		return kept.contains(record);
	}

	/** Returns the pairs a verdict calls the same, the lower index first. */
	List<int[]> same() {
		return kinds.entrySet().stream().filter(entry -> entry.getValue() == VerdictKind.SAME).map(Map.Entry::getKey)
				.sorted().map(pair -> new int[] { (int) (pair >>> 32), pair.intValue() }).toList();
	}
}
