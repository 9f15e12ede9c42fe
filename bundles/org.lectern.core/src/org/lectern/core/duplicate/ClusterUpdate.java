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

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.duplicate.PaperLink.Origin;

/** Links papers anew, and puts those together anew that the changed links hold together. */
final class ClusterUpdate {

	/** The score of papers that nothing can be said against. */
	private static final double CERTAIN = 10;

	private final DuplicateIndex index;
	private final ReviewCorpus corpus;
	private final Comparisons comparisons;

	ClusterUpdate(DuplicateIndex index, ReviewCorpus corpus, Comparisons comparisons) {
		this.index = index;
		this.corpus = corpus;
		this.comparisons = comparisons;
	}

	/** Runs the update, given the papers that do not differ at all by what they say. */
	ClusterChanges run(Map<Long, List<IndexedPaper>> contents) {
		comparisons.run();
		contents.values().forEach(this::linkSameContent);
		linkSameVerdict();
		return cluster();
	}

	/** Links papers that do not differ at all, each with the last one, however many there are. */
	private void linkSameContent(List<IndexedPaper> same) {
		if (same.size() < 2) {
			return;
		}
		for (IndexedPaper paper : same) {
			paper.links().stream().filter(link -> link.origin() == Origin.CONTENT).toList().forEach(comparisons::unlink);
		}
		List<IndexedPaper> ordered = same.stream().sorted(IndexedPaper.ORDER).toList();
		for (int i = 1; i < ordered.size(); i++) {
			if (!index.verdicts.keepApart(ordered.get(i - 1), ordered.get(i))) {
				link(ordered.get(i - 1), ordered.get(i), Origin.CONTENT, EvidenceKind.CONTENT);
			}
		}
	}

	private void linkSameVerdict() {
		for (RememberedVerdicts.Pair pair : index.verdicts.same()) {
			if (comparisons.has(pair.one()) || comparisons.has(pair.other())) {
				boolean first = IndexedPaper.ORDER.compare(pair.one(), pair.other()) < 0;
				link(first ? pair.one() : pair.other(), first ? pair.other() : pair.one(), Origin.VERDICT,
						EvidenceKind.VERDICT);
			}
		}
	}

	/** Makes a link that something else than the rule asks for, with what the rule sees besides. */
	private void link(IndexedPaper one, IndexedPaper other, Origin origin, EvidenceKind kind) {
		List<Evidence> evidence = new ArrayList<>();
		evidence.add(new Evidence(kind, "")); //$NON-NLS-1$
		evidence.addAll(index.rule.compare(index.records.of(one), index.records.of(other)).evidence());
		comparisons.link(new PaperLink(one, other, new Match(LinkKind.DUPLICATE, true, CERTAIN, evidence), origin));
	}

	private ClusterChanges cluster() {
		Set<Component> dissolved = new LinkedHashSet<>(comparisons.dissolved());
		Set<IndexedPaper> loose = new LinkedHashSet<>();
		for (IndexedPaper paper : comparisons.touched()) {
			if (paper.component != null) {
				dissolved.add(paper.component);
			}
			loose.add(paper);
		}
		dissolved.forEach(component -> component.members().stream().filter(IndexedPaper::isIn).forEach(loose::add));
		loose.forEach(paper -> paper.component = null);
		List<FoundCluster> found = new ArrayList<>();
		for (IndexedPaper paper : loose) {
			if (paper.component == null && !paper.links().isEmpty()) {
				Component component = Component.of(linkedWith(paper), index.rule, index.records, index.verdicts, corpus);
				component.members().forEach(member -> member.component = component);
				found.addAll(component.clusters());
			}
		}
		return new ClusterChanges(dissolved.stream().map(Component::clusters).flatMap(Collection::stream).toList(), found);
	}

	/** Returns the papers that links hold together with one, that one included. */
	private static List<IndexedPaper> linkedWith(IndexedPaper start) {
		Set<IndexedPaper> found = new HashSet<>(Set.of(start));
		Deque<IndexedPaper> left = new ArrayDeque<>(found);
		while (!left.isEmpty()) {
			IndexedPaper paper = left.poll();
			for (PaperLink link : paper.links()) {
				IndexedPaper other = link.otherThan(paper);
				if (found.add(other)) {
					left.add(other);
				}
			}
		}
		return List.copyOf(found);
	}
}
