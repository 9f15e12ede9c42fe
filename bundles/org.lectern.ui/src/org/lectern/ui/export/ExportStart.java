/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.export;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.lectern.ui.OpenReviews;
import org.lectern.ui.navigator.PaperNavigator;
import org.lectern.workspace.PaperElement;

/**
 * What the wizard begins with.
 *
 * @param selected
 *            the selected papers, with those of selected groups, never null
 * @param filtered
 *            the papers the filter of the view of papers shows, never null, empty without a filter
 * @param filter
 *            the filter, never null, empty for none
 * @param review
 *            the review that something selected is in; null where there is none
 */
record ExportStart(List<PaperElement> selected, List<PaperElement> filtered, String filter, IProject review) {

	static final ExportStart NOTHING = new ExportStart(List.of(), List.of(), "", null); //$NON-NLS-1$

	static ExportStart of(IWorkbench workbench, IStructuredSelection selection) {
		IStructuredSelection structured = selection == null ? StructuredSelection.EMPTY : selection;
		PaperNavigator navigator = navigator(workbench);
		String filter = navigator == null ? "" : navigator.arrangement().filter().strip(); //$NON-NLS-1$
		return new ExportStart(selected(structured, navigator), filter.isEmpty() ? List.of() : navigator.shownPapers(),
				filter, OpenReviews.of(structured));
	}

	private static PaperNavigator navigator(IWorkbench workbench) {
		IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
		return window != null && window.getActivePage() != null
				&& window.getActivePage().findView(PaperNavigator.ID) instanceof PaperNavigator navigator ? navigator : null;
	}

	private static List<PaperElement> selected(IStructuredSelection selection, PaperNavigator navigator) {
		if (navigator != null) {
			return navigator.papers(selection);
		}
		List<PaperElement> papers = new ArrayList<>();
		for (Object element : selection) {
			if (element instanceof PaperElement paper) {
				papers.add(paper);
			}
		}
		return papers;
	}
}
