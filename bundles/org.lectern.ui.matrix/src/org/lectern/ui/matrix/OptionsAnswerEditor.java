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

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.lectern.core.matrix.CellValue;

/** Lets any of several options be checked in a list over the cell; Space checks, Enter ends. */
final class OptionsAnswerEditor extends CellEditor {

	private static final int MOST_LINES = 10;
	/** Pixels. */
	private static final int WIDTH = 200;

	private final List<String> options;
	private Table table;

	OptionsAnswerEditor(Composite parent, List<String> options) {
		super(parent, SWT.CHECK | SWT.V_SCROLL | SWT.BORDER | SWT.FULL_SELECTION);
		this.options = new ArrayList<>(options);
		this.options.forEach(this::add);
	}

	private void add(String option) {
		new TableItem(table, SWT.NONE).setText(option);
	}

	@Override
	protected Control createControl(Composite parent) {
		table = new Table(parent, getStyle());
		table.addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (event.character == SWT.CR) {
				event.doit = false;
			}
			keyReleaseOccured(event);
		}));
		table.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_ESCAPE || event.detail == SWT.TRAVERSE_RETURN) {
				event.doit = false;
			}
		});
		table.addFocusListener(FocusListener.focusLostAdapter(event -> focusLost()));
		return table;
	}

	@Override
	protected Object doGetValue() {
		List<String> chosen = new ArrayList<>();
		for (TableItem item : table.getItems()) {
			if (item.getChecked()) {
				chosen.add(item.getText());
			}
		}
		return chosen.isEmpty() ? CellValue.EMPTY : new CellValue.Options(chosen);
	}

	/** Options that the form offers no more stay to be unchecked. */
	@Override
	protected void doSetValue(Object value) {
		List<String> chosen = value instanceof CellValue.Options some ? some.chosen() : List.of();
		for (String option : chosen) {
			if (!options.contains(option)) {
				options.add(option);
				add(option);
			}
		}
		for (TableItem item : table.getItems()) {
			item.setChecked(chosen.contains(item.getText()));
		}
		if (table.getItemCount() > 0) {
			table.setSelection(0);
		}
	}

	@Override
	protected void doSetFocus() {
		table.setFocus();
	}

	@Override
	public LayoutData getLayoutData() {
		LayoutData data = super.getLayoutData();
		data.minimumWidth = WIDTH;
		data.minimumHeight = table.computeSize(SWT.DEFAULT, table.getItemHeight() * Math.min(MOST_LINES, options.size())).y;
		data.verticalAlignment = SWT.TOP;
		return data;
	}
}
