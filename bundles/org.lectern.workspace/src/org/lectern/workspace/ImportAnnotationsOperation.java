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

import java.util.Collection;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.osgi.util.NLS;
import org.lectern.core.annotation.exchange.AnnotationFile;
import org.lectern.core.annotation.exchange.AnnotationImport;
import org.lectern.core.annotation.exchange.ReviewAnnotationImport;
import org.lectern.core.corpus.ReviewFile;

/**
 * Adds annotations that another tool wrote to the notes of a review, as one step that can be undone.
 * <p>
 * The status of {@link #execute} is OK when something was added, INFO when the notes have everything already, and
 * WARNING with the first reason when nothing could be added.
 */
public final class ImportAnnotationsOperation extends ReviewOperation {

	private final List<AnnotationFile> files;
	private AnnotationImport.Result result;

	/**
	 * Creates the operation.
	 *
	 * @param project
	 *            the review, never null
	 * @param files
	 *            the files with annotations and the texts beside them, never null
	 */
	public ImportAnnotationsOperation(IProject project, Collection<AnnotationFile> files) {
		super(Messages.ImportAnnotations_label, project);
		this.files = List.copyOf(files);
	}

	/**
	 * Returns what the import did, or would have done where writing failed.
	 *
	 * @return the counts and notices of the last execution; null before
	 */
	public AnnotationImport.Result result() {
		return result;
	}

	@Override
	FileChanges plan(ReviewContents contents) throws CoreException {
		result = ReviewAnnotationImport.into(contents.corpus(), files, NoteFileName::of);
		FileChanges changes = new FileChanges();
		for (ReviewFile changed : contents.corpus().changedFiles()) {
			FileContent before = contents.content(changed.path());
			changes.add(contents.file(changed.path()), before, before.changedTo(changed));
		}
		if (changes.isEmpty()) {
			throw result.present() > 0 || result.notices().isEmpty()
					? failure(IStatus.INFO, NLS.bind(Messages.ImportAnnotations_nothingNew, result.present()))
					: failure(IStatus.WARNING, result.notices().get(0));
		}
		return changes;
	}
}
