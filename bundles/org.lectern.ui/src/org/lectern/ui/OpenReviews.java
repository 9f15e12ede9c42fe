/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.lectern.workspace.ReviewNature;

/** Finds the reviews of the workspace that can be worked with. */
public final class OpenReviews {

	private OpenReviews() {
	}

	/**
	 * Returns the open reviews.
	 *
	 * @return the projects in the order of their names, never null, may be empty
	 */
	public static List<IProject> all() {
		return Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(OpenReviews::contain)
				.toList();
	}

	/**
	 * Tells whether a project is an open review.
	 *
	 * @param project
	 *            the project, never null
	 * @return whether it is open and has the review nature
	 */
	public static boolean contain(IProject project) {
		try {
			return project.isAccessible() && project.hasNature(ReviewNature.ID);
		} catch (CoreException e) {
			// closed or deleted between the two questions
			return false;
		}
	}

	/**
	 * Returns the review that something selected is in.
	 *
	 * @param selection
	 *            the selection, never null
	 * @return the review of the first element that is in one; null where none is
	 */
	public static IProject of(IStructuredSelection selection) {
		List<IProject> reviews = all();
		for (Object element : selection) {
			IResource resource = Adapters.adapt(element, IResource.class);
			IProject project = resource == null ? Adapters.adapt(element, IProject.class) : resource.getProject();
			if (reviews.contains(project)) {
				return project;
			}
		}
		return null;
	}
}
