/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.rcp.welcome;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.IntroPart;
import org.eclipse.ui.statushandlers.StatusManager;

/** The page that a workspace shows first, and <i>Help &gt; Welcome</i> later. */
public final class WelcomePart extends IntroPart {

	private WelcomePage page;

	/** Called by the workbench. */
	public WelcomePart() {
	}

	@Override
	public void createPartControl(Composite parent) {
		page = new WelcomePage(parent, this::execute);
	}

	@Override
	public void setFocus() {
		page.setFocus();
	}

	@Override
	public void standbyStateChanged(boolean standby) {
		// the page suits both widths
	}

	/** Makes room for what a command opens, and runs it. */
	private void execute(String serialised) {
		ICommandService commands = getIntroSite().getService(ICommandService.class);
		IHandlerService handlers = getIntroSite().getService(IHandlerService.class);
		try {
			ParameterizedCommand command = commands.deserialize(serialised);
			getIntroSite().getWorkbenchWindow().getWorkbench().getIntroManager().setIntroStandby(this, true);
			handlers.executeCommand(command, null);
		} catch (CommandException e) {
			StatusManager.getManager().handle(Status.error(Messages.WelcomePart_failed, e),
					StatusManager.SHOW | StatusManager.LOG);
		}
	}
}
