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
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.ui.actions.WorkspaceModifyOperation;
import org.lectern.core.corpus.FileKind;
import org.lectern.workspace.ReviewNature;

/** Creates the project of a review. A folder that holds BibTeX files already is left as it is. */
final class NewReview extends WorkspaceModifyOperation {

	private static final String PAPERS = "papers"; //$NON-NLS-1$
	private static final String FIRST_FILE = "references.bib"; //$NON-NLS-1$

	private final IProject project;
	private final URI location;

	/**
	 * Makes an operation.
	 *
	 * @param project
	 *            the project, which does not exist yet, never null
	 * @param location
	 *            where its files are, null for inside the workspace
	 */
	NewReview(IProject project, URI location) {
		super(ResourcesPlugin.getWorkspace().getRoot());
		this.project = project;
		this.location = location;
	}

	@Override
	protected void execute(IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, Messages.NewReview_creating, 4);
		IProjectDescription description = ResourcesPlugin.getWorkspace().newProjectDescription(project.getName());
		description.setLocationURI(location);
		project.create(description, progress.split(1));
		project.open(progress.split(1));
		addNature(progress.split(1));
		if (!hasBibliography()) {
			addFirstFile(progress.split(1));
		}
	}

	/** Adds the nature to those a folder that was a project before may have. */
	private void addNature(IProgressMonitor monitor) throws CoreException {
		if (!project.hasNature(ReviewNature.ID)) {
			IProjectDescription description = project.getDescription();
			String[] old = description.getNatureIds();
			String[] natures = new String[old.length + 1];
			System.arraycopy(old, 0, natures, 1, old.length);
			natures[0] = ReviewNature.ID;
			description.setNatureIds(natures);
			project.setDescription(description, monitor);
		}
	}

	private boolean hasBibliography() throws CoreException {
		boolean[] found = { false };
		project.accept(proxy -> {
			found[0] |= proxy.getType() == IResource.FILE && FileKind.of(proxy.getName()) == FileKind.BIBLIOGRAPHY;
			return !found[0];
		}, IResource.NONE);
		return found[0];
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
