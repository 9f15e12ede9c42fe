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

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.viewers.AbstractTreeViewer;
import org.eclipse.ui.IMemento;
import org.lectern.ui.OpenReviews;

/** Remembers which elements of a review were expanded while the review or the workbench is closed, and expands them again. */
final class Expansion {

	private static final String EXPANDED = "expanded"; //$NON-NLS-1$
	private static final String PATH = "path"; //$NON-NLS-1$
	private static final String GROUP = "group"; //$NON-NLS-1$
	private static final String GROUPING = "grouping"; //$NON-NLS-1$
	private static final String VALUE = "value"; //$NON-NLS-1$
	/** More would make starting slow, and nobody remembers them. */
	private static final int MOST = 500;

	private final Map<IProject, List<Object>> closed = new HashMap<>();

	/** Remembers the elements of the reviews that are about to vanish from the viewer. */
	void remember(AbstractTreeViewer viewer) {
		for (Object element : viewer.getExpandedElements()) {
			if (element instanceof IProject project && !OpenReviews.contain(project)) {
				closed.put(project, Arrays.stream(viewer.getExpandedElements())
						.filter(expanded -> project.equals(ArrangedReviews.projectOf(expanded))).toList());
			}
		}
	}

	/** Expands the elements of reviews that are there and arranged. */
	void restore(AbstractTreeViewer viewer, ArrangedReviews reviews) {
		for (Iterator<Map.Entry<IProject, List<Object>>> it = closed.entrySet().iterator(); it.hasNext();) {
			Map.Entry<IProject, List<Object>> review = it.next();
			if (!review.getKey().exists()) {
				it.remove();
			} else if (OpenReviews.contain(review.getKey()) && reviews.reviewOf(review.getKey()) != null) {
				review.getValue().forEach(element -> viewer.setExpandedState(element, true));
				it.remove();
			}
		}
	}

	/** Saves what is expanded; ranges are left out, as they are others the next time. */
	void save(AbstractTreeViewer viewer, IMemento memento) {
		int saved = 0;
		for (Object element : viewer.getExpandedElements()) {
			if (saved < MOST && (element instanceof IResource || element instanceof PaperGroup)) {
				write(element, memento.createChild(EXPANDED));
				saved++;
			}
		}
	}

	/** Takes what was saved, to be expanded as soon as it is there. */
	void load(IMemento memento) {
		for (IMemento child : memento == null ? new IMemento[0] : memento.getChildren(EXPANDED)) {
			Object element = read(child);
			IProject project = element == null ? null : ArrangedReviews.projectOf(element);
			if (project != null) {
				closed.computeIfAbsent(project, key -> new ArrayList<>()).add(element);
			}
		}
	}

	private static void write(Object element, IMemento memento) {
		if (element instanceof PaperGroup group) {
			memento.putString(GROUPING, group.grouping().name());
			memento.putString(VALUE, group.value());
			write(group.parent() == null ? group.project() : group.parent(), memento.createChild(GROUP));
		} else {
			memento.putString(PATH, ((IResource) element).getFullPath().toPortableString());
		}
	}

	private static Object read(IMemento memento) {
		String path = memento.getString(PATH);
		if (path != null) {
			IPath full = IPath.fromPortableString(path);
			return full.segmentCount() == 0 ? null
					: full.segmentCount() == 1 ? ResourcesPlugin.getWorkspace().getRoot().getProject(full.segment(0))
							: ResourcesPlugin.getWorkspace().getRoot().getFile(full);
		}
		IMemento within = memento.getChild(GROUP);
		Object parent = within == null ? null : read(within);
		String value = memento.getString(VALUE);
		if (parent == null || value == null) {
			return null;
		}
		return new PaperGroup(ArrangedReviews.projectOf(parent),
				parent instanceof PaperGroup || parent instanceof IFile ? parent : null,
				Grouping.named(memento.getString(GROUPING)), value);
	}
}
