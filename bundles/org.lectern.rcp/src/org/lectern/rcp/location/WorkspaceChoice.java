/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.rcp.location;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IScopeContext;
import org.osgi.service.prefs.BackingStoreException;

/**
 * Which workspace folders were used, and whether to ask for one at the start. Kept with the installation, because no
 * workspace is known yet when it is needed.
 */
public final class WorkspaceChoice {

	/** The name of the folder that is proposed when none was used before, in the home of the user. */
	public static final String DEFAULT_NAME = "lectern-workspace"; //$NON-NLS-1$

	/** How many folders are remembered. */
	public static final int REMEMBERED = 8;

	private static final String PLUGIN = "org.lectern.rcp"; //$NON-NLS-1$
	private static final String ASK = "askForWorkspace"; //$NON-NLS-1$
	private static final String NEXT = "nextWorkspace"; //$NON-NLS-1$
	private static final String RECENT = "recentWorkspaces"; //$NON-NLS-1$
	private static final String SEPARATOR = "\n"; //$NON-NLS-1$

	private final IEclipsePreferences preferences;

	/**
	 * @param scope
	 *            where the choice is kept, never null
	 */
	public WorkspaceChoice(IScopeContext scope) {
		preferences = scope.getNode(PLUGIN);
	}

	/** Returns the folders used before, the latest first; never empty, because a proposal ends it where none was used. */
	public List<Path> recent() {
		List<Path> folders = new ArrayList<>();
		for (String folder : preferences.get(RECENT, "").split(SEPARATOR)) { //$NON-NLS-1$
			if (!folder.isBlank()) {
				folders.add(Path.of(folder));
			}
		}
		if (folders.isEmpty()) {
			folders.add(Path.of(System.getProperty("user.home"), DEFAULT_NAME)); //$NON-NLS-1$
		}
		return folders;
	}

	/** Tells whether the user wants to be asked at the start; so it is until told otherwise. */
	public boolean asks() {
		return preferences.getBoolean(ASK, true);
	}

	/** Sets whether the user wants to be asked at the start. */
	public void setAsks(boolean asks) {
		preferences.putBoolean(ASK, asks);
	}

	/** Makes a folder the one that the next start takes without asking, once. */
	public void setNext(Path folder) {
		preferences.put(NEXT, folder.toString());
	}

	/**
	 * Returns the folder to take without asking, and forgets that it was set for one start.
	 *
	 * @return null when the user is to be asked
	 */
	public Path takeWithoutAsking() {
		String next = preferences.get(NEXT, null);
		if (next != null) {
			preferences.remove(NEXT);
			return Path.of(next);
		}
		return asks() ? null : recent().get(0);
	}

	/** Puts a folder before the others that were used. */
	public void remember(Path folder) {
		List<String> folders = new ArrayList<>();
		folders.add(folder.toString());
		for (String known : preferences.get(RECENT, "").split(SEPARATOR)) { //$NON-NLS-1$
			if (!known.isBlank() && !folders.contains(known) && folders.size() < REMEMBERED) {
				folders.add(known);
			}
		}
		preferences.put(RECENT, String.join(SEPARATOR, folders));
	}

	/**
	 * Writes what was set.
	 *
	 * @throws BackingStoreException
	 *             when it cannot be written, as in an installation without a folder for its configuration
	 */
	public void save() throws BackingStoreException {
		preferences.flush();
	}
}
