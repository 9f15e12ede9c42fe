/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.matrix.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.lectern.core.check.Severity;
import org.lectern.core.corpus.PaperReference;
import org.lectern.core.fix.FixTarget;
import org.lectern.core.overview.PaperProblem;
import org.lectern.core.query.PaperState;
import org.lectern.workspace.FindingMarker;

/** The problems of a review as its markers tell them. */
public final class ReviewProblems {

	private final List<PaperProblem> problems = new ArrayList<>();

	private ReviewProblems() {
	}

	/**
	 * Gathers the problems.
	 *
	 * @param project
	 *            the review, never null
	 * @return the problems, never null
	 * @throws CoreException
	 *             when the project was closed meanwhile
	 */
	public static ReviewProblems of(IProject project) throws CoreException {
		ReviewProblems gathered = new ReviewProblems();
		for (IMarker marker : project.findMarkers(FindingMarker.TYPE, true, IResource.DEPTH_INFINITE)) {
			FixTarget target = target(marker);
			if (target != null) {
				gathered.problems.add(new PaperProblem(target.checkId(), severity(marker), papers(target)));
			}
		}
		return gathered;
	}

	private static FixTarget target(IMarker marker) {
		try {
			return FindingMarker.targetOf(marker);
		} catch (IllegalArgumentException e) {
			// a marker of another version: the next build replaces it
			return null;
		}
	}

	/** Returns the papers a problem is about, as duplicates are about several. */
	private static Set<PaperReference> papers(FixTarget target) {
		Set<PaperReference> papers = new HashSet<>(target.related());
		if (target.paper() != null) {
			papers.add(target.paper());
		}
		return papers;
	}

	private static Severity severity(IMarker marker) {
		return switch (marker.getAttribute(IMarker.SEVERITY, IMarker.SEVERITY_INFO)) {
		case IMarker.SEVERITY_ERROR -> Severity.ERROR;
		case IMarker.SEVERITY_WARNING -> Severity.WARNING;
		default -> Severity.INFO;
		};
	}

	/**
	 * Returns all problems.
	 *
	 * @return the problems, never null, may be empty
	 */
	public List<PaperProblem> all() {
		return List.copyOf(problems);
	}

	/**
	 * Returns what a query can ask of the papers besides their records.
	 *
	 * @param hasNote
	 *            the papers with a note, never null
	 * @return the states of the papers that have a problem or a note, never null
	 */
	public Map<PaperReference, PaperState> states(Set<PaperReference> hasNote) {
		Map<PaperReference, Set<String>> checks = new HashMap<>();
		Map<PaperReference, Severity> worst = new HashMap<>();
		for (PaperProblem problem : problems) {
			for (PaperReference paper : problem.papers()) {
				checks.computeIfAbsent(paper, key -> new HashSet<>()).add(problem.checkId());
				worst.merge(paper, problem.severity(), (one, other) -> one.compareTo(other) >= 0 ? one : other);
			}
		}
		Map<PaperReference, PaperState> states = new HashMap<>();
		hasNote.forEach(paper -> states.put(paper, new PaperState(true, Set.of(), null)));
		checks.forEach((paper, ids) -> states.put(paper, new PaperState(hasNote.contains(paper), ids, worst.get(paper))));
		return states;
	}
}
