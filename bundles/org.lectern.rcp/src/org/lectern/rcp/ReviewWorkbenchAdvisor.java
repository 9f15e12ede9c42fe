/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.rcp;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.jface.operation.IRunnableContext;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.lectern.ui.ReviewPerspective;

/** Makes the workbench one on a workspace of reviews. */
final class ReviewWorkbenchAdvisor extends WorkbenchAdvisor {

	private static final String PLUGIN = "org.lectern.rcp"; //$NON-NLS-1$

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		super.initialize(configurer);
		configurer.setSaveAndRestore(true);
		// without the adapters projects and files have neither names nor children in any navigator
		IDE.registerAdapters();
		ResourceImages.declare(configurer);
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new ReviewWindowAdvisor(configurer);
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		return ReviewPerspective.ID;
	}

	@Override
	public String getMainPreferencePageId() {
		return "org.eclipse.ui.preferencePages.Workbench"; //$NON-NLS-1$
	}

	@Override
	public IAdaptable getDefaultPageInput() {
		return ResourcesPlugin.getWorkspace().getRoot();
	}

	/** Saves the workspace: without it, the markers and the state of the builder would be lost. */
	@Override
	public void postShutdown() {
		super.postShutdown();
		MultiStatus problems = new MultiStatus(PLUGIN, IStatus.ERROR, Messages.WorkbenchAdvisor_savingFailed, null);
		try {
			saveWorkspace(new ProgressMonitorDialog(null), problems);
		} catch (InvocationTargetException e) {
			problems.add(new Status(IStatus.ERROR, PLUGIN, String.valueOf(e.getTargetException().getMessage()),
					e.getTargetException()));
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		if (!problems.isOK()) {
			StatusManager.getManager().handle(problems, StatusManager.LOG);
		}
	}

	private static void saveWorkspace(IRunnableContext context, MultiStatus problems)
			throws InvocationTargetException, InterruptedException {
		context.run(true, false, monitor -> {
			monitor.setTaskName(Messages.WorkbenchAdvisor_saving);
			try {
				problems.merge(ResourcesPlugin.getWorkspace().save(true, monitor));
			} catch (CoreException e) {
				problems.merge(e.getStatus());
			} catch (OperationCanceledException e) {
				throw new InterruptedException();
			}
		});
	}
}
