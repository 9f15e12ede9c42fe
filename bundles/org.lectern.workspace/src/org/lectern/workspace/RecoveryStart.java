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

import org.eclipse.core.resources.IWorkspace;

/** Begins the recovery of reviews when there is a workspace. A service component, so that nothing else has to be started. */
public final class RecoveryStart {

	/** Called by the framework. */
	public RecoveryStart() {
	}

	/**
	 * Called by the framework when there is a workspace.
	 *
	 * @param workspace
	 *            the workspace, which is open, never null
	 */
	public void workspaceOpened(IWorkspace workspace) {
		new ReviewRecovery(workspace).schedule();
	}
}
