/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.navigator;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.wizards.newresource.BasicNewFileResourceWizard;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.lectern.ui.OpenReviews;
import org.lectern.ui.review.ReviewProjectWizard;

/** Does what the links on the empty pages of the Paper Navigator say. */
final class NavigatorLinks {

	private static final String PLUGIN = "org.lectern.ui"; //$NON-NLS-1$

	private NavigatorLinks() {
	}

	/** Follows the link with an address. */
	static void follow(String address, PaperNavigator navigator) {
		switch (address) {
		case "clear" -> { //$NON-NLS-1$
			navigator.filter(""); //$NON-NLS-1$
			navigator.setFocus();
		}
		case "digest" -> execute("org.lectern.ui.importDigest", navigator); //$NON-NLS-1$ //$NON-NLS-2$
		case "paste" -> execute("org.lectern.ui.pastePapers", navigator); //$NON-NLS-1$ //$NON-NLS-2$
		case "file" -> { //$NON-NLS-1$
			BasicNewFileResourceWizard wizard = new BasicNewFileResourceWizard();
			wizard.init(navigator.getSite().getWorkbenchWindow().getWorkbench(),
					OpenReviews.all().isEmpty() ? StructuredSelection.EMPTY
							: new StructuredSelection(OpenReviews.all().get(0)));
			new WizardDialog(navigator.getSite().getShell(), wizard).open();
		}
		default -> {
			ReviewProjectWizard wizard = new ReviewProjectWizard();
			wizard.init(navigator.getSite().getWorkbenchWindow().getWorkbench(), StructuredSelection.EMPTY);
			new WizardDialog(navigator.getSite().getShell(), wizard).open();
		}
		}
	}

	private static void execute(String command, PaperNavigator navigator) {
		try {
			navigator.getSite().getService(IHandlerService.class).executeCommand(command, null);
		} catch (CommandException e) {
			StatusManager.getManager().handle(new Status(IStatus.ERROR, PLUGIN, e.getLocalizedMessage(), e),
					StatusManager.LOG | StatusManager.SHOW);
		}
	}
}
