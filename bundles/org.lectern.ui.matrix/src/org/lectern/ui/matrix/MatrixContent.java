/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.matrix;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.lectern.core.corpus.PaperReference;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.core.matrix.EvidenceRow;
import org.lectern.core.matrix.EvidenceTable;
import org.lectern.core.matrix.PaperColumn;
import org.lectern.core.query.PaperState;
import org.lectern.core.query.SearchablePaper;
import org.lectern.model.review.NoteForm;
import org.lectern.model.review.Paper;
import org.lectern.ui.matrix.review.ReviewProblems;

/**
 * What the matrix of a review is made of, at one moment.
 *
 * @param project
 *            the review, never null
 * @param protocol
 *            the state of its protocol, never null
 * @param forms
 *            the note forms in order, never null
 * @param table
 *            all rows and columns, never null
 * @param papers
 *            what a query looks at, by paper
 * @param states
 *            what a query can ask besides, by paper
 */
record MatrixContent(IProject project, ProtocolState protocol, List<Form> forms, EvidenceTable table,
		Map<PaperReference, SearchablePaper> papers, Map<PaperReference, PaperState> states) {

	/** A note form to choose; its id may be null. */
	record Form(String id, String name) {

		static Form of(NoteForm form) {
			String name = form.getName() == null || form.getName().isBlank() ? form.getId() : form.getName();
			return new Form(form.getId(), name == null ? "" : name); //$NON-NLS-1$
		}
	}

	/** Whether there is a protocol, and why it cannot be read where it cannot. */
	record ProtocolState(boolean exists, String failure, int line) {
	}

	static MatrixContent of(IProject project, ReviewCorpus corpus, String wantedForm) throws CoreException {
		ReviewFile file = corpus.file(ReviewCorpus.PROTOCOL_PATH);
		ProtocolState state = new ProtocolState(file != null, file == null ? null : file.failure(),
				file == null ? 1 : file.failureLine());
		List<NoteForm> forms = corpus.protocol() == null ? List.of() : corpus.protocol().getForms();
		NoteForm form = forms.stream().filter(each -> Objects.equals(wantedForm, each.getId())).findFirst()
				.orElse(forms.isEmpty() ? null : forms.get(0));
		EvidenceTable table = EvidenceTable.of(corpus, form, List.of(PaperColumn.values()));
		Map<PaperReference, SearchablePaper> papers = new HashMap<>();
		for (Paper paper : corpus.papers()) {
			PaperReference reference = corpus.referenceTo(paper);
			papers.put(reference, SearchablePaper.of(paper, reference.file()));
		}
		Set<PaperReference> noted = new HashSet<>();
		table.rows().stream().filter(row -> row.notePath() != null).map(EvidenceRow::paper).forEach(noted::add);
		return new MatrixContent(project, state, forms.stream().map(Form::of).toList(), table, papers,
				ReviewProblems.of(project).states(noted));
	}
}
