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
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.lectern.core.corpus.PaperReference;
import org.lectern.workspace.FindingMarker;

/** The problems of the papers of a review, gathered from its markers in one go. */
final class PaperProblems {

	private final Map<PaperReference, Integer> severities = new HashMap<>();
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

	private void add(IMarker marker) {
		PaperReference paper = reference(marker);
		if (paper == null) {
			return;
		}
		severities.merge(paper, marker.getAttribute(IMarker.SEVERITY, IMarker.SEVERITY_INFO), Math::max);
		checks.computeIfAbsent(paper, key -> new TreeSet<>()).add(marker.getAttribute(FindingMarker.CHECK_ID, "")); //$NON-NLS-1$
	}

	/** Returns the paper a marker is about, null when it is about none. */
	static PaperReference reference(IMarker marker) {
		String text = marker.getAttribute(FindingMarker.PAPER, null);
		try {
			return text == null ? null : PaperReference.parse(text);
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
