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

import org.lectern.core.corpus.PaperReference;

/**
 * A question that the notes on papers to be merged answer differently.
 *
 * @param question
 *            the id of the question, never null
 * @param label
 *            the question as the protocol words it; its id where the protocol does not know it, never null
 * @param papers
 *            the papers whose notes answer it, never null
 * @param answers
 *            their answers as text, in the same order, never null
 * @param canKeepAll
 *            whether the answer can hold all of them: a text, or the options of a multiple choice
 */
public record NoteConflict(String question, String label, List<PaperReference> papers, List<String> answers,
		boolean canKeepAll) {

	/** Copies the lists. */
	public NoteConflict {
		papers = List.copyOf(papers);
		answers = List.copyOf(answers);
	}
}
