/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.digest;

import java.lang.reflect.InvocationTargetException;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.undo.WorkspaceUndoUtil;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.lectern.core.io.digest.DigestImportResult;
import org.lectern.ui.DialogSections;
import org.lectern.ui.OpenReviews;
import org.lectern.workspace.ImportDigestOperation;

/** Imports a mailed digest into a review, as one step that can be undone. */
public final class DigestImportWizard extends Wizard implements IImportWizard {

	/** The id of the wizard. */
	public static final String ID = "org.lectern.ui.importDigest"; //$NON-NLS-1$
	/** The family of the jobs that read a digest to show what would be imported. */
	public static final Object JOB_FAMILY = DigestImportWizard.class;

	private final Consumer<DigestImportResult> report;
	private IWorkbench workbench;
	private IProject preselected;
	private DigestImportPage page;

	/** Called by the workbench. */
	public DigestImportWizard() {
		this(DigestImportWizard::showReport);
	}

	/**
	 * Makes a wizard.
	 *
	 * @param report
	 *            tells the user after the import which lines of the digest need a look; called only when there are some,
	 *            never null
	 */
	public DigestImportWizard(Consumer<DigestImportResult> report) {
		this.report = report;
		setWindowTitle(Messages.DigestImportWizard_window);
		setNeedsProgressMonitor(true);
		setDialogSettings(DialogSections.of(ID));
	}

	@Override
	public void init(IWorkbench opened, IStructuredSelection selection) {
		workbench = opened;
		preselected = OpenReviews.of(selection);
	}

	@Override
	public void addPages() {
		page = new DigestImportPage(OpenReviews.all(), preselected);
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		ImportDigestOperation operation = Objects.requireNonNull(page.operation());
		IStatus status = run(operation);
		if (status.getSeverity() == IStatus.CANCEL) {
			return false;
		}
		if (!status.isOK()) {
			ErrorDialog.openError(getShell(), Messages.DigestImportWizard_window, Messages.DigestImportWizard_failed, status);
			return false;
		}
		page.saveSettings();
		BasicNewResourceWizard.selectAndReveal(operation.target(), workbench.getActiveWorkbenchWindow());
		if (DigestReportDialog.hasMatter(operation.result())) {
			// once the dialog of the wizard is gone
			getShell().getDisplay().asyncExec(() -> report.accept(operation.result()));
		}
		return true;
	}

	private IStatus run(ImportDigestOperation operation) {
		operation.addContext(WorkspaceUndoUtil.getWorkspaceUndoContext());
		IStatus[] status = { Status.CANCEL_STATUS };
		try {
			getContainer().run(true, true, monitor -> status[0] = execute(operation, monitor));
		} catch (InvocationTargetException e) {
			Throwable cause = e.getTargetException();
			return Status.error(String.valueOf(cause.getMessage()), cause);
		} catch (InterruptedException e) {
			return Status.CANCEL_STATUS;
		}
		return status[0];
	}

	private IStatus execute(ImportDigestOperation operation, IProgressMonitor monitor)
			throws InvocationTargetException, InterruptedException {
		try {
			return workbench.getOperationSupport().getOperationHistory().execute(operation, monitor,
					WorkspaceUndoUtil.getUIInfoAdapter(getShell()));
		} catch (ExecutionException e) {
			throw new InvocationTargetException(e.getCause() == null ? e : e.getCause());
		} catch (OperationCanceledException e) {
			throw new InterruptedException();
		}
	}

	private static void showReport(DigestImportResult result) {
		new DigestReportDialog(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), result).open();
	}
}
