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
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

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
		Path target = location == null ? null : real(location.toFile().toPath());
		Path beside = target == null ? null : writeBeside(target, content);
		if (beside == null) {
			writeInPlace(content, progress);
			return;
		}
		try {
			keepInHistory(progress.split(1));
			refuseOther(target, expected);
			move(beside, target);
		} catch (IOException e) {
			throw FileContent.failure(e);
		} finally {
			remove(beside);
		}
		file.refreshLocal(IResource.DEPTH_ZERO, progress.split(2));
	}

	/** A link stays a link: what is replaced is the file it leads to. */
	private static Path real(Path path) throws CoreException {
		try {
			return Files.exists(path) ? path.toRealPath() : path;
		} catch (IOException e) {
			throw FileContent.failure(e);
		}
	}

	/** Returns the new file; null where the folder takes none, though the file itself may be writable. */
	private static Path writeBeside(Path target, byte[] content) {
		Path beside = target.resolveSibling(".lectern-" + UUID.randomUUID() + ".tmp"); //$NON-NLS-1$ //$NON-NLS-2$
		try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
			ByteBuffer left = ByteBuffer.wrap(content);
			while (left.hasRemaining()) {
				channel.write(left);
			}
			keepPermissions(target, beside);
			channel.force(true);
			return beside;
		} catch (IOException e) {
			remove(beside);
			return null;
		}
	}

	private static void keepPermissions(Path target, Path beside) throws IOException {
		PosixFileAttributeView view = Files.getFileAttributeView(target, PosixFileAttributeView.class);
		if (view != null && Files.exists(target)) {
			Set<PosixFilePermission> permissions = view.readAttributes().permissions();
			// where all files have the same, as on a stick, none can be set
			if (!permissions.equals(Files.getPosixFilePermissions(beside))) {
				Files.setPosixFilePermissions(beside, permissions);
			}
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

	private void move(Path beside, Path target) throws IOException {
		// the workspace notices the new content by its time only
		if (Files.getLastModifiedTime(beside).toMillis() <= file.getLocalTimeStamp()) {
			Files.setLastModifiedTime(beside, FileTime.fromMillis(file.getLocalTimeStamp() + 1));
		}
		try {
			Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
		} catch (AtomicMoveNotSupportedException e) {
			Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	private static void remove(Path leftover) {
		try {
			Files.deleteIfExists(leftover);
		} catch (IOException e) {
			// it stays behind, but the file itself is as it should be
		}
	}
}
