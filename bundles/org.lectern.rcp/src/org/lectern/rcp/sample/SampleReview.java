/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.rcp.sample;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The review that comes with the product, to look at and to play with. The build packs it into this bundle. */
public final class SampleReview {

	/** The name of the project that is made of it. */
	public static final String PROJECT = "attention-review"; //$NON-NLS-1$

	private static final String FOLDER = "/sample/"; //$NON-NLS-1$

	private final Bundle bundle = FrameworkUtil.getBundle(SampleReview.class);

	/**
	 * Returns the project of the sample, which is made first when the workspace has none. One that is there is left as
	 * it is.
	 *
	 * @param monitor
	 *            to show progress in and to be cancelled by; may be null
	 * @throws CoreException
	 *             when another project has its name, or its files cannot be read or written
	 */
	public IProject open(IWorkspace workspace, IProgressMonitor monitor) throws CoreException {
		IProject project = workspace.getRoot().getProject(PROJECT);
		if (project.exists()) {
			if (!project.isOpen()) {
				throw failure(NLS.bind(Messages.SampleReview_exists, PROJECT), null);
			}
			return project;
		}
		workspace.run(progress -> create(project, progress), workspace.getRoot(), IWorkspace.AVOID_UPDATE, monitor);
		return project;
	}

	private void create(IProject project, IProgressMonitor monitor) throws CoreException {
		List<String> files = files();
		SubMonitor progress = SubMonitor.convert(monitor, files.size() + 1);
		IProjectDescription description = description(project.getWorkspace());
		project.create(description, progress.split(1));
		boolean whole = false;
		try {
			project.open(null);
			for (String file : files) {
				copy(file, project.getFile(IPath.fromPortableString(file.substring(FOLDER.length()))));
				progress.split(1);
			}
			whole = true;
		} finally {
			if (!whole) { // cancelled or failed; half a review would be taken for a whole one the next time
				project.delete(true, true, null);
			}
		}
	}

	/** The description names the nature; without it the files would be there and nobody would check them. */
	private IProjectDescription description(IWorkspace workspace) throws CoreException {
		try (InputStream content = entry(FOLDER + IProjectDescription.DESCRIPTION_FILE_NAME).openStream()) {
			IProjectDescription description = workspace.loadProjectDescription(content);
			description.setName(PROJECT);
			description.setLocation(null);
			return description;
		} catch (IOException e) {
			throw failure(NLS.bind(Messages.SampleReview_unreadable, e.getMessage()), e);
		}
	}

	/** Returns the paths of the files, those of the project's own description left out. */
	private List<String> files() throws CoreException {
		List<String> files = new ArrayList<>();
		var found = bundle.findEntries(FOLDER, "*", true); //$NON-NLS-1$
		if (found == null) {
			throw failure(Messages.SampleReview_missing, null);
		}
		for (URL url : Collections.list(found)) {
			String path = url.getPath();
			if (!path.endsWith("/") && !path.endsWith("/" + IProjectDescription.DESCRIPTION_FILE_NAME)) { //$NON-NLS-1$ //$NON-NLS-2$
				files.add(path.substring(path.indexOf(FOLDER)));
			}
		}
		Collections.sort(files);
		return files;
	}

	private void copy(String path, IFile file) throws CoreException {
		makeFolder(file.getParent());
		try (InputStream content = entry(path).openStream()) {
			if (file.exists()) { // the settings of the project, which opening it has written
				file.setContents(content, IResource.FORCE, null);
			} else {
				file.create(content, IResource.NONE, null);
			}
		} catch (IOException e) {
			throw failure(NLS.bind(Messages.SampleReview_unreadable, e.getMessage()), e);
		}
	}

	private static void makeFolder(IContainer container) throws CoreException {
		if (container instanceof IFolder folder && !folder.exists()) {
			makeFolder(folder.getParent());
			folder.create(IResource.NONE, true, null);
		}
	}

	private URL entry(String path) throws CoreException {
		URL entry = bundle.getEntry(path);
		if (entry == null) {
			throw failure(Messages.SampleReview_missing, null);
		}
		return entry;
	}

	private static CoreException failure(String message, Throwable cause) {
		return new CoreException(Status.error(message, cause));
	}
}
