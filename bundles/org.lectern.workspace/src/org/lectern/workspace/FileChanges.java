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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.osgi.util.NLS;

/** Changes to files of a review that are made together or not at all, and can be taken back in the same way. */
final class FileChanges {

	private final List<FileChange> changes = new ArrayList<>();
	private final FileWriter writer = new FileWriter();

	/** Adds a change, unless it changes nothing. */
	void add(IFile file, FileContent before, FileContent after) {
		if (!after.means(before)) {
			changes.add(new FileChange(file, before, after));
		}
	}

	boolean isEmpty() {
		return changes.isEmpty();
	}

	/**
	 * Makes the changes.
	 *
	 * @param context
	 *            what {@code IWorkspace.validateEdit} may ask the user through, null for nothing
	 */
	void make(Object context, IProgressMonitor monitor) throws CoreException {
		replace(changes, context, monitor);
	}

	/** Takes the changes back; as {@link #make}. */
	void takeBack(Object context, IProgressMonitor monitor) throws CoreException {
		replace(changes.stream().map(FileChange::reversed).toList(), context, monitor);
	}

	private void replace(List<FileChange> wanted, Object context, IProgressMonitor monitor) throws CoreException {
		validateEdit(wanted.stream().map(FileChange::file).filter(IFile::exists).toArray(IFile[]::new), context);
		// making a file writable can have fetched another version of it
		for (FileChange change : wanted) {
			FileWriter.refuseUnsynchronized(change.file());
			if (!FileContent.of(change.file()).means(change.before())) {
				throw FileContent.failure(
						NLS.bind(Messages.FileChanges_changedMeanwhile, change.file().getProjectRelativePath()), null);
			}
		}
		Deque<FileChange> begun = new ArrayDeque<>();
		try {
			for (FileChange change : wanted) {
				begun.push(change);
				writer.write(change.file(), change.after(), monitor);
			}
		} catch (CoreException e) {
			String failed = begun.peek().file().getProjectRelativePath().toString();
			restore(begun, e);
			throw FileContent.failure(NLS.bind(Messages.FileChanges_notWritten, failed, reason(e.getStatus())), e);
		} catch (RuntimeException e) {
			restore(begun, e);
			throw e;
		}
	}

	private static void validateEdit(IFile[] files, Object context) throws CoreException {
		if (files.length == 0) {
			return;
		}
		IStatus status = files[0].getWorkspace().validateEdit(files, context);
		if (status.getSeverity() == IStatus.CANCEL) {
			throw new CoreException(status);
		}
		if (!status.isOK()) {
			String readOnly = Arrays.stream(files).filter(IFile::isReadOnly)
					.map(file -> file.getProjectRelativePath().toString()).collect(Collectors.joining(", ")); //$NON-NLS-1$
			throw FileContent.failure(readOnly.isEmpty() ? reason(status) : NLS.bind(Messages.FileChanges_readOnly, readOnly),
					null);
		}
	}

	/** Restores what was written, the last file first. A monitor that was cancelled must not stop that. */
	private void restore(Deque<FileChange> begun, Exception cause) throws CoreException {
		List<String> lost = new ArrayList<>();
		for (FileChange change : begun) {
			try {
				if (!FileContent.of(change.file()).means(change.before())) {
					writer.write(change.file(), change.before(), null);
				}
			} catch (CoreException e) {
				cause.addSuppressed(e);
				lost.add(change.file().getProjectRelativePath().toString());
			}
		}
		if (!lost.isEmpty()) {
			throw FileContent.failure(NLS.bind(Messages.FileChanges_notRestored, String.join(", ", lost), //$NON-NLS-1$
					cause.getLocalizedMessage()), cause);
		}
	}

	/** The reason behind a status: that of its first child where it has children. */
	private static String reason(IStatus status) {
		return status.isMultiStatus() && status.getChildren().length > 0 ? reason(status.getChildren()[0])
				: status.getMessage();
	}

	private record FileChange(IFile file, FileContent before, FileContent after) {

		FileChange reversed() {
			return new FileChange(file, after, before);
		}
	}
}
