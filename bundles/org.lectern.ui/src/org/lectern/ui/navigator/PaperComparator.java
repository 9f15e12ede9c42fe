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

import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;

/** Keeps the order of the content: a file lists its papers as its text does, and groups come sorted. */
public final class PaperComparator extends ViewerComparator {

	/** Called by the navigator. */
	public PaperComparator() {
	}

	@Override
	public int compare(Viewer viewer, Object one, Object other) {
		return 0;
	}

	@Override
	public void sort(Viewer viewer, Object[] elements) {
		// the elements are in order already
	}
}
