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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.corpus.PaperReference;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.model.review.Bibliography;
import org.lectern.model.review.Field;
import org.lectern.model.review.Paper;
import org.lectern.model.review.Verdict;

/**
 * Merges papers in the way a person decided. Keys, cross-references and verdicts are handed over as by
 * {@link MergeDuplicatesFix}; the notes on the papers become one. What the papers, and the notes that were joined, said
 * is kept among the verdicts, so that {@link UnmergeFix} can take the merge back.
 */
public final class MergePapersFix implements Fix {

	private final MergePlan plan;

	/**
	 * Makes the fix.
	 *
	 * @param plan
	 *            what was decided, never null
	 */
	public MergePapersFix(MergePlan plan) {
		this.plan = plan;
	}

	@Override
	public String id() {
		return "merge-papers"; //$NON-NLS-1$
	}

	@Override
	public String label(FixTarget target) {
		return NLS.bind(Messages.MergeDuplicatesFix_label, plan.papers().size());
	}

	@Override
	public boolean isApplicable(FixTarget target) {
		return target.equals(plan.target());
	}

	@Override
	public void apply(ReviewCorpus corpus, List<FixTarget> targets, FixInput input) {
		List<Paper> papers = new ArrayList<>();
		for (PaperReference reference : plan.papers()) {
			Paper paper = corpus.find(reference);
			if (paper == null) {
				throw new IllegalStateException(NLS.bind(Messages.MergePapersFix_gone, reference.key(), reference.file()));
			}
			papers.add(paper);
		}
		corpus.verdictsForChange();
		Paper survivor = corpus.find(plan.survivor());
		List<Paper> removed = papers.stream().filter(paper -> paper != survivor).toList();
		NoteMerge notes = new NoteMerge(corpus, papers);
		boolean joinsNotes = notes.count() > 1;
		List<MergeOrigin> origins = new ArrayList<>(List.of(MergeOrigin.of(survivor, corpus, joinsNotes)));
		removed.forEach(paper -> origins.add(MergeOrigin.of(paper, corpus, joinsNotes)));
		Verdict record = MergeRecord.of(origins, null, input);
		if (record == null) {
			throw new IllegalStateException(Messages.MergePapersFix_unrecordable);
		}
		VerdictTransfer verdicts = new VerdictTransfer(corpus);
		verdicts.remember(survivor, removed);
		KeyChanges keys = new KeyChanges(corpus);
		write(survivor);
		ReviewFile note = notes.apply(survivor, plan.answers());
		for (Paper paper : removed) {
			((Bibliography) paper.eContainer()).getPapers().remove(paper);
			keys.replace(paper.getKey(), survivor);
		}
		keys.apply();
		verdicts.apply();
		MergeOrigin result = new MergeOrigin(plan.survivor().file(), MergeOrigin.copy(survivor),
				note == null ? Map.of() : Map.of(note.path(), note.toText()));
		Verdict whole = MergeRecord.of(origins, result, input);
		corpus.verdictsForChange().getVerdicts().add(whole == null ? record : whole);
	}

	/** Changes only what says something else now, so that the rest of the entry stays as it is written. */
	private void write(Paper survivor) {
		if (!plan.entryType().equals(survivor.getEntryType())) {
			survivor.setEntryType(plan.entryType());
		}
		Set<String> wanted = new HashSet<>();
		plan.fields().forEach((name, value) -> {
			wanted.add(name.toLowerCase(Locale.ROOT));
			Field field = survivor.findField(name);
			if (field == null) {
				MergeOrigin.addField(survivor, name, value);
			} else if (!value.equals(field.getValue())) {
				field.setValue(value);
			}
		});
		survivor.getFields().removeIf(field -> !wanted.contains(field.getName().toLowerCase(Locale.ROOT)));
	}
}
