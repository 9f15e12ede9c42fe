/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.protocol;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.lectern.core.fix.CheckSettings;
import org.lectern.ui.AccessibleName;

/** All checks in a table that can be filtered. Those that differ from the profile are bold. */
final class CheckTable {

	private static final int WIDTH = 300;
	private static final int HEIGHT = 300;
	private static final int TITLE = 70;
	private static final int SEVERITY = 30;

	private final FormToolkit toolkit;
	private final Text filter;
	private final TableViewer viewer;
	private final Label nothing;
	private CheckSettings settings = new CheckSettings(null);
	private Consumer<CheckRow> selectionListener = row -> {
		// nobody has to be told
	};

	CheckTable(Composite parent, FormToolkit toolkit) {
		this.toolkit = toolkit;
		Composite area = toolkit.createComposite(parent);
		GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		filter = new Text(area, SWT.BORDER | SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		toolkit.adapt(filter, true, false);
		filter.setMessage(Messages.CheckTable_filter);
		AccessibleName.set(filter, Messages.CheckTable_filter);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		Composite frame = toolkit.createComposite(area);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(frame);
		viewer = createViewer(frame);
		nothing = toolkit.createLabel(area, Messages.CheckTable_nothing);
		GridDataFactory.fillDefaults().exclude(true).applyTo(nothing);
		nothing.setVisible(false);
		filter.addModifyListener(event -> filter());
		filter.addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (event.keyCode == SWT.ARROW_DOWN) {
				viewer.getTable().setFocus();
			}
		}));
	}

	private TableViewer createViewer(Composite frame) {
		Table table = toolkit.createTable(frame, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
		table.setHeaderVisible(true);
		AccessibleName.set(table, Messages.ChecksPage_checks);
		TableViewer created = new TableViewer(table);
		TableColumnLayout columns = new TableColumnLayout();
		frame.setLayout(columns);
		column(created, columns, Messages.CheckTable_check, TITLE, CheckRow::title);
		column(created, columns, Messages.Field_severity, SEVERITY, row -> row.severity(settings));
		created.setContentProvider(ArrayContentProvider.getInstance());
		created.addFilter(new ViewerFilter() {
			@Override
			public boolean select(Viewer ignored, Object parent, Object element) {
				return ((CheckRow) element).matches(filter.getText(), settings);
			}
		});
		created.addSelectionChangedListener(event -> selectionListener.accept(selected()));
		return created;
	}

	private void column(TableViewer parent, TableColumnLayout layout, String title, int weight,
			Function<CheckRow, String> label) {
		TableViewerColumn column = new TableViewerColumn(parent, SWT.NONE);
		column.getColumn().setText(title);
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight));
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return label.apply((CheckRow) element);
			}

			@Override
			public Font getFont(Object element) {
				return settings.isSet(((CheckRow) element).id())
						? JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT)
						: null;
			}
		});
	}

	private void filter() {
		viewer.refresh();
		boolean empty = viewer.getTable().getItemCount() == 0;
		nothing.setVisible(empty);
		GridDataFactory.fillDefaults().exclude(!empty).applyTo(nothing);
		nothing.getParent().layout();
		if (!empty && selected() == null) {
			select(0);
		}
	}

	private void select(int index) {
		viewer.setSelection(new StructuredSelection(viewer.getElementAt(index)), true);
	}

	/** Says who is told of the row that is selected, null for none. */
	void onSelection(Consumer<CheckRow> listener) {
		selectionListener = listener;
	}

	/** Shows checks as they are set. What is selected stays, or the first one takes its place. */
	void show(List<CheckRow> rows, CheckSettings set) {
		settings = set;
		if (rows.equals(viewer.getInput())) {
			viewer.refresh(true); // the rows stay, so that nothing flickers while one types
		} else {
			CheckRow before = selected();
			viewer.setInput(rows);
			if (before != null) {
				viewer.setSelection(new StructuredSelection(before), true);
			}
		}
		if (selected() == null && viewer.getTable().getItemCount() > 0) {
			select(0);
		}
	}

	/** Selects a check, for which the filter is cleared where it hides it. */
	void select(CheckRow row) {
		if (!row.matches(filter.getText(), settings)) {
			filter.setText(""); //$NON-NLS-1$
		}
		viewer.setSelection(new StructuredSelection(row), true);
	}

	CheckRow selected() {
		return (CheckRow) viewer.getStructuredSelection().getFirstElement();
	}
}
