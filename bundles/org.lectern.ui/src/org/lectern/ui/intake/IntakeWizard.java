/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.intake;

import java.lang.reflect.InvocationTargetException;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.lectern.core.corpus.FileKind;
import org.lectern.core.io.intake.Intake;
import org.lectern.core.io.intake.IntakeOptions;
import org.lectern.core.io.intake.IntakePlan;
import org.lectern.ui.DialogSections;
import org.lectern.ui.OpenReviews;
import org.lectern.ui.quickfix.ReviewOperations;
import org.lectern.workspace.ImportRecordsOperation;
import org.osgi.framework.FrameworkUtil;

/** Imports records of files into a review, as one step that can be undone. */
public final class IntakeWizard extends Wizard implements IImportWizard {

	/** The id of the wizard. */
	public static final String ID = "org.lectern.ui.importPapers"; //$NON-NLS-1$

	private final Consumer<IntakePlan> report;
	private List<String> files = List.of();
	private IProject preselected;
	private String target;
	private FilesPage filesPage;
	private RecordsPage recordsPage;

	/** Called by the workbench. */
	public IntakeWizard() {
		this(plan -> new IntakeResultDialog(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), plan).open());
	}

	/**
	 * Makes a wizard.
	 *
	 * @param report
	 *            tells the user after the import what became of the records, never null
	 */
	public IntakeWizard(Consumer<IntakePlan> report) {
		this.report = report;
		setWindowTitle(Messages.IntakeWizard_window);
		setNeedsProgressMonitor(true);
		setDialogSettings(DialogSections.of(ID));
	}

	@Override
	public void init(IWorkbench opened, IStructuredSelection selection) {
		preselected = OpenReviews.of(selection);
		if (selection.size() == 1 && selection.getFirstElement() instanceof IFile file
				&& FileKind.of(file.getName()) == FileKind.BIBLIOGRAPHY) {
			into(file);
		}
	}

	/**
	 * Begins with a BibTeX file for the new papers.
	 *
	 * @param file
	 *            a file of a review, never null
	 */
	public void into(IFile file) {
		preselected = file.getProject();
		target = file.getProjectRelativePath().toString();
	}

	/**
	 * Begins with files.
	 *
	 * @param locations
	 *            the paths of the files, never null
	 */
	public void choose(List<String> locations) {
		files = List.copyOf(locations);
	}

	/** Returns how to import. */
	static IntakeOptions options(String target) {
		return new IntakeOptions(target, Instant.now(), FrameworkUtil.getBundle(Intake.class).getVersion().toString());
	}

	@Override
	public void addPages() {
		filesPage = new FilesPage(OpenReviews.all(), preselected, target, files);
		recordsPage = new RecordsPage(filesPage);
		addPage(filesPage);
		addPage(recordsPage);
	}

	@Override
	public boolean canFinish() {
		IWizardPage shown = getContainer().getCurrentPage();
		return shown == recordsPage && recordsPage.isPageComplete();
	}

	@Override
	public boolean performFinish() {
		IntakeRequest request = recordsPage.request();
		ImportRecordsOperation operation = new ImportRecordsOperation(request.project(), recordsPage.preview().sources(),
				options(request.target()), recordsPage.choices());
		IStatus[] status = { Status.CANCEL_STATUS };
		try {
			getContainer().run(true, true, monitor -> status[0] = ReviewOperations.execute(operation, monitor));
		} catch (InvocationTargetException e) {
			status[0] = Status.error(String.valueOf(e.getTargetException().getMessage()), e.getTargetException());
		} catch (InterruptedException e) {
			return false;
		}
		if (status[0].getSeverity() == IStatus.CANCEL) {
			return false;
		}
		if (status[0].matches(IStatus.ERROR)) {
			ErrorDialog.openError(getShell(), getWindowTitle(), Messages.IntakeWizard_failed, status[0]);
			return false;
		}
		finished(request, operation.result());
		return true;
	}

	private void finished(IntakeRequest request, IntakePlan plan) {
		plan.targets().stream().findFirst().map(path -> request.project().getFile(Path.fromPortableString(path)))
				.filter(IFile::exists).ifPresent(file -> BasicNewResourceWizard.selectAndReveal(file,
						PlatformUI.getWorkbench().getActiveWorkbenchWindow()));
		// once the dialog of the wizard is gone
		getShell().getDisplay().asyncExec(() -> report.accept(plan));
	}
}
