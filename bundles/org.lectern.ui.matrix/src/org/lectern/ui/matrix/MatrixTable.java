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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ILazyContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IMemento;
import org.lectern.core.corpus.PaperReference;
import org.lectern.core.matrix.EvidenceColumn;
import org.lectern.core.matrix.EvidenceRow;
import org.lectern.core.matrix.EvidenceTable;
import org.lectern.core.matrix.PaperColumn;
import org.lectern.core.matrix.QuestionColumn;
import org.lectern.core.matrix.ReadingChange;
import org.lectern.ui.AccessibleName;

/** The table of the matrix: shows only the rows in sight, and has a cell with the focus. */
final class MatrixTable {

	private static final String COLUMNS = "columns"; //$NON-NLS-1$
	private static final String WIDTH = "width"; //$NON-NLS-1$

	/** Pixels. */
	private static final int WIDE = 260;
	private static final int NARROW = 80;
	private static final int MIDDLE = 150;

	private final Composite parent;
	private final AnswerWriter writer;
	private final Consumer<String> sorter;
	private final Map<String, Integer> widths = new HashMap<>();
	private final List<Consumer<MatrixTable>> builtListeners = new ArrayList<>();
	private TableViewer viewer;
	private TableViewerFocusCellManager focus;
	private EvidenceTable shown;

	/**
	 * Makes a table without columns.
	 *
	 * @param sorter
	 *            told of the id of a column whose heading was clicked
	 */
	MatrixTable(Composite parent, AnswerWriter writer, Consumer<String> sorter) {
		this.parent = parent;
		this.writer = writer;
		this.sorter = sorter;
	}

	/** Adds a listener that is told each time the widgets were made anew, for menus and keys. */
	void onBuilt(Consumer<MatrixTable> listener) {
		builtListeners.add(listener);
	}

	/** Shows rows, and keeps the selection and the place where it can. */
	void show(EvidenceTable table, String sorted, boolean descending) {
		boolean same = shown != null && shown.columns().equals(table.columns());
		Set<PaperReference> selected = selectedPapers();
		shown = table;
		if (!same) {
			build();
		}
		Table widget = viewer.getTable();
		int top = widget.getTopIndex();
		widget.deselectAll();
		widget.setItemCount(table.rows().size());
		widget.clearAll();
		int column = table.indexOf(sorted);
		widget.setSortColumn(column < 0 ? null : widget.getColumn(column));
		widget.setSortDirection(column < 0 ? SWT.NONE : descending ? SWT.DOWN : SWT.UP);
		if (same) {
			restore(selected, top);
		}
	}

	private void restore(Set<PaperReference> selected, int top) {
		List<Integer> indices = new ArrayList<>();
		for (int i = 0; i < shown.rows().size(); i++) {
			if (selected.contains(shown.rows().get(i).paper())) {
				indices.add(i);
			}
		}
		viewer.getTable().setTopIndex(top);
		viewer.getTable().select(indices.stream().mapToInt(Integer::intValue).toArray());
	}

	private void build() {
		boolean hadFocus = false;
		if (viewer != null) {
			hadFocus = viewer.getTable().isFocusControl();
			rememberWidths();
			viewer.getTable().dispose();
		}
		viewer = new TableViewer(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
		Table table = viewer.getTable();
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		AccessibleName.set(table, Messages.MatrixTable_name);
		viewer.setUseHashlookup(false);
		viewer.setContentProvider((ILazyContentProvider) this::fill);
		ColumnViewerToolTipSupport.enableFor(viewer);
		for (int i = 0; i < shown.columns().size(); i++) {
			addColumn(i, shown.columns().get(i));
		}
		focus = new TableViewerFocusCellManager(viewer, new FocusBorder(viewer));
		TableViewerEditor.create(viewer, focus, new AnswerActivation(viewer),
				ColumnViewerEditor.TABBING_HORIZONTAL | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR
						| ColumnViewerEditor.KEYBOARD_ACTIVATION | ColumnViewerEditor.KEEP_EDITOR_ON_DOUBLE_CLICK);
		table.setData(COLUMNS, shown.columns());
		viewer.setInput(shown);
		PinnedColumn.of(table);
		builtListeners.forEach(listener -> listener.accept(this));
		parent.layout();
		if (hadFocus) {
			table.setFocus();
		}
	}

	private void fill(int index) {
		if (index < shown.rows().size()) {
			viewer.replace(shown.rows().get(index), index);
		}
	}

	private void addColumn(int index, EvidenceColumn column) {
		boolean required = column instanceof QuestionColumn question && question.required();
		TableViewerColumn viewerColumn = new TableViewerColumn(viewer, SWT.NONE);
		TableColumn widget = viewerColumn.getColumn();
		widget.setText(required ? column.label() + " *" : column.label()); //$NON-NLS-1$
		widget.setToolTipText(column instanceof QuestionColumn question && question.guidance() != null
				? column.label() + "\n\n" + question.guidance() //$NON-NLS-1$
				: column.label());
		widget.setWidth(widths.getOrDefault(column.id(), usualWidth(column)));
		widget.setMoveable(false);
		widget.addListener(SWT.Selection, event -> sorter.accept(column.id()));
		viewerColumn.setLabelProvider(new CellLabels(index, column, writer));
		if (isEditable(column)) {
			viewerColumn.setEditingSupport(new AnswerEditing(viewer, index, column, writer));
		}
	}

	private static int usualWidth(EvidenceColumn column) {
		if (column == PaperColumn.TITLE) {
			return WIDE;
		}
		if (column == PaperColumn.YEAR || column == PaperColumn.RATING || column == PaperColumn.STATUS) {
			return NARROW;
		}
		return MIDDLE;
	}

	private void rememberWidths() {
		Table table = viewer.getTable();
		if (shown != null && table.getData(COLUMNS) instanceof List<?> columns) {
			for (int i = 0; i < columns.size() && i < table.getColumnCount(); i++) {
				widths.put(((EvidenceColumn) columns.get(i)).id(), table.getColumn(i).getWidth());
			}
		}
	}

	TableViewer viewer() {
		return viewer;
	}

	EvidenceTable shown() {
		return shown;
	}

	/** Returns the selected rows in their order. */
	List<EvidenceRow> selectedRows() {
		List<EvidenceRow> rows = new ArrayList<>();
		if (viewer != null && !viewer.getTable().isDisposed()) {
			for (int index : viewer.getTable().getSelectionIndices()) {
				if (index < shown.rows().size()) {
					rows.add(shown.rows().get(index));
				}
			}
		}
		return rows;
	}

	private Set<PaperReference> selectedPapers() {
		Set<PaperReference> papers = new HashSet<>();
		selectedRows().forEach(row -> papers.add(row.paper()));
		return papers;
	}

	/** Returns the row with the focus, null where there is none. */
	EvidenceRow focusedRow() {
		ViewerCell cell = focusCell();
		// by its place: a cell keeps the row it was made with
		int index = cell == null ? -1 : viewer.getTable().indexOf((TableItem) cell.getItem());
		return index >= 0 && index < shown.rows().size() ? shown.rows().get(index) : null;
	}

	/** Returns the number of the column with the focus, -1 where there is none. */
	int focusedColumn() {
		ViewerCell cell = focusCell();
		return cell == null ? -1 : cell.getColumnIndex();
	}

	private ViewerCell focusCell() {
		ViewerCell cell = focus == null || viewer.getTable().isDisposed() ? null : focus.getFocusCell();
		return cell == null || cell.getItem().isDisposed() ? null : cell;
	}

	/** Returns the column with the focus, null where that is none whose cells can be filled. */
	EvidenceColumn editableColumn() {
		int column = focusedColumn();
		return column >= 0 && column < shown.columns().size() && isEditable(shown.columns().get(column))
				? shown.columns().get(column)
				: null;
	}

	private static boolean isEditable(EvidenceColumn column) {
		return column instanceof QuestionColumn || ReadingChange.isFor(column);
	}

	/** Keeps the widths of columns, also of those that are hidden at the time. */
	void saveWidths(IMemento memento) {
		if (viewer != null && !viewer.getTable().isDisposed()) {
			rememberWidths();
		}
		widths.forEach((column, width) -> memento.createChild(WIDTH, column).putInteger(WIDTH, width));
	}

	/** Takes over kept widths; to be called before anything is shown. */
	void restoreWidths(IMemento memento) {
		for (IMemento child : memento.getChildren(WIDTH)) {
			Integer width = child.getInteger(WIDTH);
			if (width != null && width > 0) {
				widths.put(child.getID(), width);
			}
		}
	}

	/** Gives all columns the widths they had at first. */
	void resetWidths() {
		widths.clear();
		if (viewer != null && !viewer.getTable().isDisposed()) {
			for (int i = 0; i < viewer.getTable().getColumnCount(); i++) {
				viewer.getTable().getColumn(i).setWidth(usualWidth(shown.columns().get(i)));
			}
		}
	}
}
