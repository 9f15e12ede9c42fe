/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.papers;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.lectern.core.entry.EntryNeeds;
import org.lectern.workspace.MovePapersOperation;
import org.lectern.workspace.PaperElement;

/** Finds out what papers need in another file, asks whether to move them where that is something, and moves them. */
final class MovePapersJob extends Job {

	private final Shell shell;
	private final MovePapersOperation operation;

	MovePapersJob(Shell shell, List<PaperElement> papers, IFile target) {
		super(NLS.bind(Messages.MovePapersJob_name, target.getName()));
		this.shell = shell;
		operation = new MovePapersOperation(papers.stream().map(PaperElement::reference).toList(), target);
		setUser(true);
		setPriority(Job.INTERACTIVE);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			String told = told(operation.needs());
			if (told.isEmpty()) {
				PaperOperationJob.start(List.of(operation));
			} else if (!shell.isDisposed()) {
				shell.getDisplay().asyncExec(() -> ask(told));
			}
			return Status.OK_STATUS;
		} catch (CoreException e) {
			return e.getStatus();
		}
	}

	private void ask(String told) {
		if (!shell.isDisposed() && new MessageDialog(shell, Messages.MovePapersHandler_title, null, told,
				MessageDialog.QUESTION, 0, Messages.MovePapersJob_move, IDialogConstants.CANCEL_LABEL).open() == 0) {
			PaperOperationJob.start(List.of(operation));
		}
	}

	/** Returns what the reader has to know; empty for nothing. Conflicts are left to the operation, which refuses them. */
	private static String told(List<EntryNeeds> needs) {
		Set<String> macros = new LinkedHashSet<>();
		Set<String> left = new LinkedHashSet<>();
		Set<String> referring = new LinkedHashSet<>();
		for (EntryNeeds each : needs) {
			macros.addAll(each.macros());
			left.addAll(each.leftBehind());
			referring.addAll(each.referring());
		}
		List<String> lines = new ArrayList<>();
		add(lines, Messages.MovePapersJob_macros, macros);
		add(lines, Messages.MovePapersJob_leftBehind, left);
		add(lines, Messages.MovePapersJob_referring, referring);
		return String.join("\n\n", lines); //$NON-NLS-1$
	}

	private static void add(List<String> lines, String message, Set<String> names) {
		if (!names.isEmpty()) {
			lines.add(NLS.bind(message, String.join(", ", names))); //$NON-NLS-1$
		}
	}
}
