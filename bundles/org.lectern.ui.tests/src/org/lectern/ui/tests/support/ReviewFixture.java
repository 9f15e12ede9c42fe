/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.tests.support;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.undo.WorkspaceUndoUtil;
import org.lectern.core.corpus.PaperReference;
import org.lectern.workspace.FindingMarker;
import org.lectern.workspace.PaperElement;
import org.lectern.workspace.ToggleNatureOperation;

/** A review in the workspace that a test works on. Built only when the test says so. */
public final class ReviewFixture {

	private final IProject project;

	private ReviewFixture(IProject project) {
		this.project = project;
	}

	/** Makes a review without files. */
	public static ReviewFixture create(String name) throws CoreException {
		setAutoBuilding(false);
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
		project.create(null);
		project.open(null);
		new ToggleNatureOperation(project, true).execute(null);
		page().getWorkbenchWindow().getShell().forceActive(); // where no window manager gives the focus back after a dialog
		return new ReviewFixture(project);
	}

	public static void setAutoBuilding(boolean on) throws CoreException {
		IWorkspaceDescription description = ResourcesPlugin.getWorkspace().getDescription();
		description.setAutoBuilding(on);
		ResourcesPlugin.getWorkspace().setDescription(description);
	}

	public static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	}

	public IProject project() {
		return project;
	}

	/** Writes a file, which may be there already, and makes its folder. */
	public IFile write(String path, String text) throws CoreException {
		IFile file = project.getFile(IPath.fromPortableString(path));
		ByteArrayInputStream content = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
		if (file.exists()) {
			file.setContents(content, IResource.NONE, null);
			return file;
		}
		if (file.getParent() instanceof IFolder folder && !folder.exists()) {
			folder.create(false, true, null);
		}
		file.create(content, false, null);
		return file;
	}

	public static String text(IFile file) throws Exception {
		try (var content = file.getContents(true)) {
			return new String(content.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	public void build() throws CoreException {
		project.build(IncrementalProjectBuilder.INCREMENTAL_BUILD, null);
	}

	public List<IMarker> markers() throws CoreException {
		return Arrays.asList(project.findMarkers(FindingMarker.TYPE, true, IResource.DEPTH_INFINITE));
	}

	public List<IMarker> markers(String check) throws CoreException {
		return markers().stream().filter(marker -> check.equals(marker.getAttribute(FindingMarker.CHECK_ID, null)))
				.toList();
	}

	public PaperElement paper(String path, String key) {
		return new PaperElement(project.getFile(IPath.fromPortableString(path)), new PaperReference(path, key, 0));
	}

	public static void undo() throws Exception {
		IStatus undone = PlatformUI.getWorkbench().getOperationSupport().getOperationHistory()
				.undo(WorkspaceUndoUtil.getWorkspaceUndoContext(), null, null);
		assertTrue(undone.isOK(), undone::toString);
	}

	/** Closes all editors without saving and deletes the review with its files. */
	public void delete() throws CoreException {
		page().closeAllEditors(false);
		project.delete(true, true, null);
		Events.settle();
	}
}
