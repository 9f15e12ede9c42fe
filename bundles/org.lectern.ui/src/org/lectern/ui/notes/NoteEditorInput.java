/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.notes;

import java.util.Objects;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.lectern.core.corpus.PaperReference;
import org.lectern.ui.LecternImages;
import org.lectern.workspace.NoteFileName;

/**
 * The note on a paper as the input of an editor. The note may not have a file yet; it gets one when it is saved for the
 * first time.
 * <p>
 * Papers with the same citation key share one note, so inputs are equal when their notes have the same file. An editor
 * asks for the {@linkplain #paper() paper} to know which of these papers was opened.
 */
public final class NoteEditorInput extends PlatformObject implements IEditorInput, IPersistableElement {

	private final IProject project;
	private final PaperReference paper;

	/**
	 * Makes an input.
	 *
	 * @param project
	 *            the review, never null
	 * @param paper
	 *            the paper, its file relative to the review, never null
	 */
	public NoteEditorInput(IProject project, PaperReference paper) {
		this.project = Objects.requireNonNull(project);
		this.paper = Objects.requireNonNull(paper);
	}

	/**
	 * Returns the review.
	 *
	 * @return the project, never null
	 */
	public IProject project() {
		return project;
	}

	/**
	 * Returns the paper the note is on.
	 *
	 * @return the paper, never null
	 */
	public PaperReference paper() {
		return paper;
	}

	/**
	 * Returns the file a new note on the paper goes to.
	 *
	 * @return the file, never null, may not exist
	 */
	public IFile noteFile() {
		return project.getFile(IPath.fromPortableString(NoteFileName.of(paper.key())));
	}

	/**
	 * Returns the file with the record of the paper.
	 *
	 * @return the BibTeX file, never null, may not exist
	 */
	public IFile bibliographyFile() {
		return project.getFile(IPath.fromPortableString(paper.file()));
	}

	/** Tells whether there is something to show: a note, or the file with the record of its paper. */
	@Override
	public boolean exists() {
		return noteFile().exists() || bibliographyFile().exists();
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return LecternImages.NOTE;
	}

	@Override
	public String getName() {
		return paper.key();
	}

	@Override
	public String getToolTipText() {
		return bibliographyFile().getFullPath().makeRelative() + " \u00b7 " + paper.key(); //$NON-NLS-1$
	}

	@Override
	public IPersistableElement getPersistable() {
		return this;
	}

	@Override
	public String getFactoryId() {
		return NoteEditorInputFactory.ID;
	}

	@Override
	public void saveState(IMemento memento) {
		NoteEditorInputFactory.save(memento, this);
	}

	/** Adapts to the review, to the paper, and to the file of the note when there is one. */
	@Override
	public <T> T getAdapter(Class<T> adapter) {
		if (adapter == IFile.class) {
			IFile file = noteFile();
			return file.exists() ? adapter.cast(file) : null;
		}
		if (adapter == IProject.class) {
			return adapter.cast(project);
		}
		if (adapter == PaperReference.class) {
			return adapter.cast(paper);
		}
		return super.getAdapter(adapter);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof NoteEditorInput input && noteFile().equals(input.noteFile());
	}

	@Override
	public int hashCode() {
		return noteFile().hashCode();
	}
}
