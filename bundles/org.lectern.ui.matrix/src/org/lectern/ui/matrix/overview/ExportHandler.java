/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.matrix.overview;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the overview and writes it to a file, from Quick Access or by a key. */
public final class ExportHandler extends AbstractHandler {

	/** Called by the workbench. */
	public ExportHandler() {
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		try {
			((OverviewView) HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(OverviewView.ID))
					.export();
			return null;
		} catch (PartInitException e) {
			throw new ExecutionException(e.getMessage(), e);
		}
	}
}
