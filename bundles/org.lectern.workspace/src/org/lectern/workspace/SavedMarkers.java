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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;

/**
 * Knows of which reviews the markers are those of the last check. The platform writes markers to the disk now and then
 * only, and after a crash it brings back older ones without a build, for no file has changed since. So a file beside the
 * other things the platform knows of a project says that its markers were saved: it is deleted before they change, and
 * written when the workspace or the project has been saved. Where it is missing, the review is to be checked.
 */
final class SavedMarkers {

	private static final String FILE = "markers.saved"; //$NON-NLS-1$

	private static final SavedMarkers INSTANCE = new SavedMarkers();

	/** The reviews that were checked in this session and not saved since. */
	private final Set<IProject> checked = ConcurrentHashMap.newKeySet();

	private SavedMarkers() {
	}

	static SavedMarkers get() {
		return INSTANCE;
	}

	/** Tells whether the markers of a review are those of its last check. */
	boolean areTrue(IProject project) {
		return checked.contains(project) || Files.exists(fileOf(project));
	}

	/** Called before the markers of a review change, and when they are no longer to be relied on. */
	void changing(IProject project) {
		checked.remove(project);
		try {
			Files.deleteIfExists(fileOf(project));
		} catch (IOException e) {
			log(e);
		}
	}

	/** Called when the markers of a review are those of a check. */
	void changed(IProject project) {
		checked.add(project);
	}

	/** Called when everything that was checked has been saved. */
	void saved() {
		checked.forEach(this::saved);
	}

	/** Called when a project has been saved. */
	void saved(IProject project) {
		if (!checked.contains(project) || !project.exists()) {
			return;
		}
		Path file = fileOf(project);
		try {
			if (!Files.exists(file)) {
				Files.createFile(file);
			}
			checked.remove(project); // the file speaks for it now
		} catch (IOException e) {
			log(e);
		}
	}

	/** Called when a project is deleted. */
	void deleted(IProject project) {
		checked.remove(project);
	}

	private static Path fileOf(IProject project) {
		return project.getWorkingLocation(ReviewOperation.PLUGIN).toFile().toPath().resolve(FILE);
	}

	private static void log(IOException failure) {
		ILog.of(SavedMarkers.class).log(Status.warning(failure.toString(), failure));
	}
}
