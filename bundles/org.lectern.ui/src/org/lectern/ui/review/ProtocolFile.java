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

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;

/** Begins the protocol of a review that has none. */
public final class ProtocolFile {

	private static final String PROFILE = "biblatex"; //$NON-NLS-1$

	private ProtocolFile() {
	}

	/**
	 * Returns what to call the creation of a protocol.
	 *
	 * @return the name of a job, never null
	 */
	public static String labelOfCreation() {
		return Messages.ProtocolFile_creating;
	}

	/**
	 * Creates a protocol with a short form to take notes by. One that is there already stays as it is.
	 *
	 * @param file
	 *            the file, in an open review, never null
	 * @param monitor
	 *            for progress, may be null
	 * @throws CoreException
	 *             when the file cannot be written
	 */
	public static void create(IFile file, IProgressMonitor monitor) throws CoreException {
		if (file.exists()) {
			return;
		}
		try {
			byte[] content = StarterProtocol.create(file.getProject().getName(), PROFILE);
			file.create(new ByteArrayInputStream(content), IResource.NONE, monitor);
		} catch (IOException e) {
			throw new CoreException(Status.error(String.valueOf(e.getMessage()), e));
		}
	}
}
