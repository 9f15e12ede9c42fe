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

import java.util.List;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.corpus.ReviewCorpus;

/**
 * Merges the papers of a finding into the one that says most, of several the first in the order of the corpus, which
 * keeps its place and its key. See {@link FieldMerge} for the fields. The other keys become aliases in the field "ids";
 * what pointed at them, cross-references, notes and verdicts, points at the survivor. Several notes become one that has
 * lost nothing, as it is proposed to those who decide themselves; they stay apart where another paper has one of the keys,
 * and the check for notes without a paper names those left over. What the papers and notes said is kept among the
 * verdicts, so that {@link UnmergeFix} can take the merge back; only papers that hold something which cannot be written
 * there are merged without.
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
		List<AutomaticMerge> merges = new PaperGroups(corpus).joined(targets).stream()
				.map(group -> new AutomaticMerge(group, corpus, input)).toList();
		if (merges.stream().anyMatch(AutomaticMerge::isRecorded)) {
			// verdicts that cannot be changed end it all before anything is
			corpus.verdictsForChange();
		}
		VerdictTransfer verdicts = new VerdictTransfer(corpus);
		KeyChanges keys = new KeyChanges(corpus);
		merges.forEach(merge -> merge.apply(keys, verdicts));
		keys.apply();
		verdicts.apply();
		merges.stream().map(AutomaticMerge::record).filter(Objects::nonNull)
				.forEach(record -> corpus.verdictsForChange().getVerdicts().add(record));
	}
}
