/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.merge;

import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.lectern.core.fix.FixCatalog;
import org.lectern.core.fix.UnmergeFix;
import org.lectern.ui.quickfix.FixInputs;
import org.lectern.ui.quickfix.OperationPreviewDialog;
import org.lectern.workspace.ApplyFixOperation;
import org.lectern.workspace.PaperElement;
import org.lectern.workspace.ReviewProject;

/** Takes the last merge into the selected paper apart, after showing what that changes. */
public final class TakeMergeApartHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		List<PaperElement> papers = SelectedPapers.of(HandlerUtil.getCurrentStructuredSelection(event));
		if (papers.size() == 1) {
			new ReadJob(papers.get(0)).schedule();
		}
		return null;
	}

	/** Finds out whether there is a merge to take apart. */
	private static final class ReadJob extends Job {

		private final PaperElement paper;

		ReadJob(PaperElement paper) {
			super(NLS.bind(Messages.TakeMergeApart_job, paper.reference().key()));
			this.paper = paper;
			setUser(true);
		}

		@Override
		protected IStatus run(IProgressMonitor monitor) {
			monitor.beginTask(getName(), IProgressMonitor.UNKNOWN);
			try {
				boolean merged = UnmergeFix.isMerged(ReviewProject.of(paper.file().getProject()).readAsShown(),
						paper.reference());
				if (!monitor.isCanceled() && PlatformUI.isWorkbenchRunning()) {
					PlatformUI.getWorkbench().getDisplay().asyncExec(() -> open(merged));
				}
				return Status.OK_STATUS;
			} catch (CoreException e) {
				return e.getStatus();
			}
		}

		private void open(boolean merged) {
			IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
			Shell shell = window == null ? null : window.getShell();
			String key = paper.reference().key();
			if (!merged) {
				MessageDialog.openInformation(shell, Messages.TakeMergeApart_window,
						NLS.bind(Messages.TakeMergeApart_notMerged, key));
				return;
			}
			IProject project = paper.file().getProject();
			ApplyFixOperation operation = new ApplyFixOperation(project, FixCatalog.standard().fix(UnmergeFix.ID),
					List.of(UnmergeFix.target(paper.reference())), FixInputs.of(Map.of(), null));
			new OperationPreviewDialog(shell, operation, Messages.TakeMergeApart_window,
					NLS.bind(Messages.TakeMergeApart_title, key), Messages.TakeMergeApart_message,
					Messages.TakeMergeApart_button).open();
		}
	}
}
