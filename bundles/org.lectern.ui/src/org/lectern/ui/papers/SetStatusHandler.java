/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.papers;

import java.util.List;
import java.util.Locale;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.lectern.core.reading.ReadingStatus;
import org.lectern.workspace.PaperElement;

/** Sets how far the selected papers were read. */
public final class SetStatusHandler extends AbstractHandler {

	/** The id of the command. */
	static final String COMMAND = "org.lectern.ui.setReadingStatus"; //$NON-NLS-1$
	/** The parameter with the {@linkplain ReadingStatus#id() id of the status}. */
	static final String STATUS = "org.lectern.ui.setReadingStatus.status"; //$NON-NLS-1$

	/** Called by the workbench. */
	public SetStatusHandler() {
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		List<PaperElement> papers = PaperSelection.of(event);
		try {
			ReadingStatus status = ReadingStatus.valueOf(String.valueOf(event.getParameter(STATUS)).toUpperCase(Locale.ROOT));
			PaperOperationJob.edit(Messages.SetStatusHandler_label, papers, status::applyTo);
		} catch (IllegalArgumentException e) {
			throw new ExecutionException(e.getMessage(), e);
		}
		return null;
	}
}
