/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.review;

import java.lang.reflect.InvocationTargetException;
import java.net.URI;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.wizards.newresource.BasicNewProjectResourceWizard;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;

/** Makes a new review, or makes a folder of BibTeX files that is there already one. */
public final class ReviewProjectWizard extends Wizard implements INewWizard, IExecutableExtension {

	/** The id of the wizard. */
	public static final String ID = "org.lectern.ui.newReview"; //$NON-NLS-1$

	private static final String PLUGIN = "org.lectern.ui"; //$NON-NLS-1$

	private IWorkbench workbench;
	private IConfigurationElement configuration;
	private ReviewProjectPage page;

	/** Called by the workbench. */
	public ReviewProjectWizard() {
		setNeedsProgressMonitor(true);
		setWindowTitle(Messages.ReviewProjectWizard_window);
	}

	@Override
	public void init(IWorkbench opened, IStructuredSelection selection) {
		workbench = opened;
	}

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		configuration = element;
	}

	@Override
	public void addPages() {
		page = new ReviewProjectPage();
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		IProject project = page.getProjectHandle();
		URI location = page.useDefaults() ? null : page.getLocationURI();
		try {
			getContainer().run(true, true, new NewReview(project, location, page.profile()));
		} catch (InvocationTargetException e) {
			ErrorDialog.openError(getShell(), Messages.ReviewProjectWizard_window, null, status(e.getTargetException()));
			return false;
		} catch (InterruptedException e) {
			// cancelled: the wizard stays open
			return false;
		}
		BasicNewProjectResourceWizard.updatePerspective(configuration);
		BasicNewResourceWizard.selectAndReveal(project, workbench.getActiveWorkbenchWindow());
		return true;
	}

	private static IStatus status(Throwable failure) {
		return failure instanceof CoreException core ? core.getStatus()
				: new Status(IStatus.ERROR, PLUGIN, String.valueOf(failure.getMessage()), failure);
	}
}
