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

import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.ViewerCell;

/** The labels of the tree in its first column. A column disposes of its labels with itself, and these are those of the tree. */
final class TitleLabels extends StyledCellLabelProvider {

	private final CellLabelProvider labels;

	TitleLabels(CellLabelProvider labels) {
		this.labels = labels;
	}

	@Override
	public void update(ViewerCell cell) {
		labels.update(cell);
		super.update(cell);
	}

	@Override
	public String getToolTipText(Object element) {
		return labels.getToolTipText(element);
	}
}
