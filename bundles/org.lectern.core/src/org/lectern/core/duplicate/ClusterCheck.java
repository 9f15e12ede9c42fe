/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.duplicate;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.check.CheckContext;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.CorpusCheck;
import org.lectern.core.check.Finding;
import org.lectern.core.check.Location;
import org.lectern.core.check.Related;
import org.lectern.core.check.Severity;
import org.lectern.core.corpus.PaperReference;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.model.bibtex.BibResource;
import org.lectern.model.review.Paper;

/**
 * Flags the clusters of one kind: one finding for each, at the key of its second paper, the first one that was one too
 * many. The other papers are related, in the order of the corpus.
 */
public abstract class ClusterCheck implements CorpusCheck {

	/**
	 * The texts of a check.
	 *
	 * @param pair
	 *            the message for two papers: the other one, the evidence
	 * @param cluster
	 *            the message for more: another one, how many besides, the evidence
	 * @param related
	 *            what is said at the other papers: the one with the finding
	 */
	record Texts(String pair, String cluster, String related) {
	}

	private final CheckDescription description;
	private final LinkKind kind;
	private final Texts texts;

	ClusterCheck(CheckDescription description, LinkKind kind, Texts texts) {
		this.description = description;
		this.kind = kind;
		this.texts = texts;
	}

	@Override
	public CheckDescription description() {
		return description;
	}

	@Override
	public void check(CheckContext context, Consumer<Finding> sink) {
		for (DuplicateCluster cluster : Clusters.of(context)) {
			Finding finding = find(cluster, context);
			if (finding != null) {
				sink.accept(finding);
			}
		}
	}

	/**
	 * Looks at one cluster.
	 *
	 * @param cluster
	 *            the cluster, never null
	 * @param context
	 *            the corpus and the profile, never null
	 * @return what the check finds, null when it does not care about the cluster
	 */
	public final Finding find(DuplicateCluster cluster, CheckContext context) {
		return cluster.kind() == kind && isWanted(cluster)
				? finding(cluster, context.severity(description), context.corpus())
				: null;
	}

	/** Tells whether the check has something to say of a cluster of its kind. */
	boolean isWanted(DuplicateCluster cluster) {
		return true;
	}

	private Finding finding(DuplicateCluster cluster, Severity severity, ReviewCorpus corpus) {
		PaperReference first = cluster.papers().get(0);
		PaperReference second = cluster.papers().get(1);
		String evidence = EvidenceText.of(cluster.links().get(0).evidence());
		int more = cluster.papers().size() - 2;
		String message = more == 0 ? NLS.bind(texts.pair(), name(first, second), evidence)
				: NLS.bind(texts.cluster(), new Object[] { name(first, second), more, evidence });
		List<Related> related = cluster.papers().stream().filter(paper -> !paper.equals(second))
				.map(paper -> new Related(paper, locate(paper, corpus), NLS.bind(texts.related(), name(paper, second))))
				.toList();
		return new Finding(description.id(), severity, message, locate(second, corpus), second, List.of(), related);
	}

	/** Names a paper for somebody who looks at another one. */
	private static String name(PaperReference paper, PaperReference seenFrom) {
		return paper.file().equals(seenFrom.file()) ? paper.key()
				: NLS.bind(Messages.DuplicatePaperCheck_elsewhere, paper.key(), paper.file());
	}

	private static Location locate(PaperReference reference, ReviewCorpus corpus) {
		Paper paper = corpus.find(reference);
		return Location.of(corpus.file(reference.file()), BibResource.keyRangeOf(paper));
	}
}
