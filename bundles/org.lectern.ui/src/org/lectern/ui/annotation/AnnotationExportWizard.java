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
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.lectern.core.CancelledException;
import org.lectern.core.annotation.exchange.AnnotationFolder;
import org.lectern.core.annotation.exchange.AnnotationFormat;
import org.lectern.core.annotation.exchange.ReviewAnnotationExport;
import org.lectern.ui.DialogSections;
import org.lectern.ui.OpenReviews;
import org.lectern.workspace.MonitorProgress;
import org.lectern.workspace.ReviewProject;

/** Exports the annotations of notes as brat stand-off or as Web Annotations to a folder on disk. */
public final class AnnotationExportWizard extends Wizard implements IExportWizard {

	/** The id of the wizard. */
	public static final String ID = "org.lectern.ui.exportAnnotations"; //$NON-NLS-1$

	private final ExchangeQuestions questions;
	private IProject preselected;
	private List<String> notes = List.of();
	private AnnotationExportPage page;

	/** Called by the workbench. */
	public AnnotationExportWizard() {
		this(ExchangeQuestions.dialogs());
	}

	/**
	 * Makes a wizard.
	 *
	 * @param questions
	 *            asks and tells the user, never null
	 */
	public AnnotationExportWizard(ExchangeQuestions questions) {
		this.questions = questions;
		setWindowTitle(Messages.AnnotationExportWizard_window);
		setNeedsProgressMonitor(true);
		setDialogSettings(DialogSections.of(ID));
	}

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		preselected = OpenReviews.of(selection);
		notes = ExchangeStart.filesIn(selection).stream().filter(path -> path.endsWith(".note")).toList(); //$NON-NLS-1$
	}

	@Override
	public void addPages() {
		page = new AnnotationExportPage(preselected, notes);
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		IProject project = page.project();
		List<String> chosen = page.chosen();
		AnnotationFormat format = page.format();
		AnnotationFolder folder = new AnnotationFolder(page.place());
		ReviewAnnotationExport.Result[] made = new ReviewAnnotationExport.Result[1];
		if (!run(monitor -> made[0] = ReviewAnnotationExport.of(ReviewProject.of(project).readAsShown(), chosen, format))) {
			return false;
		}
		ReviewAnnotationExport.Result result = made[0];
		List<String> existing = folder.existing(result.files());
		if (!existing.isEmpty() && !questions.replace(getShell(), existing)) {
			return false;
		}
		if (!run(monitor -> folder.write(result.files(), new MonitorProgress(monitor)))) {
			return false;
		}
		page.saveSettings();
		if (!result.notices().isEmpty()) {
			String title = NLS.bind(Messages.AnnotationExportWizard_done, result.annotations());
			getShell().getDisplay().asyncExec(() -> questions.tell(getWindowTitle(), title, result.notices()));
		}
		return true;
	}

	/** What takes a while. */
	private interface Work {

		void run(IProgressMonitor monitor) throws CoreException, IOException;
	}

	/** Does something on another thread and shows what keeps it from being done; tells whether it was. */
	private boolean run(Work work) {
		try {
			getContainer().run(true, true, monitor -> {
				try {
					work.run(monitor);
				} catch (CoreException | IOException e) {
					throw new InvocationTargetException(e);
				} catch (CancelledException e) {
					throw new InterruptedException();
				}
			});
			return true;
		} catch (InvocationTargetException e) {
			ErrorDialog.openError(getShell(), getWindowTitle(), Messages.AnnotationExportWizard_failed,
					ExchangeStart.statusOf(e));
			return false;
		} catch (InterruptedException e) {
			return false;
		}
	}
}
