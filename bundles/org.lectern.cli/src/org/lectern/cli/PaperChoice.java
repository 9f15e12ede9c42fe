/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.cli;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.export.ChosenPapers;
import org.lectern.core.query.PaperState;
import org.lectern.core.query.Query;
import org.lectern.core.query.QueryProblem;
import org.lectern.core.query.SearchablePaper;
import org.lectern.model.review.Note;
import org.lectern.model.review.Paper;

/** The papers a query asks for, in the language of the filter of the view Papers. */
final class PaperChoice {

	/** What the checks found is not known here. */
	private static final Pattern PROBLEM = Pattern.compile("(?i)\\b(problem:|(has|is):problem)"); //$NON-NLS-1$

	private static final PaperState NOTED = new PaperState(true, Set.of(), null);

	private final Query query;

	private PaperChoice(Query query) {
		this.query = query;
	}

	/**
	 * Reads a query.
	 *
	 * @param text
	 *            the query; null for all papers
	 * @throws FailedException
	 *             when it is not understood
	 */
	static PaperChoice of(String text) {
		if (text == null) {
			return new PaperChoice(null);
		}
		if (PROBLEM.matcher(text).find()) {
			throw new FailedException(ExitCode.USAGE, Messages.PaperChoice_problem);
		}
		Query query = Query.parse(text);
		if (!query.problems().isEmpty()) {
			throw new FailedException(ExitCode.USAGE, NLS.bind(Messages.PaperChoice_notUnderstood,
					query.problems().stream().map(QueryProblem::message).collect(Collectors.joining("; ")))); //$NON-NLS-1$
		}
		return new PaperChoice(query);
	}

	ChosenPapers in(ReviewCorpus review) {
		if (query == null) {
			return ChosenPapers.all(review);
		}
		Set<String> noted = review.model().getNotes().stream().map(Note::getPaperKey).collect(Collectors.toSet());
		List<Paper> papers = review.papers().stream()
				.filter(paper -> query.matches(SearchablePaper.of(paper, review.referenceTo(paper).file()),
						noted.contains(paper.getKey()) ? NOTED : PaperState.NONE))
				.toList();
		return new ChosenPapers(review, papers);
	}
}
