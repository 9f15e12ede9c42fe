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

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.duplicate.Fingerprints;
import org.lectern.model.review.Paper;
import org.lectern.model.review.ReviewFactory;
import org.lectern.model.review.Verdict;
import org.lectern.model.review.VerdictKind;
import org.lectern.model.review.VerdictSubject;

/** Remembers what the papers of a finding are to each other, each of them to each other one. */
final class VerdictFix implements Fix {

	private final String id;
	private final VerdictKind kind;
	private final String label;

	private VerdictFix(String id, VerdictKind kind, String label) {
		this.id = id;
		this.kind = kind;
		this.label = label;
	}

	/** Returns the fix that calls papers different works. */
	static Fix distinct() {
		return new VerdictFix("mark-distinct", VerdictKind.DISTINCT, Messages.MarkDistinctFix_label); //$NON-NLS-1$
	}

	/** Returns the fix that calls papers versions of one work. */
	static Fix versions() {
		return new VerdictFix("mark-versions", VerdictKind.VERSION_OF, Messages.MarkVersionsFix_label); //$NON-NLS-1$
	}

	@Override
	public String id() {
		return id;
	}

	@Override
	public String label(FixTarget target) {
		return label;
	}

	@Override
	public boolean isApplicable(FixTarget target) {
		return DuplicateTargets.areRelated(target);
	}

	@Override
	public void apply(ReviewCorpus corpus, List<FixTarget> targets, FixInput input) {
		PaperGroups groups = new PaperGroups(corpus);
		Set<List<Paper>> done = new HashSet<>();
		for (FixTarget target : targets) {
			List<Paper> papers = groups.of(target);
			if (papers.size() > 1 && done.add(papers)) {
				corpus.verdictsForChange().getVerdicts().add(verdict(papers, input));
			}
		}
	}

	private Verdict verdict(List<Paper> papers, FixInput input) {
		Verdict verdict = ReviewFactory.eINSTANCE.createVerdict();
		verdict.setKind(kind);
		verdict.setBy(input.reviewer());
		verdict.setWhen(input.when());
		verdict.setWhy(input.reason());
		for (Paper paper : papers) {
			VerdictSubject subject = ReviewFactory.eINSTANCE.createVerdictSubject();
			subject.setPaperKey(paper.getKey());
			subject.setFingerprint(Fingerprints.of(paper));
			verdict.getSubjects().add(subject);
		}
		return verdict;
	}
}
