/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.navigator;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.ui.IMemento;
import org.lectern.workspace.PaperElement;

/** The columns of the tree of papers that the reader has chosen. Without one the tree is a plain one. */
final class PaperColumns {

	private static final String COLUMN = "column"; //$NON-NLS-1$
	private static final String TITLE_WIDTH = "titleWidth"; //$NON-NLS-1$
	private static final String WIDTH = "width"; //$NON-NLS-1$
	private static final String COLUMN_DATA = "paperColumn"; //$NON-NLS-1$
	private static final int DEFAULT_TITLE_WIDTH = 320;

	private final TreeViewer viewer;
	private final ArrangedReviews reviews;
	private final BiConsumer<PaperSort, Boolean> sorter;
	private final Map<PaperColumn, Integer> widths = new EnumMap<>(PaperColumn.class);
	private Set<PaperColumn> chosen = EnumSet.noneOf(PaperColumn.class);
	private int titleWidth = DEFAULT_TITLE_WIDTH;

	/** Makes columns; the sorter is asked for an order and whether it is to be turned round. */
	PaperColumns(TreeViewer viewer, ArrangedReviews reviews, BiConsumer<PaperSort, Boolean> sorter) {
		this.viewer = viewer;
		this.reviews = reviews;
		this.sorter = sorter;
	}

	Set<PaperColumn> chosen() {
		return chosen.isEmpty() ? EnumSet.noneOf(PaperColumn.class) : EnumSet.copyOf(chosen);
	}

	/** Shows these columns, in the order of their declaration. */
	void show(Set<PaperColumn> wanted) {
		rememberWidths();
		chosen = wanted.isEmpty() ? EnumSet.noneOf(PaperColumn.class) : EnumSet.copyOf(wanted);
		Tree tree = viewer.getTree();
		// a tree forgets it when it gets or loses its first column
		Object[] expanded = viewer.getExpandedElements();
		tree.setRedraw(false);
		try {
			for (TreeColumn column : tree.getColumns()) {
				column.dispose();
			}
			reviews.setTitlesOnly(!chosen.isEmpty());
			if (!chosen.isEmpty()) {
				TreeViewerColumn title = new TreeViewerColumn(viewer, SWT.LEFT);
				title.setLabelProvider(new TitleLabels((CellLabelProvider) viewer.getLabelProvider()));
				heading(title.getColumn(), Messages.PaperColumn_title, PaperSort.TITLE, titleWidth);
				chosen.forEach(this::add);
			}
			tree.setHeaderVisible(!chosen.isEmpty());
			tree.setLinesVisible(!chosen.isEmpty());
			showSort();
			viewer.refresh();
			viewer.setExpandedElements(expanded);
		} finally {
			tree.setRedraw(true);
		}
	}

	private void add(PaperColumn column) {
		TreeViewerColumn added = new TreeViewerColumn(viewer, SWT.LEFT);
		added.getColumn().setData(COLUMN_DATA, column);
		heading(added.getColumn(), column.label(), column.sort(), widths.getOrDefault(column, column.width()));
		added.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				ArrangedReview review = element instanceof PaperElement ? reviews.reviewOf(element) : null;
				PaperSummary summary = review == null ? null : review.papers().summary((PaperElement) element);
				return summary == null ? "" : column.text(summary, review.papers()); //$NON-NLS-1$
			}
		});
	}

	private void heading(TreeColumn column, String label, PaperSort sort, int width) {
		column.setText(label);
		column.setWidth(width);
		column.setResizable(true);
		if (sort != null) {
			column.addListener(SWT.Selection, event -> sorter.accept(sort,
					reviews.arrangement().sort() == sort && !reviews.arrangement().descending()));
		}
	}

	/** Marks the column the papers are sorted by. */
	void showSort() {
		Tree tree = viewer.getTree();
		tree.setSortColumn(null);
		for (TreeColumn column : tree.getColumns()) {
			PaperSort sort = column.getData(COLUMN_DATA) instanceof PaperColumn shown ? shown.sort() : PaperSort.TITLE;
			if (sort != null && sort == reviews.arrangement().sort()) {
				tree.setSortColumn(column);
				tree.setSortDirection(reviews.arrangement().descending() ? SWT.DOWN : SWT.UP);
			}
		}
	}

	private void rememberWidths() {
		for (TreeColumn column : viewer.getTree().getColumns()) {
			if (column.getData(COLUMN_DATA) instanceof PaperColumn shown) {
				widths.put(shown, column.getWidth());
			} else {
				titleWidth = column.getWidth();
			}
		}
	}

	void save(IMemento memento) {
		rememberWidths();
		memento.putInteger(TITLE_WIDTH, titleWidth);
		for (PaperColumn column : PaperColumn.values()) {
			if (chosen.contains(column) || widths.containsKey(column)) {
				IMemento child = memento.createChild(COLUMN, column.name());
				child.putInteger(WIDTH, widths.getOrDefault(column, column.width()));
				child.putBoolean(COLUMN, chosen.contains(column));
			}
		}
	}

	void restore(IMemento memento) {
		if (memento == null) {
			return;
		}
		Integer title = memento.getInteger(TITLE_WIDTH);
		titleWidth = title == null || title <= 0 ? DEFAULT_TITLE_WIDTH : title;
		List<PaperColumn> shown = new ArrayList<>();
		for (IMemento child : memento.getChildren(COLUMN)) {
			for (PaperColumn column : PaperColumn.values()) {
				if (column.name().equals(child.getID())) {
					Integer width = child.getInteger(WIDTH);
					widths.put(column, width == null || width <= 0 ? column.width() : width);
					if (Boolean.TRUE.equals(child.getBoolean(COLUMN))) {
						shown.add(column);
					}
				}
			}
		}
		if (!shown.isEmpty()) {
			show(EnumSet.copyOf(shown));
		}
	}
}
