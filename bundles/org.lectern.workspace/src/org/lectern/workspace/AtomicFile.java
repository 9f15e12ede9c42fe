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
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.lectern.core.storage.StagedFile;

/**
 * Replaces the content of a file as a whole: whoever reads the file, also after a crash in the middle, finds the old
 * content or the new one, never a part. The local history keeps the old content.
 */
final class AtomicFile {

	private static final byte[] NOTHING = {};

	private final IFile file;

	AtomicFile(IFile file) {
		this.file = file;
	}

	/**
	 * Writes the content.
	 *
	 * @param expected
	 *            the content that may be lost; null where there is no file
	 * @throws CoreException
	 *             when the file has other content than expected, or cannot be written; then it is as it was
	 */
	void write(byte[] expected, byte[] content, IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, 3);
		IPath location = file.getLocation();
		StagedFile staged = location == null ? null : stage(location.toFile().toPath(), content);
		if (staged == null) {
			writeInPlace(content, progress);
			return;
		}
		try {
			keepInHistory(progress.split(1));
			refuseOther(staged.target(), expected);
			makeNoticeable(staged.content());
			staged.commit();
		} catch (IOException e) {
			throw FileContent.failure(e);
		} finally {
			staged.discard();
		}
		file.refreshLocal(IResource.DEPTH_ZERO, progress.split(2));
	}

	/**
	 * Returns the new file; null where the folder takes none, though the file itself may be writable. When the disk is
	 * full nothing is tried in place: that would empty the file first.
	 */
	private static StagedFile stage(Path path, byte[] content) throws CoreException {
		StagedFile staged = null;
		try {
			staged = StagedFile.of(path);
			try (OutputStream out = staged.open()) {
				out.write(content);
			}
			return staged;
		} catch (AccessDeniedException e) {
			return null;
		} catch (IOException e) {
			if (staged != null) {
				staged.discard();
			}
			throw FileContent.failure(e);
		}
	}

	/** Where no file can be made beside, and on what is no disk, the platform writes as it can. */
	private void writeInPlace(byte[] content, IProgressMonitor monitor) throws CoreException {
		ByteArrayInputStream stream = new ByteArrayInputStream(content);
		if (file.exists()) {
			file.setContents(stream, IResource.FORCE | IResource.KEEP_HISTORY, monitor);
		} else {
			file.create(stream, IResource.NONE, monitor);
		}
	}

	/** The workspace takes the present content into the local history before it appends, here nothing. */
	private void keepInHistory(IProgressMonitor monitor) throws CoreException {
		if (file.exists()) {
			file.appendContents(new ByteArrayInputStream(NOTHING), IResource.FORCE | IResource.KEEP_HISTORY, monitor);
		}
	}

	private void refuseOther(Path target, byte[] expected) throws IOException, CoreException {
		byte[] present = Files.exists(target) ? Files.readAllBytes(target) : null;
		if (!Arrays.equals(present, expected)) {
			throw FileContent.failure(NLS.bind(Messages.FileChanges_changedMeanwhile, file.getProjectRelativePath()), null);
		}
	}

	/** The workspace notices new content by its time only. */
	private void makeNoticeable(Path content) throws IOException {
		if (Files.getLastModifiedTime(content).toMillis() <= file.getLocalTimeStamp()) {
			Files.setLastModifiedTime(content, FileTime.fromMillis(file.getLocalTimeStamp() + 1));
		}
	}
}
