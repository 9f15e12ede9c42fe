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

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceDescription;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;

/** A review in the workspace that a test fills and builds. */
final class ReviewFixture implements AutoCloseable {

	final IProject project;

	ReviewFixture(String name) throws CoreException {
		IWorkspaceDescription description = ResourcesPlugin.getWorkspace().getDescription();
		description.setAutoBuilding(false);
		ResourcesPlugin.getWorkspace().setDescription(description);
		project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
		project.create(null);
		project.open(null);
		new ToggleNatureOperation(project, true).execute(null);
	}

	IFile write(String path, String text) throws CoreException {
		IFile file = project.getFile(path);
		if (file.getParent() instanceof IFolder folder && !folder.exists()) {
			folder.create(true, true, null);
		}
		ByteArrayInputStream content = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
		if (file.exists()) {
			file.setContents(content, true, true, null);
		} else {
			file.create(content, true, null);
		}
		return file;
	}

	static String textOf(IFile file) throws CoreException, IOException {
		try (var content = file.getContents(true)) {
			return new String(content.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	void build() throws CoreException {
		project.build(IncrementalProjectBuilder.INCREMENTAL_BUILD, null);
	}

	/** Returns the markers of a check, in the order of the text. */
	List<IMarker> markers(String check) throws CoreException {
		return Arrays.stream(project.findMarkers(FindingMarker.TYPE, true, IResource.DEPTH_INFINITE))
				.filter(marker -> check.equals(marker.getAttribute(FindingMarker.CHECK_ID, null)))
				.sorted(Comparator.comparingInt(marker -> marker.getAttribute(IMarker.CHAR_START, -1))).toList();
	}

	@Override
	public void close() throws CoreException {
		project.delete(true, true, null);
	}
}
