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
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.check.Category;
import org.lectern.core.check.CheckContext;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.Finding;
import org.lectern.core.check.GroupCheck;
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
public final class PublishedVersionCheck implements GroupCheck {

	/** The id of the check. */
	public static final String ID = "published-version";

	private static final CheckDescription DESCRIPTION = new CheckDescription(ID, Category.TYPES,
			Severity.INFO, Messages.PublishedVersionCheck_title, Messages.PublishedVersionCheck_explanation);

	/** Made by the catalogue only. */
	PublishedVersionCheck() {
	}

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public Collection<String> groupsOf(Paper paper) {
		String beginning = TitleBeginning.of(paper);
		return beginning.isEmpty() ? List.of() : List.of(beginning);
	}

	@Override
	public boolean asksForVerdicts() {
		return true;
	}

	@Override
	public void check(String group, List<Paper> members, CheckContext context, Consumer<Finding> sink) {
		if (members.size() == 1) {
			return;
		}
		Map<Paper, String> servers = new HashMap<>();
		List<Publication> drafts = drafts(members, servers);
		if (drafts.isEmpty()) {
			return;
		}
		Map<String, List<Publication>> byTitle = versions(members, drafts, servers);
		for (Publication draft : drafts) {
			List<Paper> versions = byTitle.get(draft.title()).stream().filter(draft::canBeDraftOf)
					.map(Publication::paper)
					.filter(paper -> !context.once(SettledPairs.class, run -> new SettledPairs(run.corpus()))
							.has(draft.paper(), paper))
					.toList();
			if (!versions.isEmpty()) {
				sink.accept(finding(draft.paper(), servers.get(draft.paper()), versions, context));
			}
		}
	}

	private static List<Publication> drafts(List<Paper> papers, Map<Paper, String> servers) {
		List<Publication> drafts = new ArrayList<>();
		for (Paper paper : papers) {
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
			Map<Paper, String> servers) {
		Map<String, List<Publication>> byTitle = new HashMap<>();
		drafts.forEach(draft -> byTitle.put(draft.title(), new ArrayList<>()));
		for (Paper paper : papers) {
			if (!servers.containsKey(paper) && Publication.isPublished(paper)) {
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
