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

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.lectern.core.check.Severity;
import org.lectern.core.corpus.PaperReference;
import org.lectern.core.fix.FixTarget;
import org.lectern.core.query.PaperState;
import org.lectern.workspace.FindingMarker;

/** The problems of the papers of a review, gathered from its markers in one go. */
final class PaperProblems {

	private static final PaperState NOTED = new PaperState(true, Set.of(), null);

	private final Map<PaperReference, Integer> severities = new HashMap<>();
	private final Map<IResource, Integer> byResource = new HashMap<>();
	private final Map<PaperReference, Set<String>> checks = new HashMap<>();

	private PaperProblems() {
	}

	/**
	 * Gathers the problems.
	 *
	 * @param project
	 *            the review, never null
	 * @return the problems, never null
	 * @throws CoreException
	 *             when the project was closed or deleted meanwhile
	 */
	static PaperProblems of(IProject project) throws CoreException {
		PaperProblems problems = new PaperProblems();
		for (IMarker marker : project.findMarkers(FindingMarker.TYPE, true, IResource.DEPTH_INFINITE)) {
			problems.add(marker);
		}
		return problems;
	}

	/** Counts a problem for each paper it is about, as duplicates are about several. */
	private void add(IMarker marker) {
		FixTarget target = target(marker);
		if (target == null) {
			return;
		}
		int severity = marker.getAttribute(IMarker.SEVERITY, IMarker.SEVERITY_INFO);
		byResource.merge(marker.getResource(), severity, Math::max);
		Set<PaperReference> papers = new HashSet<>(target.related());
		if (target.paper() != null) {
			papers.add(target.paper());
		}
		for (PaperReference paper : papers) {
			severities.merge(paper, severity, Math::max);
			checks.computeIfAbsent(paper, key -> new TreeSet<>()).add(target.checkId());
		}
	}

	/** Returns the paper a marker is about in the first place, null when it is about none. */
	static PaperReference reference(IMarker marker) {
		FixTarget target = target(marker);
		return target == null ? null : target.paper();
	}

	private static FixTarget target(IMarker marker) {
		try {
			return FindingMarker.targetOf(marker);
		} catch (IllegalArgumentException e) {
			// a marker of another version: the next build replaces it
			return null;
		}
	}

	/**
	 * Returns the worst severity of the problems of a paper.
	 *
	 * @param paper
	 *            the paper, never null
	 * @return a severity of {@link IMarker}, -1 when the paper has no problem
	 */
	int severity(PaperReference paper) {
		return severities.getOrDefault(paper, -1);
	}

	/**
	 * Returns the worst severity of the problems of a file, or of all files of the review.
	 *
	 * @param resource
	 *            a file or the project, never null
	 * @return a severity of {@link IMarker}, -1 when there is no problem
	 */
	int severity(IResource resource) {
		if (resource instanceof IProject) {
			return byResource.values().stream().mapToInt(Integer::intValue).max().orElse(-1);
		}
		return byResource.getOrDefault(resource, -1);
	}

	/**
	 * Returns what a filter can ask about the problems of a paper, and whether there is a note on it.
	 *
	 * @param paper
	 *            the paper, never null
	 * @param hasNote
	 *            whether there is a note
	 * @return the state, never null
	 */
	PaperState state(PaperReference paper, boolean hasNote) {
		Set<String> found = checks(paper);
		return found.isEmpty() ? hasNote ? NOTED : PaperState.NONE : new PaperState(hasNote, found, worst(severity(paper)));
	}

	private static Severity worst(int severity) {
		return switch (severity) {
		case IMarker.SEVERITY_ERROR -> Severity.ERROR;
		case IMarker.SEVERITY_WARNING -> Severity.WARNING;
		default -> Severity.INFO;
		};
	}

	/**
	 * Returns the checks that found something about a paper.
	 *
	 * @param paper
	 *            the paper, never null
	 * @return the ids of the checks in their order, never null, may be empty
	 */
	Set<String> checks(PaperReference paper) {
		return checks.getOrDefault(paper, Set.of());
	}
}
