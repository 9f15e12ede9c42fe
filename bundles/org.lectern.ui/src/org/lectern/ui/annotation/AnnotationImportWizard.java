/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.annotation;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.lectern.core.CancelledException;
import org.lectern.core.annotation.exchange.AnnotationFile;
import org.lectern.core.annotation.exchange.AnnotationFolder;
import org.lectern.core.annotation.exchange.AnnotationImport;
import org.lectern.ui.DialogSections;
import org.lectern.ui.OpenReviews;
import org.lectern.ui.quickfix.ReviewOperations;
import org.lectern.workspace.ImportAnnotationsOperation;
import org.lectern.workspace.MonitorProgress;

/** Imports annotations that another tool wrote into the notes of a review, as one step that can be undone. */
public final class AnnotationImportWizard extends Wizard implements IImportWizard {

	/** The id of the wizard. */
	public static final String ID = "org.lectern.ui.importAnnotations"; //$NON-NLS-1$

	private final ExchangeQuestions questions;
	private IProject preselected;
	private AnnotationImportPage page;

	/** Called by the workbench. */
	public AnnotationImportWizard() {
		this(ExchangeQuestions.dialogs());
	}

	/**
	 * Makes a wizard.
	 *
	 * @param questions
	 *            tells the user what was left out, never null
	 */
	public AnnotationImportWizard(ExchangeQuestions questions) {
		this.questions = questions;
		setWindowTitle(Messages.AnnotationImportWizard_window);
		setNeedsProgressMonitor(true);
		setDialogSettings(DialogSections.of(ID));
	}

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		preselected = OpenReviews.of(selection);
	}

	@Override
	public void addPages() {
		page = new AnnotationImportPage(preselected);
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		IProject project = page.project();
		List<String> chosen = page.chosen();
		AnnotationFolder folder = new AnnotationFolder(page.place());
		IStatus[] status = { Status.CANCEL_STATUS };
		AnnotationImport.Result[] results = new AnnotationImport.Result[1];
		try {
			getContainer().run(true, true, monitor -> {
				try {
					List<AnnotationFile> files = folder.read(chosen, new MonitorProgress(monitor));
					ImportAnnotationsOperation operation = new ImportAnnotationsOperation(project, files);
					status[0] = ReviewOperations.execute(operation, monitor);
					results[0] = operation.result();
				} catch (IOException e) {
					throw new InvocationTargetException(e);
				} catch (CancelledException e) {
					throw new InterruptedException();
				}
			});
		} catch (InvocationTargetException e) {
			status[0] = ExchangeStart.statusOf(e);
		} catch (InterruptedException e) {
			return false;
		}
		return finish(status[0], results[0]);
	}

	private boolean finish(IStatus status, AnnotationImport.Result result) {
		if (status.getSeverity() == IStatus.CANCEL) {
			return false;
		}
		if (!status.isOK()) {
			ErrorDialog.openError(getShell(), getWindowTitle(), null, status);
			return false;
		}
		page.saveSettings();
		if (!result.notices().isEmpty()) {
			String title = NLS.bind(Messages.AnnotationImportWizard_done, result.added(), result.relations());
			getShell().getDisplay().asyncExec(() -> questions.tell(getWindowTitle(), title, result.notices()));
		}
		return true;
	}
}
