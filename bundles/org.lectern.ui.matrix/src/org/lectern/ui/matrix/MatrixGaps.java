/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.matrix;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.matrix.PaperColumn;
import org.lectern.ui.matrix.review.EmptyPage;
import org.lectern.ui.matrix.review.ImportPapers;
import org.lectern.ui.review.ProtocolFile;

/** Says what a review lacks to make a matrix, and what can be done about it. */
final class MatrixGaps {

	private MatrixGaps() {
	}

	/** Shows the gap on a page; tells whether there is one. */
	static boolean show(MatrixContent content, EmptyPage page, IWorkbenchPage workbench) {
		String review = content.project().getName();
		IFile protocol = content.project().getFile(ReviewCorpus.PROTOCOL_PATH);
		MatrixContent.ProtocolState state = content.protocol();
		if (!state.exists()) {
			page.show(NLS.bind(Messages.MatrixView_noProtocol, review), () -> begin(protocol, workbench));
		} else if (state.failure() != null) {
			page.show(NLS.bind(Messages.MatrixView_badProtocol, new Object[] { review, state.line(), state.failure() }),
					() -> open(protocol, workbench));
		} else if (content.forms().isEmpty()) {
			page.show(NLS.bind(Messages.MatrixView_noForm, review), () -> open(protocol, workbench));
		} else if (content.table().rows().isEmpty()) {
			page.show(NLS.bind(Messages.MatrixView_noPaper, review),
					() -> ImportPapers.start(workbench.getWorkbenchWindow()));
		} else if (content.table().columns().stream().allMatch(PaperColumn.class::isInstance)) {
			page.show(NLS.bind(Messages.MatrixView_noQuestion, content.table().title()), () -> open(protocol, workbench));
		} else {
			return false;
		}
		return true;
	}

	private static void open(IFile protocol, IWorkbenchPage workbench) {
		try {
			IDE.openEditor(workbench, protocol);
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
		}
	}

	/** The review can have been closed since. */
	private static void opened(IFile protocol, IWorkbenchPage workbench) {
		if (protocol.exists() && !workbench.getWorkbenchWindow().isClosing()) {
			open(protocol, workbench);
		}
	}

	private static void begin(IFile protocol, IWorkbenchPage workbench) {
		Job job = new Job(ProtocolFile.labelOfCreation()) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				try {
					ProtocolFile.create(protocol, monitor);
				} catch (CoreException e) {
					return e.getStatus();
				}
				workbench.getWorkbenchWindow().getShell().getDisplay().asyncExec(() -> opened(protocol, workbench));
				return Status.OK_STATUS;
			}
		};
		job.setRule(protocol.getProject());
		job.setUser(true);
		job.schedule();
	}
}
