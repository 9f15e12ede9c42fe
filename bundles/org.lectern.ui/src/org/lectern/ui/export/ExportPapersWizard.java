/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.export;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.lectern.core.CancelledException;
import org.lectern.core.export.ExportContent;
import org.lectern.core.export.ExportSummary;
import org.lectern.core.reference.UnknownStyleException;
import org.lectern.ui.DialogSections;
import org.lectern.workspace.MonitorProgress;

/** Exports formatted references, notes or BibTeX entries of papers to files. */
public final class ExportPapersWizard extends Wizard implements IExportWizard {

	/** The id of the wizard. */
	public static final String ID = "org.lectern.ui.exportPapers"; //$NON-NLS-1$

	private final ExportQuestions questions;
	private ExportStart start = ExportStart.NOTHING;
	private ExportPapersPage page;

	/** Called by the workbench. */
	public ExportPapersWizard() {
		this(ExportQuestions.dialogs());
	}

	/**
	 * Makes a wizard.
	 *
	 * @param questions
	 *            asks and tells the user, never null
	 */
	public ExportPapersWizard(ExportQuestions questions) {
		this.questions = questions;
		setWindowTitle(Messages.ExportPapersWizard_window);
		setNeedsProgressMonitor(true);
		setDialogSettings(DialogSections.of(ID));
	}

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		start = ExportStart.of(workbench, selection);
	}

	@Override
	public void addPages() {
		page = new ExportPapersPage(start);
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		ExportRequest request = page.request();
		ExportContent[] content = new ExportContent[1];
		ExportSummary[] summary = new ExportSummary[1];
		List<Path> existing = new ArrayList<>();
		if (!run(monitor -> {
			content[0] = make(request, monitor);
			existing.addAll(request.target().existing(content[0]));
		})) {
			return false;
		}
		ExportQuestions.Answer answer = existing.isEmpty() ? ExportQuestions.Answer.REPLACE
				: questions.existing(getShell(), existing, content[0].files().size());
		if (answer == ExportQuestions.Answer.CANCEL || !run(monitor -> {
			SubMonitor progress = SubMonitor.convert(monitor, 10);
			summary[0] = request.target().write(content[0], answer == ExportQuestions.Answer.REPLACE,
					new MonitorProgress(progress.split(9)));
			refresh(summary[0].written(), progress.split(1));
		})) {
			return false;
		}
		page.saveSettings();
		Display display = getShell().getDisplay();
		// when this wizard is closed
		display.asyncExec(() -> questions.tell(summary[0]));
		return true;
	}

	private static ExportContent make(ExportRequest request, IProgressMonitor monitor)
			throws CoreException, UnknownStyleException {
		SubMonitor progress = SubMonitor.convert(monitor, 2);
		return request.export().export(request.scope().readAsShown(progress.split(1)), new MonitorProgress(progress.split(1)));
	}

	/** Lets the workspace see what was written into it. */
	private static void refresh(List<Path> written, IProgressMonitor monitor) throws CoreException {
		IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
		SubMonitor progress = SubMonitor.convert(monitor, written.size());
		for (Path path : written) {
			SubMonitor ofFile = progress.split(1);
			for (IResource file : root.findFilesForLocationURI(path.toUri())) {
				IResource known = file;
				// a folder that was made for the file is not known either
				while (!known.getParent().exists()) {
					known = known.getParent();
				}
				known.refreshLocal(IResource.DEPTH_INFINITE, ofFile);
			}
		}
	}

	/** What takes a while. */
	private interface Work {

		void run(IProgressMonitor monitor) throws CoreException, IOException, UnknownStyleException;
	}

	/** Does something on another thread and shows what keeps it from being done; tells whether it was. */
	private boolean run(Work work) {
		try {
			getContainer().run(true, true, monitor -> {
				try {
					work.run(monitor);
				} catch (CoreException | IOException | UnknownStyleException e) {
					throw new InvocationTargetException(e);
				} catch (CancelledException | OperationCanceledException e) {
					throw new InterruptedException();
				}
			});
			return true;
		} catch (InvocationTargetException e) {
			Throwable cause = e.getTargetException();
			IStatus status = cause instanceof CoreException core ? core.getStatus()
					: Status.error(String.valueOf(cause.getLocalizedMessage()), cause);
			ErrorDialog.openError(getShell(), getWindowTitle(), Messages.ExportPapersWizard_failed, status);
			return false;
		} catch (InterruptedException e) {
			return false;
		}
	}
}
