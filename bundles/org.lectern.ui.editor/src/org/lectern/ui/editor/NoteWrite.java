/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.editor;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.actions.WorkspaceModifyOperation;

/**
 * Writes the file of a note, unless another program changed it meanwhile. The content was made beforehand, so that the
 * model is not touched here and this can run on any thread.
 */
final class NoteWrite extends WorkspaceModifyOperation {

	private final IFile file;
	private final byte[] known;
	private final byte[] content;
	private final boolean overwrite;
	private volatile boolean written;

	/**
	 * Makes the operation.
	 *
	 * @param known
	 *            the content the file is expected to have, null when there is to be no file
	 * @param overwrite
	 *            whether another content than the expected one may be lost
	 */
	NoteWrite(IFile file, byte[] known, byte[] content, boolean overwrite) {
		super(file.getProject());
		this.file = file;
		this.known = known;
		this.content = content;
		this.overwrite = overwrite;
	}

	/** Returns the content of the file to be. */
	byte[] content() {
		return content;
	}

	/** Tells whether the file was written; if not, it has another content than expected and was left alone. */
	boolean isWritten() {
		return written;
	}

	/** Compares and writes under the rule of the project, so that nothing in the workspace comes in between. */
	@Override
	protected void execute(IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, NLS.bind(Messages.NoteWrite_saving, file.getName()), 3);
		file.refreshLocal(IResource.DEPTH_ZERO, progress.split(1));
		if (file.exists()) {
			if (overwrite || Arrays.equals(known, read(file))) {
				file.setContents(new ByteArrayInputStream(content), IResource.KEEP_HISTORY, progress.split(2));
				written = true;
			}
		} else {
			create(file.getParent(), progress.split(1));
			file.create(new ByteArrayInputStream(content), IResource.NONE, progress.split(1));
			written = true;
		}
	}

	/** Reads a file that exists. */
	static byte[] read(IFile file) throws CoreException {
		try (InputStream content = file.getContents(true)) {
			return content.readAllBytes();
		} catch (IOException e) {
			throw new CoreException(Status.error(Messages.NoteWrite_unreadable, e));
		}
	}

	private static void create(IContainer folder, IProgressMonitor monitor) throws CoreException {
		if (folder instanceof IFolder missing && !missing.exists()) {
			SubMonitor progress = SubMonitor.convert(monitor, 2);
			create(missing.getParent(), progress.split(1));
			missing.create(IResource.NONE, true, progress.split(1));
		}
	}
}
