/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.rcp;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.osgi.util.NLS;

/** The folder that holds the workspace: that of <code>-data</code>, else one in the home of the user. */
final class WorkspaceFolder {

	private static final String DEFAULT_NAME = "lectern-workspace"; //$NON-NLS-1$

	private WorkspaceFolder() {
	}

	/**
	 * Settles the folder and keeps others out of it. This has to happen before anything asks for the workspace, because
	 * the first question fixes the folder.
	 *
	 * @return null when the folder can be used; else the reason, localised
	 */
	static String lock() {
		Location location = Platform.getInstanceLocation();
		if (location == null) {
			return Messages.WorkspaceFolder_none;
		}
		try {
			boolean locked = location.isSet() ? location.lock() : location.set(defaultFolder(), true);
			return locked ? null : NLS.bind(Messages.WorkspaceFolder_inUse, name(location));
		} catch (IOException | IllegalStateException e) {
			return NLS.bind(Messages.WorkspaceFolder_cannotUse, name(location), e.getMessage());
		}
	}

	/** Lets others in again. */
	static void release() {
		Location location = Platform.getInstanceLocation();
		if (location != null && location.isSet()) {
			location.release();
		}
	}

	private static URL defaultFolder() throws IOException {
		Path folder = Path.of(System.getProperty("user.home"), DEFAULT_NAME); //$NON-NLS-1$
		return new URL("file", null, folder.toUri().getPath() + '/'); //$NON-NLS-1$
	}

	private static String name(Location location) {
		URL url = location.isSet() ? location.getURL() : null;
		return url == null ? DEFAULT_NAME : url.getPath();
	}
}
