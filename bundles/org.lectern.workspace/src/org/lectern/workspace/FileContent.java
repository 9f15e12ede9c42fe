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
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.core.corpus.ReviewFileReader;

/**
 * What a user sees as the content of a file: the text in the open editor where there is one, else the bytes on disk.
 *
 * @param text
 *            the text in the open editor; null where the file is not open
 * @param bytes
 *            the bytes on disk where the file is not open; null where there is no file
 */
record FileContent(String text, byte[] bytes) {

	private static final String ANY_PATH = "content.bib"; //$NON-NLS-1$

	static final FileContent MISSING = new FileContent(null, null);

	/** Reads the present content. */
	static FileContent of(IFile file) throws CoreException {
		ITextFileBuffer buffer = bufferOf(file);
		if (buffer != null) {
			return new FileContent(buffer.getDocument().get(), null);
		}
		return file.exists() ? onDisk(file) : MISSING;
	}

	/** Reads a file that exists, whether it is open or not. */
	static FileContent onDisk(IFile file) throws CoreException {
		try (var content = file.getContents(true)) {
			return new FileContent(null, content.readAllBytes());
		} catch (IOException e) {
			throw failure(e);
		}
	}

	/** The content a changed review file would have, in the form this content has. */
	FileContent changedTo(ReviewFile changed) throws CoreException {
		if (text != null) {
			return new FileContent(changed.toText(), null);
		}
		ByteArrayOutputStream saved = new ByteArrayOutputStream();
		try {
			changed.resource().save(saved, null);
		} catch (IOException e) {
			throw failure(e);
		}
		return new FileContent(null, saved.toByteArray());
	}

	ReviewFile read(String path) {
		return text != null ? ReviewFileReader.readText(path, text) : ReviewFileReader.read(path, bytes);
	}

	boolean isMissing() {
		return text == null && bytes == null;
	}

	boolean isSame(FileContent other) {
		return Objects.equals(text, other.text) && Arrays.equals(bytes, other.bytes);
	}

	/**
	 * Whether this is the same text, wherever it stands: a file can have been opened or closed in between.
	 */
	boolean means(FileContent other) {
		if (isMissing() || other.isMissing()) {
			return isMissing() && other.isMissing();
		}
		return isSame(other) || read(ANY_PATH).text().equals(other.read(ANY_PATH).text());
	}

	/** Makes this the content of a file: through the editor where it is open, else on disk. */
	void write(IFile file, IProgressMonitor monitor) throws CoreException {
		ITextFileBuffer buffer = isMissing() ? null : bufferOf(file);
		if (buffer != null) {
			// a file opened since then must not change behind the back of its editor
			writeThrough(buffer, text != null ? text : read(ANY_PATH).text(), monitor);
		} else if (isMissing()) {
			file.delete(IResource.KEEP_HISTORY, monitor);
		} else {
			byte[] content = bytes != null ? bytes : text.getBytes(StandardCharsets.UTF_8);
			if (file.exists()) {
				file.setContents(new ByteArrayInputStream(content), IResource.KEEP_HISTORY, monitor);
			} else {
				createParents(file.getParent());
				file.create(new ByteArrayInputStream(content), IResource.NONE, monitor);
			}
		}
	}

	/** An editor that had no unsaved changes is saved, so that the disk shows the change as well. */
	private static void writeThrough(ITextFileBuffer buffer, String wanted, IProgressMonitor monitor) throws CoreException {
		boolean wasDirty = buffer.isDirty();
		CoreException[] failed = new CoreException[1];
		FileBuffers.getTextFileBufferManager().execute(() -> {
			try {
				DocumentChange.apply(buffer.getDocument(), wanted);
				if (!wasDirty) {
					buffer.commit(monitor, true);
				}
			} catch (CoreException e) {
				failed[0] = e;
			}
		});
		if (failed[0] != null) {
			throw failed[0];
		}
	}

	private static ITextFileBuffer bufferOf(IFile file) {
		return FileBuffers.getTextFileBufferManager().getTextFileBuffer(file.getFullPath(), LocationKind.IFILE);
	}

	private static void createParents(IContainer parent) throws CoreException {
		if (!parent.exists() && parent instanceof IFolder folder) {
			createParents(folder.getParent());
			folder.create(false, true, null);
		}
	}

	static CoreException failure(Exception cause) {
		return new CoreException(
				new Status(IStatus.ERROR, "org.lectern.workspace", cause.getLocalizedMessage(), cause)); //$NON-NLS-1$
	}
}
