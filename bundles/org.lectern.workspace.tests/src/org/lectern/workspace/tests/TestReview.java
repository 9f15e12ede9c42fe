/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.workspace.tests;

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
import org.lectern.workspace.FindingMarker;
import org.lectern.workspace.ToggleNatureOperation;

/** A review project of a test. Builds only when told, so that no test waits for a job. */
final class TestReview implements AutoCloseable {

	final IProject project;

	TestReview(String name) throws CoreException {
		IWorkspaceDescription description = ResourcesPlugin.getWorkspace().getDescription();
		description.setAutoBuilding(false);
		ResourcesPlugin.getWorkspace().setDescription(description);
		project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
		project.create(null);
		project.open(null);
	}

	static TestReview withNature(String name) throws CoreException {
		TestReview review = new TestReview(name);
		review.addNature();
		return review;
	}

	void addNature() throws CoreException {
		new ToggleNatureOperation(project, true).execute(null);
	}

	IFile write(String path, String text) throws CoreException {
		return write(path, text.getBytes(StandardCharsets.UTF_8));
	}

	IFile write(String path, byte[] bytes) throws CoreException {
		IFile file = project.getFile(path);
		if (file.getParent() instanceof IFolder folder && !folder.exists()) {
			folder.create(true, true, null);
		}
		ByteArrayInputStream content = new ByteArrayInputStream(bytes);
		if (file.exists()) {
			file.setContents(content, IResource.FORCE, null);
		} else {
			file.create(content, true, null);
		}
		return file;
	}

	static String textOf(IFile file) throws CoreException, IOException {
		return new String(bytesOf(file), StandardCharsets.UTF_8);
	}

	static byte[] bytesOf(IFile file) throws CoreException, IOException {
		try (var content = file.getContents(true)) {
			return content.readAllBytes();
		}
	}

	void build() throws CoreException {
		project.build(IncrementalProjectBuilder.INCREMENTAL_BUILD, null);
	}

	IMarker[] markers() throws CoreException {
		return project.findMarkers(FindingMarker.TYPE, true, IResource.DEPTH_INFINITE);
	}

	/** The markers of a check, in the order of the text. */
	List<IMarker> markersOf(String check) throws CoreException {
		return Arrays.stream(markers()).filter(marker -> check.equals(marker.getAttribute(FindingMarker.CHECK_ID, null)))
				.sorted(Comparator.comparingInt(marker -> marker.getAttribute(IMarker.CHAR_START, -1))).toList();
	}

	/** The only marker of a check whose paper has a key. */
	IMarker marker(String check, String key) throws CoreException {
		return markersOf(check).stream()
				.filter(m -> FindingMarker.targetOf(m).paper().key().equals(key)).reduce((a, b) -> {
					throw new AssertionError("several markers of " + key); //$NON-NLS-1$
				}).orElseThrow(() -> new AssertionError("no marker of " + key)); //$NON-NLS-1$
	}

	@Override
	public void close() throws CoreException {
		delete();
	}

	void delete() throws CoreException {
		project.delete(true, true, null);
	}
}
