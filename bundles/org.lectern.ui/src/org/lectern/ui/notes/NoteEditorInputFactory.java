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

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IPath;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.lectern.core.corpus.PaperReference;

/** Brings the note editors of the last session back. */
public final class NoteEditorInputFactory implements IElementFactory {

	/** The id of the factory. */
	static final String ID = "org.lectern.ui.noteEditorInputFactory"; //$NON-NLS-1$

	private static final String PROJECT = "project"; //$NON-NLS-1$
	private static final String PAPER = "paper"; //$NON-NLS-1$

	/** Called by the workbench. */
	public NoteEditorInputFactory() {
	}

	static void save(IMemento memento, NoteEditorInput input) {
		memento.putString(PROJECT, input.project().getName());
		memento.putString(PAPER, input.paper().toString());
	}

	/** Returns the input, null when the memento does not say which. */
	@Override
	public IAdaptable createElement(IMemento memento) {
		String project = memento.getString(PROJECT);
		String paper = memento.getString(PAPER);
		if (project == null || paper == null || !IPath.ROOT.isValidSegment(project)) {
			return null;
		}
		try {
			return new NoteEditorInput(ResourcesPlugin.getWorkspace().getRoot().getProject(project),
					PaperReference.parse(paper));
		} catch (IllegalArgumentException e) {
			// written by another version: the editor is not reopened
			return null;
		}
	}
}
