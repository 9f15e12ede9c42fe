/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.merge;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IProject;
import org.eclipse.ui.handlers.HandlerUtil;
import org.lectern.workspace.PaperElement;

/** Puts the selected papers of one review side by side to merge them. */
public final class MergePapersHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		List<PaperElement> papers = SelectedPapers.of(HandlerUtil.getCurrentStructuredSelection(event));
		List<IProject> projects = papers.stream().map(paper -> paper.file().getProject()).distinct().toList();
		if (papers.size() > 1 && projects.size() == 1) {
			new ComparePapersJob(projects.get(0), papers.stream().map(PaperElement::reference).toList(), false).schedule();
		}
		return null;
	}
}
