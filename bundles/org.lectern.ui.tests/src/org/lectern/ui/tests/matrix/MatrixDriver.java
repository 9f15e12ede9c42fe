/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.tests.matrix;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.lectern.ui.matrix.MatrixView;
import org.lectern.ui.tests.support.Controls;
import org.lectern.ui.tests.support.Events;

/** Uses the matrix as a reader does. */
final class MatrixDriver {

	private final MatrixView view;

	MatrixDriver(MatrixView view) {
		this.view = view;
	}

	Composite area() {
		return (Composite) view.getAdapter(Control.class);
	}

	Table table() {
		return Controls.in(area(), Table.class).get(0);
	}

	List<String> headings() {
		return Arrays.stream(table().getColumns()).map(column -> column.getText()).toList();
	}

	String cell(int row, String heading) {
		TableItem item = table().getItem(row);
		item.getText(); // an item that was never in sight is filled now
		return item.getText(column(heading));
	}

	List<String> keys() {
		List<String> keys = new ArrayList<>();
		for (int i = 0; i < table().getItemCount(); i++) {
			keys.add(cell(i, "Key"));
		}
		return keys;
	}

	int column(String heading) {
		int column = headings().indexOf(heading);
		assertTrue(column >= 0, heading + " is none of " + headings());
		return column;
	}

	/** Gives a cell the focus by a click. */
	void focus(int row, String heading) {
		int column = column(heading);
		table().setSelection(row);
		table().showColumn(table().getColumn(column));
		Rectangle bounds = table().getItem(row).getBounds(column);
		Event event = new Event();
		event.button = 1;
		event.x = bounds.x + 3;
		event.y = bounds.y + 3;
		event.item = table().getItem(row);
		table().notifyListeners(SWT.MouseDown, event);
		table().notifyListeners(SWT.Selection, event);
	}

	<T extends Control> T edit(int row, String heading, Class<T> type) {
		focus(row, heading);
		press(table(), SWT.F2);
		Control editor = editor();
		assertNotNull(editor, "no editor in row " + row + " of " + heading);
		return type.cast(editor);
	}

	/** Returns the control over the cell that is edited, null for none. */
	Control editor() {
		return Arrays.stream(table().getChildren()).filter(Control::getVisible)
				.filter(control -> control instanceof Text || control instanceof org.eclipse.swt.widgets.List
						|| control instanceof Table)
				.findFirst().orElse(null);
	}

	static void press(Control control, int key) {
		Event event = new Event();
		event.keyCode = key;
		event.character = key < 128 ? (char) key : 0;
		event.doit = true;
		control.notifyListeners(SWT.KeyDown, event);
	}

	static void traverse(Control control, int detail, int stateMask) {
		Event event = new Event();
		event.detail = detail;
		event.stateMask = stateMask;
		event.keyCode = SWT.TAB;
		event.character = SWT.TAB;
		event.doit = true;
		control.notifyListeners(SWT.Traverse, event);
		Events.settle();
	}

	void choose(String text) {
		Menu menu = table().getMenu();
		menu.notifyListeners(SWT.Show, new Event());
		MenuItem item = item(menu, text);
		assertTrue(item.isEnabled(), text);
		item.notifyListeners(SWT.Selection, new Event());
	}

	void chooseIn(String submenu, String text) {
		Menu menu = table().getMenu();
		menu.notifyListeners(SWT.Show, new Event());
		Menu inner = item(menu, submenu).getMenu();
		inner.notifyListeners(SWT.Show, new Event());
		item(inner, text).notifyListeners(SWT.Selection, new Event());
	}

	private static MenuItem item(Menu menu, String text) {
		return Arrays.stream(menu.getItems()).filter(each -> each.getText().replace("&", "").split("\t")[0].equals(text))
				.findFirst().orElseThrow(() -> new AssertionError(
						text + " is none of " + Arrays.stream(menu.getItems()).map(MenuItem::getText).toList()));
	}
}
