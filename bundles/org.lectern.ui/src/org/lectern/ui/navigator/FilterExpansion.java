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

import org.eclipse.jface.viewers.AbstractTreeViewer;
import org.eclipse.jface.viewers.ISelection;
import org.lectern.core.query.Query;

/**
 * Opens up what a filter leaves when that is little, and shows only groups when it is much. When the filter is gone,
 * the tree is as it was before, with the selected paper in sight.
 */
final class FilterExpansion {

	/** Where no more papers match, there is room to show all of them at once. */
	private static final int FEW = 100;
	/** The reviews and their groups. */
	private static final int GROUPS = 2;

	private final AbstractTreeViewer viewer;
	private final ArrangedReviews reviews;
	/** The filter of what is shown, null as long as nothing is. */
	private String shown;
	private boolean changes;
	private Object[] unfiltered = {};
	private ISelection selection;

	FilterExpansion(AbstractTreeViewer viewer, ArrangedReviews reviews) {
		this.viewer = viewer;
		this.reviews = reviews;
	}

	/** Gets ready for other content: what is open would be made anew even where it is not wanted any longer. */
	void beforeRefresh() {
		Query query = reviews.query();
		String next = query == null ? shown : query.text();
		changes = shown != null && !shown.equals(next);
		if (changes) {
			if (shown.isEmpty()) {
				unfiltered = viewer.getExpandedElements();
			}
			selection = viewer.getSelection();
			viewer.collapseAll();
		}
		shown = next;
	}

	/** Opens up what is to be seen of the new content. */
	void afterRefresh() {
		if (!changes) {
			return;
		}
		changes = false;
		if (shown.isEmpty()) {
			viewer.setExpandedElements(unfiltered);
		} else if (reviews.matching() <= FEW) {
			viewer.expandAll();
		} else {
			viewer.expandToLevel(GROUPS);
		}
		viewer.setSelection(selection, true);
	}
}
