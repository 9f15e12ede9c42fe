/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.matrix;

import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.FocusCellHighlighter;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;

/** Draws a border around the cell with the focus, and leaves the selection of its row as it is. */
final class FocusBorder extends FocusCellHighlighter {

	private static final int WIDTH = 2;

	FocusBorder(ColumnViewer viewer) {
		super(viewer);
		viewer.getControl().addListener(SWT.PaintItem, this::paint);
	}

	private void paint(Event event) {
		ViewerCell cell = getFocusCell();
		if (cell == null || cell.getItem().isDisposed() || !cell.getItem().equals(event.item)
				|| cell.getColumnIndex() != event.index) {
			return;
		}
		Rectangle bounds = cell.getBounds();
		GC gc = event.gc;
		boolean selected = (event.detail & SWT.SELECTED) != 0;
		gc.setForeground(gc.getDevice().getSystemColor(selected ? SWT.COLOR_LIST_SELECTION_TEXT : SWT.COLOR_LIST_SELECTION));
		gc.setLineWidth(WIDTH);
		gc.drawRectangle(bounds.x + 1, bounds.y + 1, bounds.width - WIDTH - 1, bounds.height - WIDTH);
	}

	@Override
	protected void focusCellChanged(ViewerCell newCell, ViewerCell oldCell) {
		super.focusCellChanged(newCell, oldCell);
		redraw(newCell);
		redraw(oldCell);
	}

	private static void redraw(ViewerCell cell) {
		if (cell != null && !cell.getItem().isDisposed() && cell.getItem().getData() != null) { // else not in sight yet
			Rectangle bounds = cell.getBounds();
			cell.getControl().redraw(bounds.x, bounds.y, bounds.width, bounds.height, true);
		}
	}
}
