/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.navigator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.lectern.core.query.Query;
import org.lectern.core.query.SearchablePaper;
import org.lectern.ui.navigator.ArrangedReview.Group;
import org.lectern.workspace.PaperElement;

/** Picks, groups and orders the papers of one review. */
final class ReviewArranger {

	private final ReviewPapers papers;
	private final Arrangement arrangement;
	private final IProgressMonitor monitor;
	private final IProject project;
	private final Map<Object, Group> groups = new HashMap<>();
	private final List<GroupValues> values = new ArrayList<>();

	private ReviewArranger(ReviewPapers papers, Arrangement arrangement, IProgressMonitor monitor) {
		this.papers = papers;
		this.arrangement = arrangement;
		this.monitor = monitor;
		project = papers.project();
		arrangement.levels().forEach(level -> values.add(new GroupValues(level, papers.problems())));
	}

	/**
	 * Arranges papers.
	 *
	 * @throws OperationCanceledException
	 *             soon after the monitor was cancelled
	 */
	static ArrangedReview arrange(ReviewPapers papers, Arrangement arrangement, Query query, IProgressMonitor monitor) {
		return new ReviewArranger(papers, arrangement, monitor).arrange(query);
	}

	private ArrangedReview arrange(Query query) {
		learnSpellings();
		List<PaperSummary> picked = new ArrayList<>();
		for (IFile file : papers.files()) {
			pick(papers.file(file), query, picked);
		}
		Comparator<PaperSummary> order = arrangement.sort().comparator(arrangement.levels().contains(Grouping.FILE),
				arrangement.descending());
		if (order != null) {
			picked.sort((one, other) -> {
				check();
				return order.compare(one, other);
			});
		}
		group(project, picked, 0, query.isEmpty());
		return new ArrangedReview(papers, arrangement, query, groups, picked.size());
	}

	/** Lets the first spelling in the files name a group, whatever order and filter the papers are shown by. */
	private void learnSpellings() {
		for (GroupValues ofLevel : values) {
			for (IFile file : ofLevel.spells() ? papers.files() : List.<IFile>of()) {
				for (PaperSummary summary : papers.file(file).summaries()) {
					check();
					ofLevel.of(summary);
				}
			}
		}
	}

	private void pick(FilePapers file, Query query, List<PaperSummary> picked) {
		if (query.isEmpty()) {
			picked.addAll(file.summaries());
			return;
		}
		SearchablePaper[] searchable = file.searchable(this::check);
		for (int i = 0; i < searchable.length; i++) {
			check();
			PaperSummary summary = file.summaries().get(i);
			if (query.matches(searchable[i], papers.state(summary.element()))) {
				picked.add(summary);
			}
		}
	}

	private void group(Object parent, List<PaperSummary> members, int level, boolean withEmptyFiles) {
		List<Object> children = new ArrayList<>();
		if (level == arrangement.levels().size()) {
			members.forEach(member -> children.add(member.element()));
		} else {
			Map<String, List<PaperSummary>> parts = partition(members, level);
			if (level == 0 && arrangement.levels().get(0) == Grouping.FILE && withEmptyFiles) {
				papers.files().forEach(file -> parts.computeIfAbsent(file.getProjectRelativePath().toString(),
						path -> new ArrayList<>()));
			}
			for (Map.Entry<String, List<PaperSummary>> part : parts.entrySet()) {
				Object group = groupFor(parent, level, part.getKey());
				children.add(group);
				group(group, part.getValue(), level + 1, false);
			}
		}
		groups.put(parent, new Group(children.toArray(), PaperRange.of(parent, children, this::label), members.size(),
				severity(members)));
	}

	private Map<String, List<PaperSummary>> partition(List<PaperSummary> members, int level) {
		GroupValues ofLevel = values.get(level);
		Map<String, List<PaperSummary>> parts = new HashMap<>();
		for (PaperSummary member : members) {
			check();
			for (String value : ofLevel.of(member)) {
				parts.computeIfAbsent(value, key -> new ArrayList<>()).add(member);
			}
		}
		Map<String, List<PaperSummary>> sorted = new TreeMap<>(ofLevel.order());
		sorted.putAll(parts);
		return sorted;
	}

	private Object groupFor(Object parent, int level, String value) {
		Grouping grouping = arrangement.levels().get(level);
		return grouping == Grouping.FILE && level == 0 ? project.getFile(IPath.fromPortableString(value))
				: new PaperGroup(project, level == 0 ? null : parent, grouping, value);
	}

	private int severity(List<PaperSummary> members) {
		int worst = -1;
		for (PaperSummary member : members) {
			worst = Math.max(worst, papers.severity(member.element()));
		}
		return worst;
	}

	private String label(Object element) {
		if (element instanceof PaperElement paper) {
			return papers.summary(paper).title();
		}
		return element instanceof PaperGroup group ? GroupLabel.of(group) : ((IFile) element).getName();
	}

	private void check() {
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
	}

	/** Returns the names of the fields the papers of reviews have, if a filter may have to look at them. */
	static Set<String> fieldNames(List<ReviewPapers> reviews, String filter) {
		Set<String> names = new HashSet<>();
		if (filter.indexOf(':') >= 0) {
			for (ReviewPapers review : reviews) {
				for (IFile file : review.files()) {
					for (SearchablePaper paper : review.file(file).searchable(() -> {
					})) {
						names.addAll(paper.fieldNames());
					}
				}
			}
		}
		return names;
	}
}
