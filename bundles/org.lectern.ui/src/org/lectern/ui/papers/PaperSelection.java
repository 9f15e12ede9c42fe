/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.papers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.lectern.core.corpus.PaperReference;
import org.lectern.ui.navigator.PaperNavigator;
import org.lectern.workspace.PaperElement;

/** The papers a command is to work on. */
final class PaperSelection {

	private PaperSelection() {
	}

	/** Returns the selected papers, with those of selected groups, each once. */
	static List<PaperElement> of(ExecutionEvent event) {
		ISelection selection = HandlerUtil.getCurrentSelection(event);
		return selection instanceof IStructuredSelection structured ? of(structured, HandlerUtil.getActivePart(event))
				: List.of();
	}

	/** Returns the shell for dialogs: that of the window, as what is active may be a dialog that is just closing. */
	static Shell shell(ExecutionEvent event) {
		return HandlerUtil.getActiveWorkbenchWindow(event).getShell();
	}

	/** Returns the papers of a selection; groups are those of the view of papers. */
	static List<PaperElement> of(IStructuredSelection selection, IWorkbenchPart part) {
		if (part instanceof PaperNavigator navigator) {
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

	/** Returns the references of papers by their reviews. */
	static Map<IProject, List<PaperReference>> byReview(List<PaperElement> papers) {
		Map<IProject, List<PaperReference>> reviews = new LinkedHashMap<>();
		papers.forEach(paper -> reviews.computeIfAbsent(paper.file().getProject(), project -> new ArrayList<>())
				.add(paper.reference()));
		return reviews;
	}
}
