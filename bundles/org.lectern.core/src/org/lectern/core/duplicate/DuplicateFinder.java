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

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.lectern.core.Progress;
import org.lectern.core.corpus.PaperReference;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.duplicate.ClusterBuilder.Group;
import org.lectern.core.duplicate.ClusterBuilder.Link;
import org.lectern.model.review.Paper;

/**
 * Finds the papers of a corpus that are probably one work. Only papers that share something rare are compared, so the
 * work grows about as fast as the corpus. Verdicts are respected: papers called distinct or versions of one work never
 * share a cluster while both are still what they were; papers called the same always do.
 */
public final class DuplicateFinder {

	/** Entry types that hold data for other entries and are no papers. */
	private static final Set<String> HELPERS = Set.of("xdata", "set"); //$NON-NLS-1$ //$NON-NLS-2$

	/** The score of papers that nothing can be said against. */
	private static final double CERTAIN = 10;

	/** How many papers are looked at before it is asked again whether to go on. */
	private static final int STRIDE = 64;

	private final ReviewCorpus corpus;
	private final Progress progress;
	private final List<WorkRecord> records = new ArrayList<>();
	private final List<Link> links = new ArrayList<>();
	private RememberedVerdicts verdicts;
	private DuplicateRule rule;

	private DuplicateFinder(ReviewCorpus corpus, Progress progress) {
		this.corpus = corpus;
		this.progress = progress;
	}

	/**
	 * Finds clusters of duplicates.
	 *
	 * @param corpus
	 *            the corpus, never null
	 * @param progress
	 *            where to tell about it, never null
	 * @return the clusters in the order of their first papers, never null
	 * @throws org.lectern.core.CancelledException
	 *             when cancelled
	 */
	public static List<DuplicateCluster> find(ReviewCorpus corpus, Progress progress) {
		return findAll(corpus, progress).stream().filter(cluster -> cluster.kind() == LinkKind.DUPLICATE).toList();
	}

	/**
	 * Finds clusters of all kinds. Papers of one cluster of duplicates are never related otherwise, and two of them are
	 * never perhaps duplicates and versions too.
	 *
	 * @param corpus
	 *            the corpus, never null
	 * @param progress
	 *            where to tell about it, never null
	 * @return the duplicates, then the versions, then what may be duplicates, each in the order of the first papers;
	 *         never null
	 * @throws org.lectern.core.CancelledException
	 *             when cancelled
	 */
	public static List<DuplicateCluster> findAll(ReviewCorpus corpus, Progress progress) {
		return new DuplicateFinder(corpus, progress).find();
	}

	private List<DuplicateCluster> find() {
		List<Paper> papers = corpus.papers();
		progress.begin(Messages.DuplicateFinder_comparing, 2 * (papers.size() / STRIDE + 1));
		RunningCounters counters = new RunningCounters(papers);
		for (int i = 0; i < papers.size(); i++) {
			tick(i);
			addRecord(papers.get(i), counters);
		}
		verdicts = new RememberedVerdicts(corpus, records);
		rule = new DuplicateRule(new TitleCounts(records), new Venues(records));
		linkSameContent();
		linkSameVerdict();
		linkAlike();
		ClusterBuilder builder = new ClusterBuilder(records.size(), verdicts, comparing());
		builder.join(links.stream().filter(link -> link.match().isDuplicate()).toList());
		List<DuplicateCluster> clusters = new ArrayList<>();
		builder.groups().forEach(group -> clusters.add(cluster(LinkKind.DUPLICATE, group)));
		RelatedGroups related = new RelatedGroups(builder::find);
		for (LinkKind kind : List.of(LinkKind.VERSION, LinkKind.POSSIBLE)) {
			related.join(links.stream().filter(link -> link.match().kind() == kind).toList())
					.forEach(group -> clusters.add(cluster(kind, group)));
		}
		return clusters;
	}

	private ClusterBuilder.Comparing comparing() {
		return new ClusterBuilder.Comparing() {

			@Override
			public boolean areDuplicates(int one, int other) {
				return rule.compare(records.get(one), records.get(other)).isDuplicate();
			}

			@Override
			public boolean areDistinct(int one, int other) {
				return rule.areDistinct(records.get(one), records.get(other));
			}
		};
	}

	private void tick(int done) {
		if (done % STRIDE == 0) {
			progress.check();
			progress.step();
		}
	}

	private void addRecord(Paper paper, RunningCounters counters) {
		String type = paper.getEntryType() == null ? "" : paper.getEntryType().toLowerCase(Locale.ROOT); //$NON-NLS-1$
		WorkRecord record = HELPERS.contains(type) ? null : new WorkRecord(paper, counters);
		if (record != null && record.isComparable()) {
			records.add(record);
		}
	}

	/** Links records that do not differ at all, each with the last one, however many there are. */
	private void linkSameContent() {
		Map<String, Integer> last = new HashMap<>();
		for (int i = 0; i < records.size(); i++) {
			if (records.get(i).isDistinctive()) {
				Integer before = last.put(records.get(i).content(), i);
				if (before != null && !verdicts.keepApart(before, i)) {
					links.add(certain(before, i, EvidenceKind.CONTENT));
				}
			}
		}
	}

	/** Makes a link that something else than the rule asks for, with what the rule sees besides. */
	private Link certain(int one, int other, EvidenceKind kind) {
		List<Evidence> evidence = new ArrayList<>();
		evidence.add(new Evidence(kind, "")); //$NON-NLS-1$
		evidence.addAll(rule.compare(records.get(one), records.get(other)).evidence());
		return new Link(one, other, new Match(LinkKind.DUPLICATE, true, CERTAIN, evidence));
	}

	private void linkSameVerdict() {
		verdicts.same().forEach(pair -> links.add(certain(pair[0], pair[1], EvidenceKind.VERDICT)));
	}

	private void linkAlike() {
		CandidateIndex index = new CandidateIndex(records);
		Outlines outlines = new Outlines(records);
		for (int i = 0; i < records.size(); i++) {
			tick(i);
			int later = i;
			index.candidatesBefore(i, earlier -> {
				if (!outlines.mayBeAlike(earlier, later)) {
					return;
				}
				Match match = rule.compare(records.get(earlier), records.get(later));
				if (match.kind() != LinkKind.NONE && !verdicts.keepApart(earlier, later)) {
					links.add(new Link(earlier, later, match));
				}
			});
		}
	}

	private DuplicateCluster cluster(LinkKind kind, Group group) {
		return new DuplicateCluster(kind, group.members().stream().map(this::reference).toList(),
				group.links().stream().map(link -> new DuplicateLink(reference(link.one()), reference(link.other()),
						link.match().strong(), link.match().score(), link.match().evidence())).toList());
	}

	private PaperReference reference(int record) {
		return corpus.referenceTo(records.get(record).paper());
	}
}
