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

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.ConfigurationScope;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.prefs.BackingStoreException;

/** The folder that holds the workspace: that of <code>-data</code>, else the one that the user chooses. */
public final class WorkspaceFolder {

	private static boolean givenByCommandLine;

	private WorkspaceFolder() {
	}

	/** Tells whether <code>-data</code> named the folder, so that a start after this one takes it again. */
	static boolean isGivenByCommandLine() {
		return givenByCommandLine;
	}

	/**
	 * Settles the folder and keeps others out of it. This has to happen before anything asks for the workspace, because
	 * the first question fixes the folder. Asks the user where needed, and tells why a folder cannot be used.
	 *
	 * @return false when there is no folder to work in, and the user knows
	 */
	public static boolean settle() {
		Location location = Platform.getInstanceLocation();
		if (location == null) {
			refuse(Messages.WorkspaceFolder_none);
			return false;
		}
		givenByCommandLine = location.isSet();
		return givenByCommandLine ? lockGiven(location) : lockChosen(location);
	}

	/** Lets others in again. */
	public static void release() {
		Location location = Platform.getInstanceLocation();
		if (location != null && location.isSet()) {
			location.release();
		}
	}

	private static boolean lockGiven(Location location) {
		String name = location.getURL().getPath();
		try {
			if (location.lock()) {
				return true;
			}
			refuse(NLS.bind(Messages.WorkspaceFolder_inUse, name));
		} catch (IOException e) {
			refuse(NLS.bind(Messages.WorkspaceFolder_cannotUse, name, e.getMessage()));
		}
		return false;
	}

	private static boolean lockChosen(Location location) {
		WorkspaceChoice choice = new WorkspaceChoice(ConfigurationScope.INSTANCE);
		Path folder = choice.takeWithoutAsking();
		while (folder == null || !lock(location, folder)) {
			List<Path> proposals = choice.recent();
			WorkspaceDialog dialog = new WorkspaceDialog(null, proposals, choice.asks());
			if (dialog.open() != Window.OK) {
				return false;
			}
			folder = dialog.chosen();
			choice.setAsks(dialog.asksAgain());
		}
		choice.remember(folder);
		try {
			choice.save();
		} catch (BackingStoreException e) {
			// nothing is lost but the convenience: the next start asks again
			Platform.getLog(WorkspaceFolder.class).warn(Messages.WorkspaceFolder_notRemembered, e);
		}
		return true;
	}

	private static boolean lock(Location location, Path folder) {
		try {
			if (location.set(url(folder), true)) {
				return true;
			}
			refuse(NLS.bind(Messages.WorkspaceFolder_inUse, folder));
		} catch (IOException | IllegalStateException e) {
			refuse(NLS.bind(Messages.WorkspaceFolder_cannotUse, folder, e.getMessage()));
		}
		return false;
	}

	/** A location is not escaped as other addresses are: a blank stays a blank. */
	private static URL url(Path folder) throws MalformedURLException {
		return new URL("file", null, folder.toUri().getPath() + '/'); //$NON-NLS-1$
	}

	private static void refuse(String reason) {
		MessageDialog.openError(null, Messages.WorkspaceFolder_title, reason);
	}
}
