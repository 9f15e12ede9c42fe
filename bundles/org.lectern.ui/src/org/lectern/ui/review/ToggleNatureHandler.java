/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.review;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.handlers.HandlerUtil;
import org.lectern.workspace.ToggleNatureOperation;

/** Makes the selected projects reviews, or reviews no longer. */
public abstract class ToggleNatureHandler extends AbstractHandler {

	private final boolean add;

	ToggleNatureHandler(boolean add) {
		this.add = add;
	}

	/** Makes the selected projects reviews. */
	public static final class Add extends ToggleNatureHandler {

		/** Called by the workbench. */
		public Add() {
			super(true);
		}
	}

	/** Makes the selected projects reviews no longer; their files stay. */
	public static final class Remove extends ToggleNatureHandler {

		/** Called by the workbench. */
		public Remove() {
			super(false);
		}
	}

	@Override
	public Object execute(ExecutionEvent event) {
		List<IProject> projects = projects(HandlerUtil.getCurrentStructuredSelection(event));
		if (!projects.isEmpty()) {
			new ToggleJob(projects, add).schedule();
		}
		return null;
	}

	private static List<IProject> projects(IStructuredSelection selection) {
		List<IProject> projects = new ArrayList<>();
		for (Object element : selection) {
			IProject project = Adapters.adapt(element, IProject.class);
			if (project != null && project.isAccessible()) {
				projects.add(project);
			}
		}
		return projects;
	}

	/** Changes the projects in the background, because adding the nature checks the whole review. */
	private static final class ToggleJob extends WorkspaceJob {

		private final List<IProject> projects;
		private final boolean add;

		ToggleJob(List<IProject> projects, boolean add) {
			super(add ? Messages.ToggleNatureHandler_adding : Messages.ToggleNatureHandler_removing);
			this.projects = projects;
			this.add = add;
			setUser(true);
			setRule(projects.get(0).getWorkspace().getRoot());
		}

		@Override
		public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
			SubMonitor progress = SubMonitor.convert(monitor, projects.size());
			for (IProject project : projects) {
				new ToggleNatureOperation(project, add).execute(progress.split(1));
			}
			return Status.OK_STATUS;
		}
	}
}
