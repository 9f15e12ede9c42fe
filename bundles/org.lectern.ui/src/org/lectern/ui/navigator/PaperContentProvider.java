/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.navigator;

import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.jface.viewers.Viewer;
import org.lectern.ui.OpenReviews;
import org.lectern.workspace.PaperElement;

/** Puts the papers of a BibTeX file below the file, in any navigator. */
public final class PaperContentProvider implements ITreeContentProvider {

	static final Object[] NONE = {};

	private final PaperStore store = PaperStore.acquire();
	private StructuredViewer viewer;
	private Consumer<Set<IProject>> listener;

	/** Called by the navigator. */
	public PaperContentProvider() {
	}

	@Override
	public void inputChanged(Viewer shown, Object oldInput, Object newInput) {
		if (shown == viewer || !(shown instanceof StructuredViewer structured)) {
			return;
		}
		stopListening();
		viewer = structured;
		listener = new NavigatorUpdater(structured, this::refresh);
		store.addListener(listener);
	}

	@Override
	public Object[] getElements(Object input) {
		return getChildren(input);
	}

	@Override
	public Object[] getChildren(Object parent) {
		if (parent instanceof PaperRange range) {
			return range.members();
		}
		if (!(parent instanceof IFile file)) {
			return NONE;
		}
		ReviewPapers papers = store.papers(file.getProject());
		return papers == null ? NONE
				: PaperRange.of(file, papers.papers(file), paper -> papers.summary((PaperElement) paper).title());
	}

	/** Says yes for a file that was not read yet, so that it can be opened up and read. */
	@Override
	public boolean hasChildren(Object element) {
		if (element instanceof PaperRange) {
			return true;
		}
		if (!(element instanceof IFile file) || !OpenReviews.contain(file.getProject())) {
			return false;
		}
		ReviewPapers papers = store.papers(file.getProject());
		return papers == null || !papers.papers(file).isEmpty();
	}

	@Override
	public Object getParent(Object element) {
		if (element instanceof PaperRange range) {
			return range.parent();
		}
		if (element instanceof PaperElement paper) {
			for (Object child : getChildren(paper.file())) {
				if (child instanceof PaperRange range && range.contains(paper)) {
					return range;
				}
			}
			return paper.file();
		}
		return null;
	}

	/** Shows the changed reviews anew, all where none is given. */
	private void refresh(Set<IProject> changed) {
		for (IProject project : changed.isEmpty() ? Set.copyOf(OpenReviews.all()) : changed) {
			ReviewPapers papers = store.papers(project);
			if (papers != null) {
				papers.files().forEach(viewer::refresh);
			}
		}
	}

	private void stopListening() {
		if (listener != null) {
			store.removeListener(listener);
			listener = null;
		}
	}

	@Override
	public void dispose() {
		stopListening();
		store.release();
	}
}
