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
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.jface.viewers.AbstractTreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.navigator.ICommonContentExtensionSite;
import org.eclipse.ui.navigator.ICommonContentProvider;
import org.lectern.ui.OpenReviews;
import org.lectern.workspace.PaperElement;

/** The content of the Paper Navigator: the reviews, in each the groups of papers, and in each the papers. */
public final class PaperGroupContentProvider implements ICommonContentProvider {

	/** The id of the content extension. */
	static final String ID = "org.lectern.ui.paperGroups"; //$NON-NLS-1$

	private ArrangedReviews reviews;
	private AbstractTreeViewer viewer;
	private FilterExpansion expansion;
	private Consumer<Set<IProject>> listener;

	/** Called by the navigator. */
	public PaperGroupContentProvider() {
	}

	@Override
	public void init(ICommonContentExtensionSite site) {
		reviews = ArrangedReviews.acquire(site.getExtensionStateModel());
	}

	@Override
	public void inputChanged(Viewer shown, Object oldInput, Object newInput) {
		if (shown == viewer || !(shown instanceof AbstractTreeViewer tree)) {
			return;
		}
		stopListening();
		viewer = tree;
		expansion = new FilterExpansion(tree, reviews);
		listener = new NavigatorUpdater(tree, this::refresh);
		reviews.addListener(listener);
	}

	@Override
	public Object[] getElements(Object input) {
		return getChildren(input);
	}

	@Override
	public Object[] getChildren(Object parent) {
		if (parent instanceof IWorkspaceRoot) {
			return OpenReviews.all().toArray();
		}
		IProject project = ArrangedReviews.projectOf(parent);
		ArrangedReview review = project == null || !OpenReviews.contain(project) ? null : reviews.review(project);
		return review == null ? ArrangedReview.NONE : review.children(parent);
	}

	@Override
	public boolean hasChildren(Object element) {
		if (element instanceof PaperElement) {
			return false;
		}
		if (element instanceof PaperGroup || element instanceof PaperRange || element instanceof IWorkspaceRoot) {
			return true;
		}
		IProject project = ArrangedReviews.projectOf(element);
		ArrangedReview review = project == null || !OpenReviews.contain(project) ? null : reviews.review(project);
		// a review that was not read yet can be opened up
		return review == null ? element instanceof IProject : review.children(element).length > 0;
	}

	@Override
	public Object getParent(Object element) {
		if (element instanceof IProject project) {
			return project.getParent();
		}
		ArrangedReview review = reviews.reviewOf(element);
		Object parent = review == null ? null : review.parent(element);
		return parent == null && element instanceof IFile file ? file.getProject() : parent;
	}

	private void refresh(Set<IProject> changed) {
		viewer.getControl().setRedraw(false);
		try {
			reviews.expansion().remember(viewer);
			expansion.beforeRefresh();
			if (changed.isEmpty()) {
				viewer.refresh();
			} else {
				changed.forEach(viewer::refresh);
			}
			expansion.afterRefresh();
			reviews.expansion().restore(viewer, reviews);
		} finally {
			viewer.getControl().setRedraw(true);
		}
	}

	private void stopListening() {
		if (listener != null) {
			reviews.removeListener(listener);
			listener = null;
		}
	}

	@Override
	public void restoreState(IMemento memento) {
		// the view keeps the arrangement, because it also shows it in its menu
	}

	@Override
	public void saveState(IMemento memento) {
		// the view keeps the arrangement, because it also shows it in its menu
	}

	@Override
	public void dispose() {
		if (reviews != null) {
			stopListening();
			reviews.release();
		}
	}
}
