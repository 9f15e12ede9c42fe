/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.editor;

import java.util.Objects;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.lectern.core.corpus.PaperReference;

/**
 * The note on a paper as the input of the notes editor. The note may not have a file yet; it gets one when it is saved
 * for the first time.
 */
public final class NoteEditorInput extends PlatformObject implements IEditorInput {

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
	 * Returns the file of the note.
	 *
	 * @return the file, never null, may not exist
	 */
	public IFile noteFile() {
		return project.getFile(NoteFileName.of(paper.key()));
	}

	@Override
	public boolean exists() {
		return project.isAccessible();
	}

	/** Returns null: the workbench shows the image of the editor. */
	@Override
	public ImageDescriptor getImageDescriptor() {
		return null;
	}

	@Override
	public String getName() {
		return paper.key();
	}

	/** Returns null: an editor on a note without a file is not brought back in the next session. */
	@Override
	public IPersistableElement getPersistable() {
		return null;
	}

	@Override
	public String getToolTipText() {
		return noteFile().getFullPath().makeRelative().toString();
	}

	/** Adapts to the project, the paper, and the file of the note when there is one. */
	@Override
	public <T> T getAdapter(Class<T> adapter) {
		if (adapter == IProject.class) {
			return adapter.cast(project);
		}
		if (adapter == PaperReference.class) {
			return adapter.cast(paper);
		}
		if (adapter == IFile.class) {
			IFile file = noteFile();
			return file.exists() ? adapter.cast(file) : null;
		}
		return super.getAdapter(adapter);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof NoteEditorInput input && project.equals(input.project) && paper.equals(input.paper);
	}

	@Override
	public int hashCode() {
		return Objects.hash(project, paper);
	}
}
