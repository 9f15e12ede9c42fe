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

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.lectern.core.corpus.PaperReference;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.model.review.Paper;

/** The papers of targets, in the order of the corpus. Papers that are gone are left out. */
final class PaperGroups {

	private final ReviewCorpus corpus;
	private final Map<Paper, Integer> positions = new IdentityHashMap<>();

	PaperGroups(ReviewCorpus corpus) {
		this.corpus = corpus;
		for (Paper paper : corpus.papers()) {
			positions.put(paper, positions.size());
		}
	}

	/** Returns the papers of one target. */
	List<Paper> of(FixTarget target) {
		List<PaperReference> references = new ArrayList<>(target.related());
		references.add(target.paper());
		return references.stream().map(corpus::find).filter(paper -> paper != null).distinct()
				.sorted((one, other) -> Integer.compare(positions.get(one), positions.get(other))).toList();
	}

	/** Returns the papers of all targets, those of targets that share a paper together, groups of two or more. */
	Collection<List<Paper>> joined(List<FixTarget> targets) {
		Map<Paper, List<Paper>> groups = new IdentityHashMap<>();
		for (FixTarget target : targets) {
			TreeMap<Integer, Paper> joined = new TreeMap<>();
			for (Paper paper : of(target)) {
				for (Paper member : groups.getOrDefault(paper, List.of(paper))) {
					joined.put(positions.get(member), member);
				}
			}
			List<Paper> group = List.copyOf(joined.values());
			group.forEach(paper -> groups.put(paper, group));
		}
		TreeMap<Integer, List<Paper>> ordered = new TreeMap<>();
		groups.values().stream().filter(group -> group.size() > 1)
				.forEach(group -> ordered.put(positions.get(group.get(0)), group));
		return ordered.values();
	}
}
