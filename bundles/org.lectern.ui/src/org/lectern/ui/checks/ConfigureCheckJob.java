/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.checks;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.fix.CheckSettings;
import org.lectern.workspace.ReviewProject;

/** Reads the protocol of a review, and then opens the dialog about one check. */
final class ConfigureCheckJob extends Job {

	private final IProject project;
	private final CheckDescription check;

	ConfigureCheckJob(IProject project, CheckDescription check) {
		super(NLS.bind(Messages.ChecksPage_job, project.getName()));
		this.project = project;
		this.check = check;
		setUser(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		monitor.beginTask(getName(), IProgressMonitor.UNKNOWN);
		try {
			CheckSettings settings = new CheckSettings(ReviewProject.of(project).readAsShown().protocol());
			if (!monitor.isCanceled() && PlatformUI.isWorkbenchRunning()) {
				PlatformUI.getWorkbench().getDisplay().asyncExec(() -> open(settings));
			}
			return Status.OK_STATUS;
		} catch (CoreException e) {
			return e.getStatus();
		}
	}

	private void open(CheckSettings settings) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		Shell shell = window == null ? null : window.getShell();
		new ConfigureCheckDialog(shell, project, check, settings).open();
	}
}
