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
import java.util.Objects;
import java.util.Set;

import org.lectern.model.review.Verdict;
import org.lectern.model.review.VerdictKind;
import org.lectern.model.review.VerdictSubject;

/**
 * The verdicts of a review that still stand, as pairs of papers. Where two verdicts speak of the same pair, the later
 * one counts.
 */
final class RememberedVerdicts {

	/** No verdicts. */
	static final RememberedVerdicts NONE = new RememberedVerdicts(List.of(), List.of());

	/** Two papers in the order of their numbers. */
	record Pair(IndexedPaper one, IndexedPaper other) {

		static Pair of(IndexedPaper one, IndexedPaper other) {
			return one.number < other.number ? new Pair(one, other) : new Pair(other, one);
		}
	}

	private final List<Verdict> verdicts;
	private final Map<Pair, VerdictKind> kinds = new HashMap<>();
	/** The papers a verdict keeps apart from some other one. */
	private final Set<IndexedPaper> kept = new HashSet<>();
	/** The papers that some verdict is on. */
	private final Set<IndexedPaper> concerned = new HashSet<>();
	private final Set<String> keys = new HashSet<>();

	RememberedVerdicts(List<Verdict> verdicts, List<IndexedPaper> papers) {
		this.verdicts = List.copyOf(verdicts);
		verdicts.forEach(verdict -> verdict.getSubjects().forEach(subject -> keys.add(subject.getPaperKey())));
		if (keys.isEmpty()) {
			return;
		}
		Map<String, List<IndexedPaper>> byKey = new HashMap<>();
		for (IndexedPaper paper : papers) {
			if (speakOf(paper)) {
				byKey.computeIfAbsent(paper.entry().paper().getKey(), key -> new ArrayList<>(1)).add(paper);
			}
		}
		verdicts.forEach(verdict -> add(verdict, byKey));
		kinds.forEach((pair, kind) -> {
			concerned.add(pair.one());
			concerned.add(pair.other());
			if (kind != VerdictKind.SAME) {
				kept.add(pair.one());
				kept.add(pair.other());
			}
		});
	}

	private void add(Verdict verdict, Map<String, List<IndexedPaper>> byKey) {
		List<List<IndexedPaper>> subjects = new ArrayList<>();
		for (VerdictSubject subject : verdict.getSubjects()) {
			subjects.add(byKey.getOrDefault(subject.getPaperKey(), List.of()).stream()
					.filter(paper -> Fingerprints.matches(subject.getFingerprint(), fingerprint(paper))).toList());
		}
		for (int i = 0; i < subjects.size(); i++) {
			for (int j = i + 1; j < subjects.size(); j++) {
				for (IndexedPaper one : subjects.get(i)) {
					subjects.get(j).stream().filter(other -> other != one)
							.forEach(other -> kinds.put(Pair.of(one, other), verdict.getKind()));
				}
			}
		}
	}

	private static String fingerprint(IndexedPaper paper) {
		if (paper.fingerprint == null) {
			paper.fingerprint = Fingerprints.of(paper.entry().paper());
		}
		return paper.fingerprint;
	}

	/** Tells whether these are the verdicts that were read. */
	boolean areOf(List<Verdict> others) {
		return verdicts.equals(others);
	}

	/** Tells whether some verdict names the key of a paper. */
	boolean speakOf(IndexedPaper paper) {
		return keys.contains(paper.entry().paper().getKey());
	}

	/** Returns the papers of the pairs of which these verdicts say something else than others. */
	Set<IndexedPaper> differencesFrom(RememberedVerdicts others) {
		Set<IndexedPaper> different = new HashSet<>();
		Set<Pair> pairs = new HashSet<>(kinds.keySet());
		pairs.addAll(others.kinds.keySet());
		for (Pair pair : pairs) {
			if (!Objects.equals(kinds.get(pair), others.kinds.get(pair))) {
				different.add(pair.one());
				different.add(pair.other());
			}
		}
		return different;
	}

	/** Tells whether a verdict says that two papers are different works, or versions that both stay. */
	boolean keepApart(IndexedPaper one, IndexedPaper other) {
		if (!kept.contains(one) || !kept.contains(other)) {
			return false;
		}
		VerdictKind kind = kinds.get(Pair.of(one, other));
		return kind != null && kind != VerdictKind.SAME;
	}

	/** Tells whether some verdict keeps a paper apart from another one. */
	boolean keepsApart(IndexedPaper paper) {
		return kept.contains(paper);
	}

	/** Tells whether some verdict is on a paper and another one. */
	boolean areOn(IndexedPaper paper) {
		return concerned.contains(paper);
	}

	/** Returns the pairs a verdict calls the same, in no order. */
	List<Pair> same() {
		return kinds.entrySet().stream().filter(entry -> entry.getValue() == VerdictKind.SAME).map(Map.Entry::getKey)
				.toList();
	}
}
