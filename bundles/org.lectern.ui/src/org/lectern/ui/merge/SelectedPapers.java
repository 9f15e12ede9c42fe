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

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.lectern.workspace.PaperElement;

/** Finds the papers in a selection. */
final class SelectedPapers {

	private SelectedPapers() {
	}

	/** Returns each paper once, in the order of the selection. */
	static List<PaperElement> of(IStructuredSelection selection) {
		List<PaperElement> papers = new ArrayList<>();
		for (Object element : selection) {
			PaperElement paper = Adapters.adapt(element, PaperElement.class);
			if (paper != null && !papers.contains(paper)) {
				papers.add(paper);
			}
		}
		return papers;
	}
}
