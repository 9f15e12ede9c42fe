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

import java.util.Objects;

import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.IWorkspaceRunnable;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;

/**
 * A change to the files of a review as one step that can be undone. Works on the text of the open editors where there
 * are any, else on the files. All files change together or none does.
 */
abstract class ReviewOperation extends AbstractOperation {

	static final String PLUGIN = "org.lectern.workspace"; //$NON-NLS-1$

	private final IProject project;
	/** What was done; null as long as nothing was. */
	private FileChanges changes;

	ReviewOperation(String label, IProject project) {
		super(label);
		this.project = Objects.requireNonNull(project);
	}

	/**
	 * Works out what to change, and changes nothing.
	 *
	 * @param contents
	 *            the review, whose corpus may be changed, never null
	 * @return the changes, at least one
	 * @throws CoreException
	 *             when there is nothing to change, or it cannot be done; its status is that of the operation
	 */
	abstract FileChanges plan(ReviewContents contents) throws CoreException;

	/** Reads what the operation needs of the review: all of it, unless an operation knows that less is enough. */
	ReviewContents read() throws CoreException {
		return new ReviewContents(project);
	}

	/** As {@link #plan(ReviewContents)}, for an operation that takes a while and tells how far it is. */
	FileChanges plan(ReviewContents contents, IProgressMonitor monitor) throws CoreException {
		return plan(contents);
	}

	IProject project() {
		return project;
	}

	@Override
	public boolean canUndo() {
		return changes != null;
	}

	@Override
	public boolean canRedo() {
		return changes != null;
	}

	@Override
	public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
		return run(progress -> {
			FileChanges planned = plan(read(), progress);
			planned.make(contextOf(info), progress);
			changes = planned;
		}, monitor);
	}

	@Override
	public IStatus redo(IProgressMonitor monitor, IAdaptable info) {
		return run(progress -> changes.make(contextOf(info), progress), monitor);
	}

	@Override
	public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
		return run(progress -> changes.takeBack(contextOf(info), progress), monitor);
	}

	/** There is somebody to ask where there is a workbench; which of its windows to ask in, it knows itself. */
	private static Object contextOf(IAdaptable info) {
		return info == null ? null : IWorkspace.VALIDATE_PROMPT;
	}

	private IStatus run(IWorkspaceRunnable change, IProgressMonitor monitor) {
		try {
			project.getWorkspace().run(change, project, IWorkspace.AVOID_UPDATE, monitor);
			return Status.OK_STATUS;
		} catch (CoreException e) {
			return e.getStatus();
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		}
	}

	static CoreException failure(int severity, String message) {
		return new CoreException(new Status(severity, PLUGIN, message));
	}
}
