/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.rcp.guide;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the user guide. */
public final class OpenGuideHandler extends AbstractHandler {

	/** The id of the command. */
	public static final String COMMAND = "org.lectern.rcp.openGuide"; //$NON-NLS-1$

	private static final String PAGE = "org.lectern.rcp.page"; //$NON-NLS-1$

	/** Called by the workbench. */
	public OpenGuideHandler() {
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		String page = event.getParameter(PAGE);
		new UserGuide(HandlerUtil.getActiveWorkbenchWindowChecked(event)).show(page == null ? GuidePages.CONTENTS : page);
		return null;
	}
}
