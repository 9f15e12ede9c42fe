/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.review;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.ui.actions.WorkspaceModifyOperation;
import org.lectern.core.corpus.FileKind;
import org.lectern.workspace.ToggleNatureOperation;

/** Creates the project of a review. A folder that holds BibTeX files already is left as it is. */
final class NewReview extends WorkspaceModifyOperation {

	private static final String PAPERS = "papers"; //$NON-NLS-1$
	private static final String FIRST_FILE = "references.bib"; //$NON-NLS-1$

	private final IProject project;
	private final URI location;
	private final String profile;

	/**
	 * Makes an operation.
	 *
	 * @param project
	 *            the project, which does not exist yet, never null
	 * @param location
	 *            where its files are, null for inside the workspace
	 * @param profile
	 *            the name of the check profile for the protocol it begins with, null for no protocol; a protocol that is
	 *            there already stays as it is
	 */
	NewReview(IProject project, URI location, String profile) {
		super(ResourcesPlugin.getWorkspace().getRoot());
		this.project = project;
		this.location = location;
		this.profile = profile;
	}

	@Override
	protected void execute(IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, Messages.NewReview_creating, 5);
		IProjectDescription description = ResourcesPlugin.getWorkspace().newProjectDescription(project.getName());
		description.setLocationURI(location);
		project.create(description, progress.split(1));
		project.open(progress.split(1));
		if (!has(FileKind.BIBLIOGRAPHY)) {
			// the platform warns of a project that leaves its encoding to the machine; old files keep theirs
			project.setDefaultCharset(StandardCharsets.UTF_8.name(), null);
			addFirstFile(progress.split(1));
		}
		if (profile != null && !has(FileKind.PROTOCOL)) {
			addProtocol(progress.split(1));
		}
		// the last step, because it lets the papers be checked as the protocol says
		new ToggleNatureOperation(project, true).execute(progress.split(1));
	}

	private boolean has(FileKind kind) throws CoreException {
		boolean[] found = { false };
		project.accept(proxy -> {
			found[0] |= proxy.getType() == IResource.FILE && FileKind.of(proxy.getName()) == kind;
			return !found[0];
		}, IResource.NONE);
		return found[0];
	}

	private void addProtocol(IProgressMonitor monitor) throws CoreException {
		try {
			byte[] content = StarterProtocol.create(project.getName(), profile);
			project.getFile(StarterProtocol.PATH).create(new ByteArrayInputStream(content), false, monitor);
		} catch (IOException e) {
			throw new CoreException(Status.error(String.valueOf(e.getMessage()), e));
		}
	}

	private void addFirstFile(IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, 2);
		IFolder folder = project.getFolder(PAPERS);
		if (!folder.exists()) {
			folder.create(false, true, progress.split(1));
		}
		IFile file = folder.getFile(FIRST_FILE);
		byte[] text = Messages.NewReview_firstFile.getBytes(StandardCharsets.UTF_8);
		file.create(new ByteArrayInputStream(text), false, progress.split(1));
	}
}
