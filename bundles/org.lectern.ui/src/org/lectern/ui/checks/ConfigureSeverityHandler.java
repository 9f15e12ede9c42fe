/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.checks;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.handlers.HandlerUtil;
import org.lectern.core.fix.FixTarget;
import org.lectern.ui.quickfix.MarkerTarget;

/** Opens the dialog about the check of the selected finding. */
public final class ConfigureSeverityHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		for (Object element : HandlerUtil.getCurrentStructuredSelection(event)) {
			IMarker marker = Adapters.adapt(element, IMarker.class);
			FixTarget target = marker == null ? null : MarkerTarget.of(marker);
			if (target != null && ConfigureSeverityResolution.isFor(target)) {
				new ConfigureSeverityResolution(target).run(marker);
				return null;
			}
		}
		return null;
	}
}
