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

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.undo.WorkspaceUndoUtil;

/** Executes operations on reviews so that Edit > Undo takes them back. */
public final class ReviewOperations {

	private static final String PLUGIN = "org.lectern.ui"; //$NON-NLS-1$

	private ReviewOperations() {
	}

	/**
	 * Executes an operation.
	 *
	 * @param operation
	 *            the operation, never null
	 * @param monitor
	 *            for progress and cancellation, may be null
	 * @return what became of it, with a localised message, never null
	 */
	public static IStatus execute(IUndoableOperation operation, IProgressMonitor monitor) {
		operation.addContext(WorkspaceUndoUtil.getWorkspaceUndoContext());
		try {
			return PlatformUI.getWorkbench().getOperationSupport().getOperationHistory().execute(operation, monitor,
					WorkspaceUndoUtil.getUIInfoAdapter(null));
		} catch (ExecutionException e) {
			Throwable cause = e.getCause() == null ? e : e.getCause();
			return new Status(IStatus.ERROR, PLUGIN, String.valueOf(cause.getMessage()), cause);
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		}
	}

	/**
	 * Executes an operation in the background. What keeps it from being done is shown to the user.
	 *
	 * @param operation
	 *            the operation, never null
	 */
	public static void schedule(IUndoableOperation operation) {
		new OperationJob(operation).schedule();
	}

	/** Executes one operation. */
	private static final class OperationJob extends Job {

		private final IUndoableOperation operation;

		OperationJob(IUndoableOperation operation) {
			super(operation.getLabel());
			this.operation = operation;
			setUser(true);
		}

		@Override
		protected IStatus run(IProgressMonitor monitor) {
			return execute(operation, monitor);
		}
	}
}
