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

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.lectern.core.matrix.EvidenceColumn;

/** Lets the user choose the columns of the matrix. */
final class ColumnsDialog extends TrayDialog {

	private static final int LINES = 14;
	private static final int WIDTH = 320;

	private final List<EvidenceColumn> columns;
	private final Set<String> hidden;
	private Table table;

	ColumnsDialog(Shell shell, List<EvidenceColumn> columns, Set<String> hidden) {
		super(shell);
		this.columns = columns;
		this.hidden = new HashSet<>(hidden);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.ColumnsDialog_title);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		new Label(area, SWT.NONE).setText(Messages.ColumnsDialog_message);
		table = new Table(area, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL | SWT.FULL_SELECTION);
		for (EvidenceColumn column : columns) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(column.label());
			item.setChecked(!hidden.contains(column.id()));
		}
		table.addListener(SWT.Selection, event -> updateButtons());
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, table.getItemHeight() * LINES).applyTo(table);
		return area;
	}

	/** One column has to stay. */
	private void updateButtons() {
		boolean any = false;
		for (TableItem item : table.getItems()) {
			any |= item.getChecked();
		}
		getButton(OK).setEnabled(any);
	}

	@Override
	protected void okPressed() {
		for (int i = 0; i < columns.size(); i++) {
			if (table.getItem(i).getChecked()) {
				hidden.remove(columns.get(i).id());
			} else {
				hidden.add(columns.get(i).id());
			}
		}
		super.okPressed();
	}

	/** Returns the ids of the columns not to show. */
	Set<String> hidden() {
		return hidden;
	}
}
