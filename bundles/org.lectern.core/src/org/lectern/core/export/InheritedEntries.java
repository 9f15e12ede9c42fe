/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.export;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.Progress;
import org.lectern.core.corpus.ReferringField;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.model.review.Bibliography;
import org.lectern.model.review.Paper;

/** Papers with those they inherit from by crossref and the like, in an order BibTeX takes. */
final class InheritedEntries {

	private final ReviewCorpus corpus;
	private final Map<String, Paper> byKey = new HashMap<>();
	private final Map<ReviewFile, Map<String, Paper>> byFile = new HashMap<>();
	private final Map<Paper, Integer> depths = new IdentityHashMap<>();
	private final List<SkippedPaper> missing = new ArrayList<>();
	private List<Paper> papers = List.of();

	private InheritedEntries(ReviewCorpus corpus) {
		this.corpus = corpus;
		corpus.papers().forEach(paper -> byKey.putIfAbsent(folded(ExportFileNames.keyOf(paper)), paper));
	}

	static InheritedEntries of(ChosenPapers chosen, Progress progress) {
		InheritedEntries entries = new InheritedEntries(chosen.corpus());
		entries.collect(chosen.papers(), progress);
		return entries;
	}

	/** Returns the papers, those that others refer to behind these, otherwise in the order they were chosen in. */
	List<Paper> papers() {
		return papers;
	}

	/** Returns the papers that refer to entries there are none of. */
	List<SkippedPaper> missing() {
		return missing;
	}

	private void collect(List<Paper> chosen, Progress progress) {
		Set<Paper> all = new LinkedHashSet<>(chosen);
		Deque<Paper> open = new ArrayDeque<>(all);
		Map<Paper, List<Paper>> parents = new IdentityHashMap<>();
		while (!open.isEmpty()) {
			progress.check();
			Paper paper = open.remove();
			List<Paper> ofPaper = parentsOf(paper);
			parents.put(paper, ofPaper);
			ofPaper.stream().filter(all::add).forEach(open::add);
		}
		// entries that refer to each other in a circle would sink for ever: none is deeper than there are entries
		Deque<Paper> sinking = new ArrayDeque<>(all);
		while (!sinking.isEmpty()) {
			progress.check();
			Paper paper = sinking.remove();
			int depth = depths.getOrDefault(paper, 0) + 1;
			for (Paper parent : parents.get(paper)) {
				if (depths.getOrDefault(parent, 0) < depth && depth < all.size()) {
					depths.put(parent, depth);
					sinking.add(parent);
				}
			}
		}
		papers = all.stream().sorted(Comparator.comparingInt(paper -> depths.getOrDefault(paper, 0))).toList();
	}

	private List<Paper> parentsOf(Paper paper) {
		List<Paper> parents = new ArrayList<>();
		for (ReferringField field : ReferringField.values()) {
			for (String key : field.isNeeded() ? field.keysIn(paper) : List.<String>of()) {
				Paper parent = find(paper, folded(key));
				if (parent == null) {
					missing.add(new SkippedPaper(ExportFileNames.keyOf(paper), NLS.bind(Messages.parentMissing, key)));
				} else if (parent != paper) {
					parents.add(parent);
				}
			}
		}
		return parents;
	}

	/** The entry of the same file goes before those of others. */
	private Paper find(Paper paper, String key) {
		ReviewFile file = corpus.fileOf(paper);
		Map<String, Paper> here = byFile.computeIfAbsent(file, InheritedEntries::keysOf);
		return here.getOrDefault(key, byKey.get(key));
	}

	private static Map<String, Paper> keysOf(ReviewFile file) {
		Map<String, Paper> keys = new HashMap<>();
		((Bibliography) file.root()).getPapers()
				.forEach(paper -> keys.putIfAbsent(folded(ExportFileNames.keyOf(paper)), paper));
		return keys;
	}

	/** BibTeX does not tell keys apart by case here. */
	private static String folded(String key) {
		return key.strip().toLowerCase(Locale.ROOT);
	}
}
