/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.intake;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.lectern.core.io.intake.IntakeChoices;
import org.lectern.core.io.intake.IntakeItem;
import org.lectern.core.io.intake.SourceContent;
import org.lectern.ui.AccessibleName;

/** The records of an import, each with what becomes of it and a check mark. Rows are made when they come into sight. */
final class RecordTable {

	private static final int STATUS_WIDTH = 120;
	private static final int PLACE_WIDTH = 150;
	private static final int KEY_WIDTH = 160;

	private final Composite control;
	private final Table table;
	private List<IntakeItem> items = List.of();
	private List<SourceContent> sources = List.of();
	private IntakeChoices choices;

	/**
	 * Makes the table.
	 *
	 * @param selected
	 *            told the selected item, null for none
	 * @param checked
	 *            run after a record was left out or taken in again
	 */
	RecordTable(Composite parent, Consumer<IntakeItem> selected, Runnable checked) {
		control = new Composite(parent, SWT.NONE);
		TableColumnLayout layout = new TableColumnLayout();
		control.setLayout(layout);
		table = new Table(control, SWT.VIRTUAL | SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
		table.setHeaderVisible(true);
		AccessibleName.set(table, Messages.RecordTable_name);
		layout.setColumnData(column(Messages.RecordTable_status), new ColumnPixelData(STATUS_WIDTH));
		layout.setColumnData(column(Messages.RecordTable_place), new ColumnPixelData(PLACE_WIDTH));
		layout.setColumnData(column(Messages.RecordTable_key), new ColumnPixelData(KEY_WIDTH));
		layout.setColumnData(column(Messages.RecordTable_title), new ColumnWeightData(3));
		layout.setColumnData(column(Messages.RecordTable_details), new ColumnWeightData(2));
		table.addListener(SWT.SetData, event -> fill((TableItem) event.item, items.get(event.index)));
		table.addListener(SWT.Selection, event -> {
			if (event.detail == SWT.CHECK) {
				check(event, checked);
			}
			selected.accept(selected());
		});
	}

	private TableColumn column(String title) {
		TableColumn column = new TableColumn(table, SWT.LEAD);
		column.setText(title);
		return column;
	}

	private void fill(TableItem row, IntakeItem item) {
		String name = sources.get(item.source()).name();
		row.setText(new String[] { StatusLabels.of(item.status()), name + ':' + item.line(), item.key(), item.title(),
				StatusLabels.detailsOf(item) });
		row.setImage(0, StatusLabels.imageOf(item.status()));
		row.setChecked(item.place() != null && !choices.isLeftOut(item.place()) && !isUnwritable(item));
	}

	/** Tells whether nothing can be imported of a record, whatever the user wants. */
	private static boolean isUnwritable(IntakeItem item) {
		return item.key().isEmpty();
	}

	private void check(Event event, Runnable checked) {
		TableItem row = (TableItem) event.item;
		IntakeItem item = items.get(table.indexOf(row));
		if (item.place() == null || isUnwritable(item)) {
			row.setChecked(false);
			return;
		}
		choices.leaveOut(item.place(), !row.getChecked());
		checked.run();
	}

	/** Shows items in place of those before. */
	void show(List<IntakeItem> newItems, List<SourceContent> newSources, IntakeChoices newChoices) {
		items = newItems;
		sources = newSources;
		choices = newChoices;
		table.deselectAll();
		table.setItemCount(items.size());
		table.clearAll();
		if (!items.isEmpty()) {
			table.setSelection(0);
		}
	}

	/** Returns the selected item, null where there is none. */
	IntakeItem selected() {
		int index = table.getSelectionIndex();
		return index < 0 || index >= items.size() ? null : items.get(index);
	}

	Composite control() {
		return control;
	}

	Table table() {
		return table;
	}
}
