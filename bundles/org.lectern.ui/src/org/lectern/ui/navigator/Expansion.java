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

import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.AbstractTreeViewer;
import org.lectern.ui.OpenReviews;

/** Remembers which elements of a review were expanded while the review is closed, and expands them again. */
final class Expansion {

	private final Map<IProject, List<Object>> closed = new HashMap<>();

	/** Remembers the elements of the reviews that are about to vanish from the viewer. */
	void remember(AbstractTreeViewer viewer) {
		for (Object element : viewer.getExpandedElements()) {
			if (element instanceof IProject project && !OpenReviews.contain(project)) {
				closed.put(project, Arrays.stream(viewer.getExpandedElements())
						.filter(expanded -> project.equals(projectOf(expanded))).toList());
			}
		}
	}

	/** Expands the elements of reviews that are back and were read. */
	void restore(AbstractTreeViewer viewer, PaperStore store) {
		for (Iterator<Map.Entry<IProject, List<Object>>> it = closed.entrySet().iterator(); it.hasNext();) {
			Map.Entry<IProject, List<Object>> review = it.next();
			if (!review.getKey().exists()) {
				it.remove();
			} else if (OpenReviews.contain(review.getKey()) && store.papers(review.getKey()) != null) {
				review.getValue().forEach(element -> viewer.setExpandedState(element, true));
				it.remove();
			}
		}
	}

	private static IProject projectOf(Object element) {
		if (element instanceof PaperGroup group) {
			return group.project();
		}
		IResource resource = Adapters.adapt(element, IResource.class);
		return resource == null ? null : resource.getProject();
	}
}
