/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.quickfix;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.lectern.core.corpus.PaperReference;
import org.lectern.core.fix.FixTarget;
import org.lectern.workspace.PaperElement;
import org.lectern.workspace.ReviewNature;

/** What a person selected to be put right in one review: findings, papers, files or all of it. */
final class FixScope {

	private final IProject project;
	private final Map<FixTarget, String> findings = new LinkedHashMap<>();
	private final Set<PaperReference> papers = new HashSet<>();
	private final Set<String> files = new HashSet<>();
	private boolean everything;

	private FixScope(IProject project) {
		this.project = project;
	}

	/** Reads a selection. What is not of the first review in it is passed over; null where there is no review in it. */
	static FixScope of(IStructuredSelection selection) {
		FixScope scope = null;
		for (Object element : selection) {
			IMarker marker = Adapters.adapt(element, IMarker.class);
			PaperElement paper = Adapters.adapt(element, PaperElement.class);
			IResource resource = marker != null ? marker.getResource()
					: paper != null ? paper.file() : Adapters.adapt(element, IResource.class);
			if (resource == null || !isReview(resource.getProject())) {
				continue;
			}
			if (scope == null) {
				scope = new FixScope(resource.getProject());
			}
			if (scope.project.equals(resource.getProject())) {
				scope.add(marker, paper, resource);
			}
		}
		return scope;
	}

	private static boolean isReview(IProject project) {
		try {
			return project != null && project.isOpen() && project.hasNature(ReviewNature.ID);
		} catch (CoreException e) {
			// it was closed in between
			return false;
		}
	}

	private void add(IMarker marker, PaperElement paper, IResource resource) {
		if (marker != null) {
			FixTarget target = MarkerTarget.of(marker);
			if (target != null) {
				findings.put(target, marker.getAttribute(IMarker.MESSAGE, "")); //$NON-NLS-1$
			}
		} else if (paper != null) {
			papers.add(paper.reference());
		} else if (resource instanceof IFile) {
			files.add(resource.getProjectRelativePath().toString());
		} else {
			everything = true;
		}
	}

	IProject project() {
		return project;
	}

	/** Returns the selected findings, with what they say. */
	Map<FixTarget, String> findings() {
		return findings;
	}

	/** Tells whether the review is to be checked, because more than single findings was selected. */
	boolean needsCheck() {
		return everything || !papers.isEmpty() || !files.isEmpty();
	}

	/** Tells whether a finding is about what was selected. */
	boolean contains(FixTarget target) {
		return everything || files.contains(target.file()) || target.paper() != null && papers.contains(target.paper());
	}
}
