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

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.lectern.core.reading.Rating;

/** Rates the selected papers. */
public final class SetRatingHandler extends AbstractHandler {

	/** The id of the command. */
	static final String COMMAND = "org.lectern.ui.setRating"; //$NON-NLS-1$
	/** The parameter with the rating, 0 to 5. */
	static final String RATING = "org.lectern.ui.setRating.rating"; //$NON-NLS-1$

	/** Called by the workbench. */
	public SetRatingHandler() {
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		String text = event.getParameter(RATING);
		if (text == null || !text.matches("[0-5]")) { //$NON-NLS-1$
			throw new ExecutionException(String.valueOf(text));
		}
		int rating = Integer.parseInt(text);
		PaperOperationJob.edit(Messages.SetRatingHandler_label, PaperSelection.of(event),
				paper -> Rating.apply(paper, rating));
		return null;
	}
}
