/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.workspace.tests;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;

/** A file as an open text editor holds it. */
final class OpenFile implements AutoCloseable {

	private final IFile file;
	private final ITextFileBuffer buffer;

	OpenFile(IFile file) throws CoreException {
		this.file = file;
		FileBuffers.getTextFileBufferManager().connect(file.getFullPath(), LocationKind.IFILE, null);
		buffer = FileBuffers.getTextFileBufferManager().getTextFileBuffer(file.getFullPath(), LocationKind.IFILE);
	}

	String text() {
		return buffer.getDocument().get();
	}

	/** Types at the end of the text, without saving. */
	void type(String addition) {
		try {
			buffer.getDocument().replace(buffer.getDocument().getLength(), 0, addition);
		} catch (BadLocationException e) {
			throw new IllegalStateException(e);
		}
	}

	boolean isDirty() {
		return buffer.isDirty();
	}

	void save() throws CoreException {
		buffer.commit(null, false);
	}

	@Override
	public void close() throws CoreException {
		FileBuffers.getTextFileBufferManager().disconnect(file.getFullPath(), LocationKind.IFILE, null);
	}
}
