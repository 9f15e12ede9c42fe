/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.matrix.review;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.IHandlerService;

/** Opens the import wizards of the workbench. */
public final class ImportPapers {

	private ImportPapers() {
	}

	/**
	 * Opens the wizards.
	 *
	 * @param window
	 *            the window to open them in, never null
	 */
	public static void start(IWorkbenchWindow window) {
		try {
			window.getService(IHandlerService.class).executeCommand(IWorkbenchCommandConstants.FILE_IMPORT, null);
		} catch (CommandException e) {
			ILog.of(ImportPapers.class).error(e.getMessage(), e);
		}
	}
}
