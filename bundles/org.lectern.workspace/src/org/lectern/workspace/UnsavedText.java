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

import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Path;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.core.corpus.ReviewFileReader;

/** The files of a review that are open in an editor with changes that are not saved. */
public final class UnsavedText {

	private UnsavedText() {
	}

	/**
	 * Reads what an open editor shows of a file.
	 *
	 * @param project
	 *            the review, never null
	 * @param path
	 *            the path of a file of the review in the project, never null
	 * @return the file; null where no editor has unsaved changes of it
	 */
	public static ReviewFile of(IProject project, String path) {
		IFile file = project.getFile(Path.fromPortableString(path));
		ITextFileBuffer buffer = FileContent.bufferOf(file);
		return buffer == null || !buffer.isDirty() ? null : ReviewFileReader.readText(path, buffer.getDocument().get());
	}
}
