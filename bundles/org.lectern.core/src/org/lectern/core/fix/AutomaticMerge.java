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
import java.util.List;
import java.util.Map;

import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.model.review.Bibliography;
import org.lectern.model.review.Paper;
import org.lectern.model.review.Verdict;

/** Papers that become the most complete one of them, by rules alone, with its record that takes them apart again. */
final class AutomaticMerge {

	private final ReviewCorpus corpus;
	private final FixInput input;
	private final Paper survivor;
	private final List<Paper> removed;
	private final List<MergeOrigin> origins = new ArrayList<>();
	private final Verdict record;
	/** Null where notes stay as they are. */
	private final NoteMerge notes;
	/** Null where no notes were joined. */
	private ReviewFile joined;

	/** Writes down the papers as they are, and changes nothing yet. */
	AutomaticMerge(List<Paper> papers, ReviewCorpus corpus, FixInput input) {
		this.corpus = corpus;
		this.input = input;
		survivor = Completeness.most(papers);
		removed = papers.stream().filter(paper -> paper != survivor).toList();
		NoteMerge found = new NoteMerge(corpus, papers);
		// whose note it is cannot be told, and nobody is asked
		boolean joinsNotes = found.count() > 1 && !found.isAmbiguous();
		origins.add(MergeOrigin.of(survivor, corpus, joinsNotes));
		removed.forEach(paper -> origins.add(MergeOrigin.of(paper, corpus, joinsNotes)));
		record = MergeRecord.of(origins, null, input);
		// notes that could not be taken apart again stay apart
		notes = joinsNotes && record != null ? found : null;
	}

	boolean isRecorded() {
		return record != null;
	}

	void apply(KeyChanges keys, VerdictTransfer verdicts) {
		verdicts.remember(survivor, removed);
		FieldMerge merge = new FieldMerge(survivor);
		removed.forEach(merge::take);
		joined = notes == null ? null : notes.apply(survivor, notes.proposedAnswers(survivor));
		for (Paper paper : removed) {
			((Bibliography) paper.eContainer()).getPapers().remove(paper);
			keys.replace(paper.getKey(), survivor);
		}
	}

	/** Returns what to write down when all is merged, null where that cannot be written. */
	Verdict record() {
		if (joined == null) {
			return record;
		}
		MergeOrigin result = new MergeOrigin(origins.get(0).file(), MergeOrigin.copy(survivor),
				Map.of(joined.path(), joined.toText()));
		Verdict whole = MergeRecord.of(origins, result, input);
		return whole == null ? record : whole;
	}
}
