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

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IEditorInput;
import org.lectern.core.corpus.PaperReference;
import org.lectern.workspace.NoteFileName;

/**
 * Where a note is.
 *
 * @param file
 *            the file, never null, may not exist
 * @param paperKey
 *            the citation key a new note is about; null when the note has a file that tells
 * @param paper
 *            the paper, null when only its key is known
 */
record NotePlace(IFile file, String paperKey, PaperReference paper) {

	/**
	 * Finds the place an input stands for. An input of another bundle is known by what it adapts to: a file, or a
	 * project and, by its name, the citation key.
	 *
	 * @return the place, null when the input is no note
	 */
	static NotePlace of(IEditorInput input) {
		PaperReference paper = Adapters.adapt(input, PaperReference.class);
		IFile file = Adapters.adapt(input, IFile.class);
		if (file != null) {
			return new NotePlace(file, paper == null ? null : paper.key(), paper);
		}
		IProject project = Adapters.adapt(input, IProject.class);
		if (project == null) {
			return null;
		}
		String key = paper == null ? input.getName() : paper.key();
		return new NotePlace(project.getFile(NoteFileName.of(key)), key, paper);
	}

	/** Returns the place of the same note after its file was moved. */
	NotePlace movedTo(IFile target) {
		return new NotePlace(target, paperKey, paper);
	}

	/** Returns the place of the same note, opened for a certain one of the papers that have its citation key. */
	NotePlace on(PaperReference opened) {
		return new NotePlace(file, paperKey, opened);
	}
}
