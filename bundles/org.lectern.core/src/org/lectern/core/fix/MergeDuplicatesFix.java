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
import java.util.Collection;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.model.review.Bibliography;
import org.lectern.model.review.Paper;
import org.lectern.model.review.Verdict;

/**
 * Merges the papers of a finding into the one that says most, of several the first in the order of the corpus, which
 * keeps its place and its key. See {@link FieldMerge} for the fields. The other keys become aliases in the field "ids"; what pointed at them,
 * cross-references, notes and verdicts, points at the survivor. A note is only handed over to a survivor that has
 * none; any other note stays as it is, and the check for notes without a paper names it. What the papers said is kept
 * among the verdicts, so that {@link UnmergeFix} can take the merge back; only papers that hold something which cannot
 * be written there are merged without.
 */
final class MergeDuplicatesFix implements Fix {

	@Override
	public String id() {
		return "merge-duplicates"; //$NON-NLS-1$
	}

	@Override
	public String label(FixTarget target) {
		return NLS.bind(Messages.MergeDuplicatesFix_label, target.related().size() + 1);
	}

	@Override
	public boolean isApplicable(FixTarget target) {
		return DuplicateTargets.canBeMerged(target);
	}

	@Override
	public void apply(ReviewCorpus corpus, List<FixTarget> targets, FixInput input) {
		Collection<List<Paper>> groups = new PaperGroups(corpus).joined(targets);
		List<Verdict> records = records(groups, corpus, input);
		VerdictTransfer verdicts = new VerdictTransfer(corpus);
		KeyChanges keys = new KeyChanges(corpus);
		for (List<Paper> group : groups) {
			Paper survivor = Completeness.most(group);
			List<Paper> removed = group.stream().filter(paper -> paper != survivor).toList();
			verdicts.remember(survivor, removed);
			FieldMerge merge = new FieldMerge(survivor);
			removed.forEach(merge::take);
			for (Paper paper : removed) {
				((Bibliography) paper.eContainer()).getPapers().remove(paper);
				keys.replace(paper.getKey(), survivor);
			}
		}
		keys.apply();
		verdicts.apply();
		if (!records.isEmpty()) {
			corpus.verdictsForChange().getVerdicts().addAll(records);
		}
	}

	/** Writes down the papers as they are. This comes first, since verdicts that cannot be changed end it all. */
	private static List<Verdict> records(Collection<List<Paper>> groups, ReviewCorpus corpus, FixInput input) {
		List<Verdict> records = new ArrayList<>();
		for (List<Paper> group : groups) {
			List<MergeOrigin> origins = new ArrayList<>();
			Paper survivor = Completeness.most(group);
			origins.add(MergeOrigin.of(survivor, corpus, false));
			group.stream().filter(paper -> paper != survivor)
					.forEach(paper -> origins.add(MergeOrigin.of(paper, corpus, false)));
			Verdict record = MergeRecord.of(origins, null, input);
			if (record != null) {
				records.add(record);
			}
		}
		if (!records.isEmpty()) {
			corpus.verdictsForChange();
		}
		return records;
	}
}
