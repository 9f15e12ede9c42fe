/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.types;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.lectern.core.corpus.FileKind;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.core.duplicate.Fingerprints;
import org.lectern.model.review.Paper;
import org.lectern.model.review.Verdict;
import org.lectern.model.review.VerdictList;

/** Pairs of papers on which somebody decided, whatever it was, and which are still what they were then. */
final class SettledPairs {

	private final Map<String, List<Verdict>> byKey = new HashMap<>();

	SettledPairs(ReviewCorpus corpus) {
		for (ReviewFile file : corpus.files(FileKind.VERDICTS)) {
			for (Verdict verdict : ((VerdictList) file.root()).getVerdicts()) {
				verdict.getSubjects().forEach(subject -> byKey
						.computeIfAbsent(subject.getPaperKey(), key -> new ArrayList<>()).add(verdict));
			}
		}
	}

	/** Tells whether there is a verdict on two papers. */
	boolean has(Paper one, Paper other) {
		return byKey.getOrDefault(one.getKey(), List.of()).stream()
				.anyMatch(verdict -> isOn(verdict, one) && isOn(verdict, other));
	}

	private static boolean isOn(Verdict verdict, Paper paper) {
		return verdict.getSubjects().stream().anyMatch(subject -> subject.getPaperKey() != null
				&& subject.getPaperKey().equals(paper.getKey()) && Fingerprints.matches(subject.getFingerprint(), paper));
	}
}
