/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.form;

import java.lang.reflect.InvocationTargetException;
import java.util.Collection;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.lectern.workspace.ReviewSave;
import org.lectern.workspace.ReviewSave.Outcome;

/** Saves what an editor has without freezing the windows. */
public final class ReviewSaving {

	private ReviewSaving() {
	}

	/**
	 * Makes files writable that a version control system or the user keeps from being written.
	 *
	 * @param files
	 *            the files, those that do not exist are left out, never null
	 * @param shell
	 *            where to ask, never null
	 * @throws CoreException
	 *             when one of them stays as it is
	 */
	public static void makeWritable(Collection<IFile> files, Shell shell) throws CoreException {
		List<IFile> present = files.stream().filter(IFile::exists).toList();
		if (!present.isEmpty()) {
			IStatus writable = present.get(0).getWorkspace().validateEdit(present.toArray(IFile[]::new), shell);
			if (!writable.isOK()) {
				throw new CoreException(writable);
			}
		}
	}

	/**
	 * Runs the operation on another thread. The workbench calls on the thread of the user interface, where waiting for
	 * the disk, or for a build to give the project free, would freeze the windows. Meanwhile they take no input, so
	 * that all stays as it is being written, but are painted; when it takes long a dialog shows how far it is and can
	 * cancel. A caller that holds the project itself cannot wait for another thread.
	 *
	 * @param save
	 *            what is to be written, never null
	 * @param name
	 *            what the user knows it by, never null
	 * @param monitor
	 *            used where it cannot be done on another thread, may be null
	 * @return what became of it, never null
	 * @throws CoreException
	 *             when it could not be written, or was cancelled before
	 */
	public static Outcome run(ReviewSave save, String name, IProgressMonitor monitor) throws CoreException {
		if (Job.getJobManager().currentRule() != null) {
			return save.run(monitor);
		}
		try {
			PlatformUI.getWorkbench().getProgressService().busyCursorWhile(progress -> {
				try {
					save.run(SubMonitor.convert(progress, NLS.bind(Messages.ReviewSaving_saving, name), 1));
				} catch (CoreException e) {
					throw new InvocationTargetException(e);
				} catch (OperationCanceledException e) {
					throw new InterruptedException();
				}
			});
		} catch (InvocationTargetException e) {
			Throwable cause = e.getCause();
			throw cause instanceof CoreException core ? core
					: new CoreException(Status.error(NLS.bind(Messages.ReviewSaving_failed, name), cause));
		} catch (InterruptedException e) {
			if (save.outcome() == null) {
				throw new CoreException(Status.CANCEL_STATUS);
			}
		}
		return save.outcome();
	}
}
