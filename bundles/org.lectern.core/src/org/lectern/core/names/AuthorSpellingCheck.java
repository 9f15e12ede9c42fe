/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.names;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.check.Category;
import org.lectern.core.check.CheckContext;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.CheckedPaper;
import org.lectern.core.check.CorpusCheck;
import org.lectern.core.check.Finding;
import org.lectern.core.check.Location;
import org.lectern.core.check.Related;
import org.lectern.core.check.Severity;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.model.bibtex.BibResource;
import org.lectern.model.review.Paper;

/**
 * Flags a spelling of an author's name that differs from the one most papers of the corpus have, where there is
 * evidence that both are the same person: one finding for each such spelling, at the first paper that has it.
 */
final class AuthorSpellingCheck implements CorpusCheck {

	private static final CheckDescription DESCRIPTION = new CheckDescription("author-spelling", Category.NAMES, //$NON-NLS-1$
			Severity.INFO, Messages.AuthorSpellingCheck_title, Messages.AuthorSpellingCheck_explanation)
			.onlyIn("strict"); //$NON-NLS-1$

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public void check(CheckContext context, Consumer<Finding> sink) {
		AuthorIndex index = new AuthorIndex();
		List<Paper> papers = context.corpus().papers();
		for (int i = 0; i < papers.size(); i++) {
			context.progress().check();
			index.add(i, papers.get(i));
		}
		for (SpellingVariant variant : SpellingVariant.in(index, context.progress())) {
			report(variant, papers, context, sink);
		}
	}

	private static void report(SpellingVariant variant, List<Paper> papers, CheckContext context,
			Consumer<Finding> sink) {
		AuthorSpelling written = variant.spelling();
		AuthorSpelling usual = variant.usual();
		Paper first = papers.get(written.papers()[0]);
		NameList list = AuthorIndex.authors(first);
		ListedName name = list.names().stream().filter(written::isOf).findFirst().orElseThrow();
		List<Related> related = new ArrayList<>();
		related.add(related(papers.get(usual.papers()[0]), usual, context.corpus()));
		for (int i = 1; i < written.papers().length; i++) {
			related.add(related(papers.get(written.papers()[i]), written, context.corpus()));
		}
		ReviewFile file = context.corpus().fileOf(first);
		new CheckedPaper(first, file, context, finding -> sink.accept(with(related, finding))).report(DESCRIPTION,
				list.field(), name.start(), name.end(), NLS.bind(Messages.AuthorSpellingCheck_message,
						new Object[] { written.name(), usual.name(), usual.count(), written.count() }),
				written.name(), usual.name());
	}

	private static Related related(Paper paper, AuthorSpelling spelling, ReviewCorpus corpus) {
		ReviewFile file = corpus.fileOf(paper);
		NameList list = AuthorIndex.authors(paper);
		return new Related(corpus.referenceTo(paper), Location.of(file, BibResource.valueRangeOf(list.field())),
				spelling.name());
	}

	private static Finding with(List<Related> related, Finding finding) {
		return new Finding(finding.checkId(), finding.severity(), finding.message(), finding.location(),
				finding.paper(), finding.arguments(), related);
	}
}
