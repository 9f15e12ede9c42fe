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

import java.util.ArrayDeque;
import java.util.Deque;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

/**
 * Gives files their contents: through the editor where a file is open, else on disk, where a file changes as a whole or
 * not at all.
 */
final class FileWriter {

	/** The folders that were made for files, the outer ones first. */
	private final Deque<IFolder> made = new ArrayDeque<>();

	/** Refuses a file that was changed behind the back of the workspace: what is there now would be lost. */
	static void refuseUnsynchronized(IFile file) throws CoreException {
		ITextFileBuffer buffer = FileContent.bufferOf(file);
		if (!file.isSynchronized(IResource.DEPTH_ZERO) || buffer != null && !buffer.isSynchronized()) {
			throw FileContent.failure(NLS.bind(Messages.FileWriter_unsynchronized, file.getProjectRelativePath()), null);
		}
	}

	void write(IFile file, FileContent content, IProgressMonitor monitor) throws CoreException {
		ITextFileBuffer buffer = FileContent.bufferOf(file);
		if (content.isMissing()) {
			delete(file, monitor);
		} else if (buffer != null) {
			// a file opened since then must not change behind the back of its editor
			byte[] onDisk = file.exists() ? FileContent.onDisk(file).bytes() : new byte[0];
			writeThrough(buffer, content.textIn(TextEncoding.of(buffer.getEncoding(), onDisk)), monitor);
		} else {
			make(file.getParent());
			byte[] present = file.exists() ? FileContent.onDisk(file).bytes() : null;
			new AtomicFile(file).write(present, content.bytes(), monitor);
		}
	}

	/** An editor that had no unsaved changes is saved, so that the disk shows the change as well. */
	private static void writeThrough(ITextFileBuffer buffer, String wanted, IProgressMonitor monitor) throws CoreException {
		CoreException[] failed = new CoreException[1];
		FileBuffers.getTextFileBufferManager().execute(() -> {
			boolean wasDirty = buffer.isDirty();
			String before = buffer.getDocument().get();
			try {
				DocumentChange.apply(buffer.getDocument(), wanted);
				if (!wasDirty) {
					save(buffer, before, monitor);
				}
			} catch (CoreException e) {
				failed[0] = e;
			}
		});
		if (failed[0] != null) {
			throw failed[0];
		}
	}

	private static void save(ITextFileBuffer buffer, String before, IProgressMonitor monitor) throws CoreException {
		try {
			buffer.commit(monitor, false);
		} catch (CoreException e) {
			DocumentChange.apply(buffer.getDocument(), before);
			buffer.setDirty(false);
			throw e;
		}
	}

	private void make(IContainer parent) throws CoreException {
		if (!parent.exists() && parent instanceof IFolder folder) {
			make(folder.getParent());
			folder.create(false, true, null);
			made.addLast(folder);
		}
	}

	/** Deletes a file, and the folders that were made for it and hold nothing else. */
	private void delete(IFile file, IProgressMonitor monitor) throws CoreException {
		file.delete(IResource.KEEP_HISTORY, monitor);
		while (!made.isEmpty() && (!made.getLast().exists() || made.getLast().members().length == 0)) {
			made.removeLast().delete(IResource.KEEP_HISTORY, null);
		}
	}
}
