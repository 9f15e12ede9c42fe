/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.quickfix;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows which fixes there are for the selected findings, papers, files or review, and what they change. */
public final class PreviewFixesHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		FixScope scope = FixScope.of(HandlerUtil.getCurrentStructuredSelection(event));
		if (scope != null) {
			new CollectFixesJob(scope).schedule();
		}
		return null;
	}
}
