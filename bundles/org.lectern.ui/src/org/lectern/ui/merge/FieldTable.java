/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.merge;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.FocusCellOwnerDrawHighlighter;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyAdapter;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.MouseAdapter;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.lectern.core.corpus.PaperReference;
import org.lectern.core.fix.MergeRow;
import org.lectern.core.fix.MergeSelection;
import org.lectern.ui.AccessibleName;
import org.lectern.ui.BackgroundChange;

/**
 * A table with a row for each field and a column for each paper, before them one for the result. A click on the value of
 * a paper, or Space or Return where the keyboard is, takes it; 1 to 9 take that of the first to the ninth paper, Delete
 * leaves the field out, Backspace goes back to what was proposed.
 */
final class FieldTable {

	/** The columns before those of the papers: the name and the result. */
	private static final int PAPERS = 2;
	private static final int NAME_WIDTH = 150;
	private static final int RESULT_WIDTH = 250;
	private static final int PAPER_WIDTH = 210;

	/** Is told what the user does. */
	interface Listener {
		void looked(MergeRow row, int paper);

		void picked(MergeRow row, int paper);

		void leftOut(MergeRow row);

		void reset(MergeRow row);
	}

	private final MergeSelection selection;
	private final Listener listener;
	private final TableViewer viewer;
	private final TableViewerFocusCellManager focus;
	/** The paper looked at last. */
	private int paper;

	FieldTable(Composite parent, MergeSelection selection, Listener listener) {
		this.selection = selection;
		this.listener = listener;
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(4, 4).spacing(0, 4).applyTo(area);
		viewer = new TableViewer(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
		viewer.getTable().setHeaderVisible(true);
		viewer.getTable().setLinesVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).hint(600, 200).applyTo(viewer.getTable());
		Label hint = new Label(area, SWT.WRAP);
		hint.setText(Messages.FieldTable_hint);
		GridDataFactory.fillDefaults().grab(true, false).hint(600, SWT.DEFAULT).applyTo(hint);
		AccessibleName.set(viewer.getTable(), Messages.FieldTable_name);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		createColumns();
		ColumnViewerToolTipSupport.enableFor(viewer, ToolTip.NO_RECREATE);
		focus = new TableViewerFocusCellManager(viewer, new FocusCellOwnerDrawHighlighter(viewer));
		viewer.getTable().addMouseListener(new MouseAdapter() {
			@Override
			public void mouseDown(MouseEvent event) {
				clicked(event);
			}
		});
		viewer.getTable().addKeyListener(new KeyAdapter() {
			@Override
			public void keyPressed(KeyEvent event) {
				pressed(event);
			}

			@Override
			public void keyReleased(KeyEvent event) {
				look();
			}
		});
		viewer.addSelectionChangedListener(event -> look());
		viewer.setInput(selection.rows());
		BackgroundChange.follow(viewer.getTable(), viewer::refresh);
	}

	private void createColumns() {
		FieldTableLabels labels = new FieldTableLabels(selection, viewer.getTable());
		column(Messages.FieldTable_field, NAME_WIDTH, labels.names());
		column(Messages.FieldTable_result, RESULT_WIDTH, labels.results());
		int number = 0;
		for (PaperReference reference : selection.papers()) {
			String key = reference.key().isEmpty() ? Messages.FieldTable_noKey : reference.key();
			TableViewerColumn column = column(key, PAPER_WIDTH, labels.values(number++));
			column.getColumn().setToolTipText(reference.file());
		}
	}

	private TableViewerColumn column(String title, int width, CellLabelProvider labels) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(title);
		column.getColumn().setWidth(width);
		column.getColumn().setResizable(true);
		column.setLabelProvider(labels);
		return column;
	}

	/** Shows the rows anew. */
	void refresh() {
		viewer.setInput(selection.rows());
	}

	/** Shows the rows as they are decided now. */
	void update() {
		viewer.update(selection.rows().toArray(), null);
		viewer.getTable().redraw();
	}

	/** Selects the first row that needs a decision, or else the first one. */
	void selectFirst() {
		MergeRow first = selection.rows().stream().filter(row -> row.differs() && !row.isEntryType()).findFirst()
				.orElse(selection.rows().get(0));
		viewer.setSelection(new StructuredSelection(first), true);
	}

	private MergeRow row() {
		return (MergeRow) viewer.getStructuredSelection().getFirstElement();
	}

	private void look() {
		ViewerCell cell = focus.getFocusCell();
		if (cell != null && cell.getColumnIndex() >= PAPERS) {
			paper = cell.getColumnIndex() - PAPERS;
		}
		if (row() != null) {
			listener.looked(row(), paper);
		}
	}

	private void clicked(MouseEvent event) {
		ViewerCell cell = viewer.getCell(new Point(event.x, event.y));
		if (event.button == 1 && cell != null && cell.getElement() instanceof MergeRow row
				&& cell.getColumnIndex() >= PAPERS) {
			paper = cell.getColumnIndex() - PAPERS;
			listener.looked(row, paper);
			pick(row, paper);
		}
	}

	private void pressed(KeyEvent event) {
		MergeRow row = row();
		if (row == null || (event.stateMask & SWT.MODIFIER_MASK) != 0) {
			return;
		}
		int digit = event.character - '1';
		if (event.character == ' ' || event.character == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
			look();
			pick(row, paper);
		} else if (digit >= 0 && digit < 9 && digit < selection.papers().size()) {
			paper = digit;
			listener.looked(row, paper);
			pick(row, paper);
		} else if (event.keyCode == SWT.DEL) {
			listener.leftOut(row);
		} else if (event.keyCode == SWT.BS) {
			listener.reset(row);
		} else {
			return;
		}
		// Return would close the dialog
		event.doit = false;
	}

	/** A paper that says nothing is not picked by chance: to leave a field out takes the key or the button for it. */
	private void pick(MergeRow row, int number) {
		if (row.values().get(number) != null) {
			listener.picked(row, number);
		}
	}
}
