/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.types;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.check.Category;
import org.lectern.core.check.CheckContext;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.CorpusCheck;
import org.lectern.core.check.Finding;
import org.lectern.core.check.Location;
import org.lectern.core.check.Related;
import org.lectern.core.check.Severity;
import org.lectern.core.corpus.PaperReference;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.types.PreprintServers.Preprint;
import org.lectern.model.bibtex.BibResource;
import org.lectern.model.review.Paper;

/**
 * Flags preprints whose published version is in the review as well: one finding for each preprint, at its key. The
 * published papers are related. Pairs on which there is a verdict that still stands are left alone.
 */
@SuppressWarnings("nls")
final class PublishedVersionCheck implements CorpusCheck {

	private static final CheckDescription DESCRIPTION = new CheckDescription("published-version", Category.TYPES,
			Severity.INFO, Messages.PublishedVersionCheck_title, Messages.PublishedVersionCheck_explanation);

	/** How many papers are looked at before it is asked again whether to go on. */
	private static final int STRIDE = 64;

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public void check(CheckContext context, Consumer<Finding> sink) {
		List<Paper> papers = context.corpus().papers();
		Map<Paper, String> servers = new HashMap<>();
		List<Publication> drafts = drafts(papers, servers, context);
		if (drafts.isEmpty()) {
			return;
		}
		Map<String, List<Publication>> byTitle = versions(papers, drafts, servers, context);
		SettledPairs settled = new SettledPairs(context.corpus());
		for (Publication draft : drafts) {
			List<Paper> versions = byTitle.get(draft.title()).stream().filter(draft::canBeDraftOf)
					.map(Publication::paper).filter(paper -> !settled.has(draft.paper(), paper)).toList();
			if (!versions.isEmpty()) {
				sink.accept(finding(draft.paper(), servers.get(draft.paper()), versions, context));
			}
		}
	}

	private static List<Publication> drafts(List<Paper> papers, Map<Paper, String> servers, CheckContext context) {
		List<Publication> drafts = new ArrayList<>();
		int looked = 0;
		for (Paper paper : papers) {
			if (looked++ % STRIDE == 0) {
				context.progress().check();
			}
			Preprint preprint = PreprintServers.of(paper);
			if (preprint != null) {
				servers.put(paper, preprint.server());
				Publication draft = new Publication(paper);
				if (draft.isTelling()) {
					drafts.add(draft);
				}
			}
		}
		return drafts;
	}

	/** Finds what was published under the titles of preprints. */
	private static Map<String, List<Publication>> versions(List<Paper> papers, List<Publication> drafts,
			Map<Paper, String> servers, CheckContext context) {
		Map<String, List<Publication>> byTitle = new HashMap<>();
		drafts.forEach(draft -> byTitle.put(draft.title(), new ArrayList<>()));
		TitleBeginnings beginnings = new TitleBeginnings(byTitle.keySet());
		int looked = 0;
		for (Paper paper : papers) {
			if (looked++ % STRIDE == 0) {
				context.progress().check();
			}
			if (beginnings.mayHave(paper.fieldValue("title")) && !servers.containsKey(paper)
					&& Publication.isPublished(paper)) {
				Publication publication = new Publication(paper);
				List<Publication> same = byTitle.get(publication.title());
				if (same != null) {
					same.add(publication);
				}
			}
		}
		return byTitle;
	}

	private static Finding finding(Paper draft, String server, List<Paper> versions, CheckContext context) {
		ReviewCorpus corpus = context.corpus();
		PaperReference reference = corpus.referenceTo(draft);
		List<Related> related = versions.stream().map(version -> new Related(corpus.referenceTo(version),
				locate(version, corpus), NLS.bind(Messages.PublishedVersionCheck_related, reference.key()))).toList();
		String message = NLS.bind(Messages.PublishedVersionCheck_message, server, versions.get(0).getKey());
		return new Finding(DESCRIPTION.id(), context.severity(DESCRIPTION), message, locate(draft, corpus), reference,
				List.of(), related);
	}

	private static Location locate(Paper paper, ReviewCorpus corpus) {
		return Location.of(corpus.fileOf(paper), BibResource.keyRangeOf(paper));
	}
}
