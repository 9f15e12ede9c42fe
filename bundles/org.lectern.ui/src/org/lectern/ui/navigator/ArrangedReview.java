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

import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.lectern.core.query.Query;
import org.lectern.workspace.PaperElement;

/** The papers of a review, picked, grouped and in order. Does not change; safe for use by several threads. */
final class ArrangedReview {

	static final Object[] NONE = {};

	/** What was counted for a group or file. */
	record Group(Object[] members, Object[] children, int size, int severity) {
	}

	private final ReviewPapers papers;
	private final Arrangement arrangement;
	private final Query query;
	private final Map<Object, Group> groups;
	private final int matching;

	ArrangedReview(ReviewPapers papers, Arrangement arrangement, Query query, Map<Object, Group> groups, int matching) {
		this.papers = papers;
		this.arrangement = arrangement;
		this.query = query;
		this.groups = groups;
		this.matching = matching;
	}

	ReviewPapers papers() {
		return papers;
	}

	Arrangement arrangement() {
		return arrangement;
	}

	Query query() {
		return query;
	}

	/** Returns how many papers there are to see. */
	int matching() {
		return matching;
	}

	/** Returns what stands below the review, a group, a file or a range. */
	Object[] children(Object parent) {
		if (parent instanceof PaperRange range) {
			// the range may be that of an earlier arrangement
			for (Object present : children(range.parent())) {
				if (present.equals(range)) {
					return ((PaperRange) present).members();
				}
			}
			return NONE;
		}
		Group group = groups.get(parent);
		return group == null ? NONE : group.children;
	}

	/** Returns how many papers a group or file holds, 0 when there is no such group. */
	int size(Object element) {
		Group group = groups.get(element);
		return group == null ? 0 : group.size;
	}

	/** Returns the worst severity of the problems of the papers of a group, -1 for none. */
	int severity(PaperGroup element) {
		Group group = groups.get(element);
		return group == null ? -1 : group.severity;
	}

	/** Returns what a paper or group is shown in first, null when it is not shown. */
	Object parent(Object element) {
		Object container = container(element);
		if (container == null) {
			return null;
		}
		for (Object child : children(container)) {
			if (child.equals(element)) {
				return container;
			}
			if (child instanceof PaperRange range && range.contains(element)) {
				return range;
			}
		}
		return null;
	}

	private Object container(Object element) {
		if (element instanceof PaperRange range) {
			return range.parent();
		}
		if (element instanceof PaperGroup group) {
			return group.parent() == null ? group.project() : group.parent();
		}
		if (element instanceof IFile file) {
			return file.getProject();
		}
		return element instanceof PaperElement paper ? innermost(papers.project(), paper, 0) : null;
	}

	/** Returns the first innermost group a paper is in, null when a filter leaves it out. */
	private Object innermost(Object parent, PaperElement paper, int level) {
		if (level == arrangement.levels().size()) {
			return isMember(parent, paper) ? parent : null;
		}
		PaperSummary summary = papers.summary(paper);
		if (summary == null) {
			return null;
		}
		Grouping grouping = arrangement.levels().get(level);
		if (grouping == Grouping.FILE && level == 0) {
			return innermost(paper.file(), paper, 1);
		}
		for (Object member : groups.containsKey(parent) ? groups.get(parent).members : NONE) {
			if (member instanceof PaperGroup group && isMember(group, paper)) {
				return innermost(group, paper, level + 1);
			}
		}
		return null;
	}

	/** Tells whether a paper is in a group, at whatever depth. */
	private boolean isMember(Object group, PaperElement paper) {
		Group found = groups.get(group);
		if (found == null) {
			return false;
		}
		for (Object member : found.members) {
			if (member.equals(paper) || (member instanceof PaperGroup || member instanceof IFile) && isMember(member, paper)) {
				return true;
			}
		}
		return false;
	}

	/** Returns the members of a group one by one, not by ranges. */
	Object[] members(Object group) {
		if (group instanceof PaperRange range) {
			return children(range);
		}
		Group found = groups.get(group);
		return found == null ? NONE : found.members;
	}

	IProject project() {
		return papers.project();
	}
}
