/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.protocol;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.PlatformUI;
import org.lectern.workspace.ReviewSave;
import org.lectern.workspace.ReviewSave.Outcome;

/** Saves the protocol of an editor, and asks where its file was changed meanwhile. */
final class ProtocolSave {

	private final ProtocolEditor editor;
	private final ProtocolModel model;

	ProtocolSave(ProtocolEditor editor) {
		this.editor = editor;
		model = editor.model();
	}

	/** Saves; tells whether all was written. */
	boolean save(IProgressMonitor monitor) throws CoreException {
		IFile file = model.file();
		if (file.exists()) {
			IStatus writable = file.getWorkspace().validateEdit(new IFile[] { file }, editor.getSite().getShell());
			if (!writable.isOK()) {
				throw new CoreException(writable);
			}
		}
		byte[] content = model.written();
		ReviewSave save = new ReviewSave(file.getProject());
		save.note(file, model.known(), content);
		if (run(save, monitor) != Outcome.SAVED) {
			switch (editor.questions().overwrite(editor.getSite().getShell(), file.getName())) {
			case OVERWRITE:
				save.overwriteNote();
				run(save, monitor);
				break;
			case RELOAD:
				editor.reload();
				return false;
			default:
				return false;
			}
		}
		model.saved(content);
		return true;
	}

	/** Writes on another thread, for which the thread of the user interface must not wait without painting. */
	private static Outcome run(ReviewSave save, IProgressMonitor monitor) throws CoreException {
		if (Job.getJobManager().currentRule() != null) {
			return save.run(monitor); // a caller that holds the project cannot wait for another thread
		}
		try {
			PlatformUI.getWorkbench().getProgressService().busyCursorWhile(progress -> {
				try {
					save.run(progress);
				} catch (CoreException e) {
					throw new InvocationTargetException(e);
				} catch (OperationCanceledException e) {
					throw new InterruptedException();
				}
			});
		} catch (InvocationTargetException e) {
			throw e.getCause() instanceof CoreException core ? core
					: new CoreException(Status.error(Messages.ProtocolEditor_problem, e.getCause()));
		} catch (InterruptedException e) {
			if (save.outcome() == null) {
				throw new CoreException(Status.CANCEL_STATUS);
			}
		}
		return save.outcome();
	}
}
