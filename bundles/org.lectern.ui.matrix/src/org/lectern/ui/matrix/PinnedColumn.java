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

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Keeps the first column in sight while the others scroll sideways, because no table of SWT can. */
final class PinnedColumn {

	private static final int GAP = 6;

	private final Table table;
	private final Canvas cover;

	private PinnedColumn(Table table) {
		this.table = table;
		cover = new Canvas(table, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		cover.setVisible(false);
		cover.addListener(SWT.Paint, event -> paint(event.gc));
		cover.addListener(SWT.MouseDown, this::select);
		cover.addListener(SWT.MouseVerticalWheel, event -> table.setTopIndex(Math.max(0, table.getTopIndex() - event.count)));
		for (int event : new int[] { SWT.Paint, SWT.Resize, SWT.Selection }) {
			table.addListener(event, ignored -> arrange());
		}
		table.getHorizontalBar().addListener(SWT.Selection, event -> arrange());
		table.getVerticalBar().addListener(SWT.Selection, event -> arrange());
		table.getColumn(0).addListener(SWT.Resize, event -> arrange());
	}

	/** Pins the first column of a table that has one. */
	static void of(Table table) {
		if (table.getColumnCount() > 1) {
			new PinnedColumn(table);
		}
	}

	private void arrange() {
		if (table.isDisposed() || cover.isDisposed()) {
			return;
		}
		boolean scrolled = table.getItemCount() > 0 && table.getHorizontalBar().getSelection() > 0;
		if (scrolled) {
			Rectangle area = table.getClientArea();
			int header = table.getHeaderHeight();
			// where the area begins tells how far it was scrolled, on systems that move it and on those that move the rows
			Rectangle wanted = new Rectangle(area.x, area.y + header,
					Math.min(table.getColumn(0).getWidth(), area.width / 2), Math.max(0, area.height - header));
			if (!wanted.equals(cover.getBounds())) {
				cover.setBounds(wanted);
			}
			cover.moveAbove(null);
			cover.redraw();
		}
		if (cover.getVisible() != scrolled) {
			cover.setVisible(scrolled);
		}
	}

	private void paint(GC gc) {
		Point size = cover.getSize();
		gc.setBackground(table.getBackground());
		gc.fillRectangle(0, 0, size.x, size.y);
		int height = table.getItemHeight();
		for (int i = table.getTopIndex(); i < table.getItemCount(); i++) {
			TableItem item = table.getItem(i);
			Rectangle bounds = item.getBounds(1);
			int y = bounds.y - cover.getBounds().y;
			if (y > size.y) {
				break;
			}
			boolean selected = table.isSelected(i);
			gc.setBackground(selected ? table.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION) : table.getBackground());
			gc.setForeground(selected ? table.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT)
					: table.getForeground());
			gc.fillRectangle(0, y, size.x, Math.max(height, bounds.height));
			String text = item.getText(0);
			gc.drawString(text, GAP, y + (bounds.height - gc.getFontMetrics().getHeight()) / 2, true);
		}
		gc.setForeground(table.getDisplay().getSystemColor(SWT.COLOR_WIDGET_NORMAL_SHADOW));
		gc.drawLine(size.x - 1, 0, size.x - 1, size.y);
	}

	private void select(Event event) {
		for (int i = table.getTopIndex(); i < table.getItemCount(); i++) {
			Rectangle bounds = table.getItem(i).getBounds(1);
			int y = event.y + cover.getBounds().y;
			if (y >= bounds.y && y < bounds.y + bounds.height) {
				table.setSelection(i);
				Event selection = new Event();
				selection.item = table.getItem(i);
				table.notifyListeners(SWT.Selection, selection);
				table.setFocus();
				return;
			}
		}
	}
}
