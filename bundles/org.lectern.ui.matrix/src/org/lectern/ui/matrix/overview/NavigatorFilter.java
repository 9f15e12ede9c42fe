/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.matrix.overview;

import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.lectern.core.overview.Bar;
import org.lectern.ui.navigator.PaperNavigator;

/** Filters the view of papers by a bar, and gives it back the filter it had before. */
final class NavigatorFilter {

	private final IWorkbenchPage page;
	/** What the view was filtered by before the first bar was chosen. */
	private String before = ""; //$NON-NLS-1$
	/** The filter of the last bar, null for none. */
	private String own;

	NavigatorFilter(IWorkbenchPage page) {
		this.page = page;
	}

	/** Shows only the papers of a bar; tells whether there is a view in sight, and a query for the bar. */
	boolean show(Bar bar) {
		PaperNavigator papers = papersInSight();
		if (papers == null || bar.query() == null) {
			clear();
			return false;
		}
		if (!isShown(papers)) {
			before = papers.arrangement().filter();
		}
		own = bar.query();
		papers.filter(own);
		return true;
	}

	/** Takes the filter of a bar away, unless the reader has changed it. */
	void clear() {
		PaperNavigator papers = papers();
		if (papers != null && isShown(papers)) {
			papers.filter(before);
		}
		own = null;
	}

	private boolean isShown(PaperNavigator papers) {
		return own != null && own.equals(papers.arrangement().filter());
	}

	/** Returns the view of papers when it is in sight, else null. */
	PaperNavigator papersInSight() {
		PaperNavigator papers = papers();
		return papers != null && page.isPartVisible(papers) ? papers : null;
	}

	private PaperNavigator papers() {
		IViewPart view = page.findView(PaperNavigator.ID);
		return view instanceof PaperNavigator papers ? papers : null;
	}
}
