/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.bibtex.citing;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;
import org.lectern.core.corpus.FileKind;
import org.lectern.workspace.ReviewNature;

/** The files of reviews that cite papers. */
final class CitingFiles {

	private CitingFiles() {
	}

	/**
	 * Returns the manuscript that a document shows.
	 *
	 * @param document
	 *            the document of an editor, may be null
	 * @return the file; null where the document is none of a manuscript in a review
	 */
	static IFile of(IDocument document) {
		ITextFileBuffer buffer = document == null ? null
				: FileBuffers.getTextFileBufferManager().getTextFileBuffer(document);
		if (buffer == null || buffer.getLocation() == null) {
			return null;
		}
		IResource found = ResourcesPlugin.getWorkspace().getRoot().findMember(buffer.getLocation());
		return found instanceof IFile file && FileKind.of(file.getName()) == FileKind.MANUSCRIPT && isInReview(file) ? file
				: null;
	}

	private static boolean isInReview(IFile file) {
		try {
			return file.getProject().isAccessible() && file.getProject().hasNature(ReviewNature.ID);
		} catch (CoreException e) {
			// closed in this moment
			return false;
		}
	}
}
