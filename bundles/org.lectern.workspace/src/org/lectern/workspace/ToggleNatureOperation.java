/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.workspace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/** Adds the review nature to a project or takes it away. Files are never touched. */
public final class ToggleNatureOperation {

	private final IProject project;
	private final boolean add;

	/**
	 * Creates the operation.
	 *
	 * @param project
	 *            an open project, never null
	 * @param add
	 *            whether the nature is added or taken away
	 */
	public ToggleNatureOperation(IProject project, boolean add) {
		this.project = Objects.requireNonNull(project);
		this.add = add;
	}

	/**
	 * Runs the operation. A project that has, or lacks, the nature already stays as it is.
	 *
	 * @param monitor
	 *            for progress, may be null
	 * @throws CoreException
	 *             when the project is closed or its description cannot be written
	 */
	public void execute(IProgressMonitor monitor) throws CoreException {
		IProjectDescription description = project.getDescription();
		List<String> natures = new ArrayList<>(Arrays.asList(description.getNatureIds()));
		if (add == natures.contains(ReviewNature.ID)) {
			return;
		}
		if (add) {
			natures.add(ReviewNature.ID);
		} else {
			natures.remove(ReviewNature.ID);
		}
		description.setNatureIds(natures.toArray(String[]::new));
		// where the workspace builds by itself, the new builder runs in the background next
		project.setDescription(description, monitor);
	}
}
