/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.fix;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.lectern.core.corpus.FileKind;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.duplicate.Fingerprints;
import org.lectern.model.review.Paper;
import org.lectern.model.review.Verdict;
import org.lectern.model.review.VerdictList;
import org.lectern.model.review.VerdictSubject;

/**
 * Hands the verdicts on merged papers over to the paper they were merged into, so that a decision against a third paper
 * still stands. A verdict that is left with one paper has done its work and goes. The record of a merge stays as it is,
 * since it tells what the papers were.
 */
final class VerdictTransfer {

	private final List<Verdict> verdicts = new ArrayList<>();
	private final Map<VerdictSubject, Paper> heirs = new IdentityHashMap<>();

	VerdictTransfer(ReviewCorpus corpus) {
		corpus.files(FileKind.VERDICTS).forEach(file -> ((VerdictList) file.root()).getVerdicts().stream()
				.filter(verdict -> !MergeRecord.is(verdict)).forEach(verdicts::add));
	}

	/** Notes, before a merge, which verdicts stand on the papers. */
	void remember(Paper survivor, List<Paper> removed) {
		for (Verdict verdict : verdicts) {
			for (VerdictSubject subject : verdict.getSubjects()) {
				if (isOn(subject, survivor) || removed.stream().anyMatch(paper -> isOn(subject, paper))) {
					heirs.put(subject, survivor);
				}
			}
		}
	}

	private static boolean isOn(VerdictSubject subject, Paper paper) {
		return paper.getKey() != null && paper.getKey().equals(subject.getPaperKey())
				&& Fingerprints.matches(subject.getFingerprint(), paper);
	}

	/** Changes the verdicts, after the merges. */
	void apply() {
		heirs.forEach((subject, heir) -> {
			String fingerprint = Fingerprints.of(heir);
			if (!heir.getKey().equals(subject.getPaperKey()) || !fingerprint.equals(subject.getFingerprint())) {
				subject.setPaperKey(heir.getKey());
				subject.setFingerprint(fingerprint);
			}
		});
		for (Verdict verdict : verdicts) {
			Set<Paper> distinct = new HashSet<>();
			verdict.getSubjects().removeIf(subject -> heirs.containsKey(subject) && !distinct.add(heirs.get(subject)));
			if (verdict.getSubjects().size() < 2 && !distinct.isEmpty()) {
				EcoreUtil.remove(verdict);
			}
		}
	}
}
