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

import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.viewers.AbstractTreeViewer;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.navigator.ICommonContentExtensionSite;
import org.eclipse.ui.navigator.ICommonContentProvider;
import org.eclipse.ui.navigator.IExtensionStateModel;
import org.lectern.ui.OpenReviews;
import org.lectern.workspace.PaperElement;

/** The content of the Paper Navigator: the reviews, in each the groups of papers, and in each the papers. */
public final class PaperGroupContentProvider extends PaperContentProvider implements ICommonContentProvider {

	/** The id of the content extension. */
	static final String ID = "org.lectern.ui.paperGroups"; //$NON-NLS-1$
	/** The property of the state of the extension with the name of the {@link Grouping}. */
	static final String GROUPING = "grouping"; //$NON-NLS-1$

	private final IPropertyChangeListener stateListener = event -> {
		if (GROUPING.equals(event.getProperty())) {
			refresh(Set.of());
		}
	};
	private final Expansion expansion = new Expansion();
	private IExtensionStateModel state;

	/** Called by the navigator. */
	public PaperGroupContentProvider() {
	}

	@Override
	public void init(ICommonContentExtensionSite site) {
		state = site.getExtensionStateModel();
		state.addPropertyChangeListener(stateListener);
	}

	private Grouping grouping() {
		return Grouping.named(state == null ? null : state.getStringProperty(GROUPING));
	}

	@Override
	public Object[] getChildren(Object parent) {
		if (parent instanceof IWorkspaceRoot) {
			return OpenReviews.all().toArray();
		}
		if (parent instanceof IProject project) {
			ReviewPapers papers = store().papers(project);
			if (papers == null) {
				return NONE;
			}
			return grouping() == Grouping.FILE ? papers.files().toArray() : papers.groups(grouping()).toArray();
		}
		if (parent instanceof PaperGroup group) {
			ReviewPapers papers = store().papers(group.project());
			return papers == null ? NONE : papers.papers(group).toArray();
		}
		return super.getChildren(parent);
	}

	@Override
	public boolean hasChildren(Object element) {
		if (element instanceof PaperGroup) {
			return true;
		}
		if (element instanceof IProject project) {
			ReviewPapers papers = store().papers(project);
			return papers == null || !papers.files().isEmpty();
		}
		return element instanceof IWorkspaceRoot || super.hasChildren(element);
	}

	@Override
	public Object getParent(Object element) {
		if (element instanceof PaperGroup group) {
			return group.project();
		}
		if (element instanceof IFile file) {
			return file.getProject();
		}
		if (element instanceof IProject project) {
			return project.getParent();
		}
		if (element instanceof PaperElement paper && grouping() != Grouping.FILE) {
			ReviewPapers papers = store().papers(paper.file().getProject());
			List<PaperGroup> groups = papers == null ? List.of() : papers.groupsOf(paper, grouping());
			return groups.isEmpty() ? null : groups.get(0);
		}
		return super.getParent(element);
	}

	@Override
	void refresh(Set<IProject> changed) {
		if (viewer() == null || viewer().getControl().isDisposed()) {
			return;
		}
		AbstractTreeViewer tree = (AbstractTreeViewer) viewer();
		expansion.remember(tree);
		if (changed.isEmpty()) {
			tree.refresh();
		} else {
			changed.forEach(tree::refresh);
		}
		expansion.restore(tree, store());
	}

	@Override
	public void restoreState(IMemento memento) {
		// the view keeps the grouping, because it also shows it in its menu
	}

	@Override
	public void saveState(IMemento memento) {
		// the view keeps the grouping, because it also shows it in its menu
	}

	@Override
	public void dispose() {
		if (state != null) {
			state.removePropertyChangeListener(stateListener);
		}
		super.dispose();
	}
}
