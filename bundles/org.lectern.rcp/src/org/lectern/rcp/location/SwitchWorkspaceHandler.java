/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.rcp.location;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.preferences.ConfigurationScope;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.osgi.service.prefs.BackingStoreException;

/** Starts the program again on another workspace folder. */
public final class SwitchWorkspaceHandler extends AbstractHandler {

	/** Called by the workbench. */
	public SwitchWorkspaceHandler() {
	}

	@Override
	public Object execute(ExecutionEvent event) {
		Shell shell = HandlerUtil.getActiveShell(event);
		if (WorkspaceFolder.isGivenByCommandLine()) {
			MessageDialog.openInformation(shell, Messages.WorkspaceDialog_shell, Messages.SwitchWorkspace_commandLine);
			return null;
		}
		WorkspaceChoice choice = new WorkspaceChoice(ConfigurationScope.INSTANCE);
		WorkspaceDialog dialog = new WorkspaceDialog(shell, choice.recent(), choice.asks());
		if (dialog.open() != Window.OK) {
			return null;
		}
		try {
			choice.setNext(dialog.chosen());
			choice.setAsks(dialog.asksAgain());
			choice.save();
			PlatformUI.getWorkbench().restart();
		} catch (BackingStoreException e) {
			MessageDialog.openError(shell, Messages.WorkspaceDialog_shell, e.getMessage());
		}
		return null;
	}
}
