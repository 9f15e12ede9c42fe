/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.checks;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.lectern.core.fix.CheckSettings;
import org.lectern.core.fix.CheckSettings.Suppressed;

/** The findings that are not reported, and why. They can be removed, so that they are reported again. */
final class SuppressionsTab {

	private final CheckSettings settings;
	private final Runnable changed;
	private final Composite area;
	private final Label hint;
	private final TableViewer viewer;
	private final Button remove;

	SuppressionsTab(Composite parent, CheckSettings settings, Runnable changed) {
		this.settings = settings;
		this.changed = changed;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(4, 6).spacing(6, 6).applyTo(area);
		hint = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(500, SWT.DEFAULT).applyTo(hint);
		viewer = new TableViewer(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
		viewer.getTable().setHeaderVisible(true);
		viewer.getTable().setLinesVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).hint(560, 240).applyTo(viewer.getTable());
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		column(Messages.SuppressionsTab_check, 150, Suppressed::check);
		column(Messages.SuppressionsTab_paper, 130,
				each -> each.paperKey() == null ? Messages.SuppressionsTab_everyPaper : each.paperKey());
		column(Messages.SuppressionsTab_reason, 250, Suppressed::reason);
		column(Messages.SuppressionsTab_by, 90, Suppressed::by);
		column(Messages.SuppressionsTab_when, 90, Suppressed::when);
		remove = new Button(area, SWT.PUSH);
		remove.setText(Messages.SuppressionsTab_remove);
		remove.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> removeSelected()));
		viewer.addSelectionChangedListener(event -> remove.setEnabled(!event.getSelection().isEmpty()));
		viewer.getTable().addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (event.keyCode == SWT.DEL) {
				removeSelected();
			}
		}));
		refresh();
	}

	private void column(String title, int width, Function<Suppressed, String> label) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(title);
		column.getColumn().setWidth(width);
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				String text = label.apply((Suppressed) element);
				return text == null ? "" : text.replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			}
		});
	}

	Control control() {
		return area;
	}

	private void refresh() {
		viewer.setInput(settings.suppressions());
		hint.setText(settings.suppressions().isEmpty() ? Messages.SuppressionsTab_empty : Messages.SuppressionsTab_hint);
		remove.setEnabled(false);
	}

	private void removeSelected() {
		List<?> selected = viewer.getStructuredSelection().toList();
		if (!selected.isEmpty()) {
			selected.forEach(each -> settings.remove((Suppressed) each));
			refresh();
			changed.run();
		}
	}
}
