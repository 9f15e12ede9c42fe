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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.lectern.core.corpus.FileKind;
import org.lectern.core.corpus.PaperReference;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.model.review.Bibliography;
import org.lectern.model.review.Field;
import org.lectern.model.review.Note;
import org.lectern.model.review.Paper;
import org.lectern.model.review.Verdict;
import org.lectern.model.review.VerdictList;

/**
 * Takes a merge back, the last one of a paper first, from the record that {@link MergeDuplicatesFix} left among the
 * verdicts. The papers that were merged into it are back in their files, and notes that were handed over go back. The
 * paper itself has its fields again, except those that were edited after the merge, which stay as they are. What was
 * made to point at it, cross-references and verdicts about third papers, still does. It belongs to no finding; see
 * {@link #target}.
 */
public final class UnmergeFix implements Fix {

	/** The id of the fix, and what stands for a check in its targets. */
	public static final String ID = "unmerge"; //$NON-NLS-1$

	/**
	 * Makes the target that names a paper to be split.
	 *
	 * @param paper
	 *            the paper others were merged into, never null
	 * @return the target, never null
	 */
	public static FixTarget target(PaperReference paper) {
		return new FixTarget(ID, paper.file(), paper, List.of(), List.of());
	}

	/**
	 * Tells whether a merge into a paper can be taken back.
	 *
	 * @param corpus
	 *            the corpus, never null
	 * @param paper
	 *            the paper, never null
	 * @return whether there is a record of one
	 */
	public static boolean isMerged(ReviewCorpus corpus, PaperReference paper) {
		return record(corpus, paper) != null;
	}

	private static Verdict record(ReviewCorpus corpus, PaperReference paper) {
		Verdict last = null;
		for (ReviewFile file : corpus.files(FileKind.VERDICTS)) {
			for (Verdict verdict : ((VerdictList) file.root()).getVerdicts()) {
				if (MergeRecord.is(verdict) && !verdict.getSubjects().isEmpty()
						&& paper.key().equals(verdict.getSubjects().get(0).getPaperKey())) {
					last = verdict;
				}
			}
		}
		return last;
	}

	@Override
	public String id() {
		return ID;
	}

	@Override
	public String label(FixTarget target) {
		return Messages.UnmergeFix_label;
	}

	@Override
	public boolean isApplicable(FixTarget target) {
		return target.checkId().equals(ID) && target.paper() != null;
	}

	@Override
	public void apply(ReviewCorpus corpus, List<FixTarget> targets, FixInput input) {
		for (FixTarget target : targets) {
			Paper paper = corpus.find(target.paper());
			Verdict record = paper == null ? null : record(corpus, target.paper());
			if (record != null) {
				List<MergeOrigin> origins = MergeRecord.of(record);
				MergeOrigin result = MergeRecord.resultOf(record);
				restoreFields(paper, origins, result == null ? merged(origins) : result.paper());
				if (result != null) {
					new NoteRestoration(corpus, result).apply(origins);
				}
				restoreOthers(paper, origins.subList(1, origins.size()), corpus);
				EcoreUtil.remove(record);
			}
		}
	}

	/** Returns what the merge gave where nobody decided. */
	private static Paper merged(List<MergeOrigin> origins) {
		Paper original = origins.get(0).paper();
		List<Paper> others = origins.stream().skip(1).map(MergeOrigin::paper).toList();
		Paper merged = MergeOrigin.copy(original);
		FieldMerge merge = new FieldMerge(merged);
		others.forEach(merge::take);
		others.stream().map(Paper::getKey).filter(key -> !key.isEmpty() && !key.equals(original.getKey()))
				.forEach(key -> JoinedField.IDS.addTo(merged, key));
		return merged;
	}

	/** Gives the paper what it said, unless that was changed since. */
	private static void restoreFields(Paper paper, List<MergeOrigin> origins, Paper merged) {
		Paper original = origins.get(0).paper();
		if (Objects.equals(paper.getEntryType(), merged.getEntryType())) {
			paper.setEntryType(original.getEntryType());
		}
		Set<String> names = new LinkedHashSet<>();
		for (Paper one : List.of(paper, original, merged)) {
			one.getFields().forEach(field -> names.add(field.getName().toLowerCase(Locale.ROOT)));
		}
		for (String name : names) {
			if (saysTheSame(paper.findField(name), merged.findField(name))) {
				restore(name, paper, original.findField(name));
			}
		}
	}

	private static boolean saysTheSame(Field now, Field merged) {
		return now == null || merged == null ? now == merged
				: Objects.equals(lines(now.getValue()), lines(merged.getValue()));
	}

	/** Line ends are not in the record. */
	private static String lines(String value) {
		return value == null ? "" : value.replace("\r\n", "\n"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static void restore(String name, Paper paper, Field original) {
		Field now = paper.findField(name);
		if (original == null) {
			if (now != null) {
				paper.getFields().remove(now);
			}
		} else if (now == null) {
			MergeOrigin.addField(paper, original.getName(), original.getValue());
		} else if (!saysTheSame(now, original)) {
			now.setValue(original.getValue());
		}
	}

	private static void restoreOthers(Paper paper, List<MergeOrigin> others, ReviewCorpus corpus) {
		Bibliography home = (Bibliography) paper.eContainer();
		List<Paper> behind = new ArrayList<>();
		for (MergeOrigin other : others) {
			ReviewFile file = corpus.file(other.file());
			if (file != null && file.root() instanceof Bibliography bibliography && bibliography != home) {
				bibliography.getPapers().add(other.paper());
			} else {
				behind.add(other.paper());
			}
			for (String path : other.notes().keySet()) {
				ReviewFile noteFile = corpus.file(path);
				if (noteFile != null && noteFile.root() instanceof Note note
						&& paper.getKey().equals(note.getPaperKey())) {
					note.setPaperKey(other.paper().getKey());
				}
			}
		}
		home.getPapers().addAll(home.getPapers().indexOf(paper) + 1, behind);
	}
}
