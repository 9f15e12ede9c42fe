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
import java.util.Map;
import java.util.function.IntFunction;

import org.lectern.core.corpus.PaperReference;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.duplicate.ClusterBuilder.Group;
import org.lectern.core.duplicate.ClusterBuilder.Link;

/** Papers that links hold together, directly or by way of others: what happens to others does not touch them. */
final class Component {

	private final List<IndexedPaper> members;
	private final List<FoundCluster> clusters;

	private Component(List<IndexedPaper> members, List<FoundCluster> clusters) {
		this.members = members;
		this.clusters = clusters;
	}

	/** Sorts papers and finds out which of them belong together, and how. */
	static Component of(List<IndexedPaper> papers, DuplicateRule rule, WorkRecords records,
			RememberedVerdicts verdicts, ReviewCorpus corpus) {
		List<IndexedPaper> members = papers.stream().sorted(IndexedPaper.ORDER).toList();
		List<Link> links = links(members);
		ClusterBuilder builder = new ClusterBuilder(members.size(), comparing(members, rule, records, verdicts));
		builder.join(of(LinkKind.DUPLICATE, links));
		List<FoundCluster> clusters = new ArrayList<>();
		builder.groups().forEach(group -> clusters.add(found(LinkKind.DUPLICATE, group, members, corpus)));
		RelatedGroups related = new RelatedGroups(builder::find);
		for (LinkKind kind : List.of(LinkKind.VERSION, LinkKind.POSSIBLE)) {
			related.join(of(kind, links)).forEach(group -> clusters.add(found(kind, group, members, corpus)));
		}
		return new Component(members, List.copyOf(clusters));
	}

	private static List<Link> links(List<IndexedPaper> members) {
		Map<IndexedPaper, Integer> places = new HashMap<>();
		members.forEach(member -> places.put(member, places.size()));
		List<Link> links = new ArrayList<>();
		for (IndexedPaper member : members) {
			for (PaperLink link : member.links()) {
				if (link.one() == member) {
					links.add(new Link(places.get(member), places.get(link.other()), link.match(), link.origin()));
				}
			}
		}
		links.sort(ClusterBuilder.SUREST_FIRST);
		return links;
	}

	private static List<Link> of(LinkKind kind, List<Link> links) {
		return links.stream().filter(link -> link.match().kind() == kind).toList();
	}

	private static FoundCluster found(LinkKind kind, Group group, List<IndexedPaper> members, ReviewCorpus corpus) {
		List<IndexedEntry> entries = group.members().stream().map(member -> members.get(member).entry()).toList();
		IntFunction<PaperReference> reference = member -> corpus.referenceTo(members.get(member).entry().paper());
		List<DuplicateLink> links = group.links().stream().map(link -> new DuplicateLink(reference.apply(link.one()),
				reference.apply(link.other()), link.match().strong(), link.match().score(), link.match().evidence()))
				.toList();
		List<PaperReference> papers = group.members().stream().map(reference::apply).toList();
		return new FoundCluster(new DuplicateCluster(kind, papers, links), entries);
	}

	private static ClusterBuilder.Comparing comparing(List<IndexedPaper> members, DuplicateRule rule,
			WorkRecords records, RememberedVerdicts verdicts) {
		return new ClusterBuilder.Comparing() {

			@Override
			public boolean areDuplicates(int one, int other) {
				return rule.compare(record(one), record(other)).isDuplicate();
			}

			@Override
			public boolean areDistinct(int one, int other) {
				return rule.areDistinct(record(one), record(other));
			}

			@Override
			public boolean areKeptApart(int one, int other) {
				return verdicts.keepApart(members.get(one), members.get(other));
			}

			@Override
			public boolean isKeptApart(int record) {
				return verdicts.keepsApart(members.get(record));
			}

			private WorkRecord record(int member) {
				return records.of(members.get(member));
			}
		};
	}

	List<IndexedPaper> members() {
		return members;
	}

	List<FoundCluster> clusters() {
		return clusters;
	}
}
