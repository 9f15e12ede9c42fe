/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.workspace;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.lectern.core.Progress;

/** Shows the progress of the engine on a monitor of the workspace. */
public final class MonitorProgress implements Progress {

	private final SubMonitor monitor;

	/**
	 * Makes the progress.
	 *
	 * @param monitor
	 *            the monitor, may be null
	 */
	public MonitorProgress(IProgressMonitor monitor) {
		this.monitor = SubMonitor.convert(monitor);
	}

	@Override
	public void begin(String task, int steps) {
		monitor.setTaskName(task);
		monitor.setWorkRemaining(steps);
	}

	@Override
	public void step() {
		monitor.worked(1);
	}

	@Override
	public boolean isCancelled() {
		return monitor.isCanceled();
	}
}
