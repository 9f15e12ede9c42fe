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

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.lectern.core.corpus.PaperReference;
import org.lectern.core.duplicate.DuplicatePaperCheck;

/**
 * What a person decided papers should become when they are merged.
 *
 * @param papers
 *            the papers in their order, at least two, never null
 * @param survivor
 *            the one of them that keeps its place and its key, never null
 * @param entryType
 *            the type the entry shall have, never null
 * @param fields
 *            the fields the entry shall have, BibTeX by name in their order, never null; any other field it has now goes
 * @param answers
 *            how to settle answers that contradict each other, by the id of the question, never null; see
 *            {@link NoteConflict}
 */
public record MergePlan(List<PaperReference> papers, PaperReference survivor, String entryType,
		Map<String, String> fields, Map<String, Integer> answers) {

	/** Stands for all of the answers in place of the number of one. */
	public static final int KEEP_ALL = -1;

	/** Copies the collections. */
	public MergePlan {
		papers = List.copyOf(papers);
		fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
		answers = Map.copyOf(answers);
		Objects.requireNonNull(entryType);
		if (papers.size() < 2 || !papers.contains(survivor)) {
			throw new IllegalArgumentException(papers + " -> " + survivor); //$NON-NLS-1$
		}
	}

	/**
	 * Returns the target for a fix that works on these papers.
	 *
	 * @return the target, never null
	 */
	public FixTarget target() {
		return target(papers, survivor);
	}

	/**
	 * Returns the target that names papers which may be one work.
	 *
	 * @param papers
	 *            the papers, at least two, never null
	 * @param first
	 *            one of them, never null
	 * @return the target, never null
	 */
	public static FixTarget target(List<PaperReference> papers, PaperReference first) {
		return new FixTarget(DuplicatePaperCheck.ID, first.file(), first, List.of(),
				papers.stream().filter(paper -> !paper.equals(first)).toList());
	}
}
