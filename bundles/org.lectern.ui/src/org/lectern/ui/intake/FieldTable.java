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

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.lectern.core.io.SourceRecord;
import org.lectern.core.io.intake.ConflictChoice;
import org.lectern.core.io.intake.FieldDifference;
import org.lectern.core.io.intake.IntakeItem;
import org.lectern.core.io.intake.IntakeStatus;
import org.lectern.ui.AccessibleName;

/** The fields of a record that differ from the paper. A check mark takes the value of the file. */
final class FieldTable {

	private static final int FIELD_WIDTH = 150;
	private static final int KIND_WIDTH = 170;
	/** A table cell shows one line, and a toolkit takes long for very long ones. */
	private static final int SHOWN = 500;

	private final Composite control;
	private final Table table;
	private IntakeItem item;
	private FieldChoices choices;

	/**
	 * Makes the table.
	 *
	 * @param changed
	 *            run after the user decided about a field
	 */
	FieldTable(Composite parent, Runnable changed) {
		control = new Composite(parent, SWT.NONE);
		TableColumnLayout layout = new TableColumnLayout();
		control.setLayout(layout);
		table = new Table(control, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
		table.setHeaderVisible(true);
		AccessibleName.set(table, Messages.FieldTable_name);
		layout.setColumnData(column(Messages.FieldTable_field), new ColumnPixelData(FIELD_WIDTH));
		layout.setColumnData(column(Messages.FieldTable_mine), new ColumnWeightData(1));
		layout.setColumnData(column(Messages.FieldTable_theirs), new ColumnWeightData(1));
		layout.setColumnData(column(Messages.FieldTable_kind), new ColumnPixelData(KIND_WIDTH));
		table.addListener(SWT.Selection, event -> {
			if (event.detail == SWT.CHECK) {
				TableItem row = (TableItem) event.item;
				if (!(row.getData() instanceof FieldDifference difference)) {
					// of a new paper there is nothing to decide
					row.setChecked(true);
					return;
				}
				choices.choose(item, difference, row.getChecked() ? ConflictChoice.TAKE : ConflictChoice.KEEP);
				changed.run();
			}
		});
	}

	private TableColumn column(String title) {
		TableColumn column = new TableColumn(table, SWT.LEAD);
		column.setText(title);
		return column;
	}

	/**
	 * Shows the fields of an item.
	 *
	 * @param shown
	 *            the item; null for none
	 * @param wanted
	 *            its record; null where it has none
	 */
	void show(IntakeItem shown, SourceRecord wanted, FieldChoices chosen) {
		item = shown;
		choices = chosen;
		table.removeAll();
		if (shown == null) {
			return;
		}
		for (FieldDifference difference : shown.differences()) {
			if (!difference.isOrigin()) {
				TableItem row = row(difference.field(), difference.mine(), difference.theirs(),
						StatusLabels.of(difference.kind()));
				row.setData(difference);
				row.setChecked(chosen.isTaken(shown, difference));
			}
		}
		if (shown.status() == IntakeStatus.NEW && wanted != null) {
			row(FieldDifference.ENTRY_TYPE, "", wanted.entryType(), Messages.FieldTable_newPaper).setChecked(true); //$NON-NLS-1$
			wanted.fields()
					.forEach((name, value) -> row(name, "", value, Messages.FieldTable_newPaper).setChecked(true)); //$NON-NLS-1$
		}
	}

	private TableItem row(String field, String mine, String theirs, String kind) {
		TableItem row = new TableItem(table, SWT.NONE);
		row.setText(new String[] { field, line(mine), line(theirs), kind });
		return row;
	}

	private static String line(String value) {
		String text = value.length() <= SHOWN ? value : value.substring(0, SHOWN) + '\u2026';
		return text.replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
	}

	Composite control() {
		return control;
	}
}
