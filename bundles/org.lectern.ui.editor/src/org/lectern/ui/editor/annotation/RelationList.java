/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.editor.annotation;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.lectern.model.review.Annotation;
import org.lectern.model.review.Relation;
import org.lectern.ui.AccessibleName;

/** The relations in a table: of the chosen annotations, or all where none is chosen. */
final class RelationList {

	private static final String BOTH_WAYS = "\u2194 "; //$NON-NLS-1$
	private static final String ONE_WAY = "\u2192 "; //$NON-NLS-1$

	private final TableViewer viewer;
	private AnnotatedText shown = new AnnotatedText();

	RelationList(Composite parent, FormToolkit toolkit) {
		Composite frame = toolkit.createComposite(parent);
		TableColumnLayout columns = new TableColumnLayout();
		frame.setLayout(columns);
		Table table = toolkit.createTable(frame, SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER);
		table.setHeaderVisible(true);
		viewer = new TableViewer(table);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		column(columns, Messages.RelationList_from, 38, relation -> AnnotatedText.quoteOf(relation.getFrom()));
		column(columns, Messages.RelationList_type, 24,
				relation -> (shown.isSymmetric(relation) ? BOTH_WAYS : ONE_WAY) + shown.nameOfType(relation));
		column(columns, Messages.RelationList_to, 38, relation -> AnnotatedText.quoteOf(relation.getTo()));
		AccessibleName.set(table, Messages.RelationList_name);
	}

	private void column(TableColumnLayout columns, String title, int weight, Function<Relation, String> text) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(title);
		columns.setColumnData(column.getColumn(), new ColumnWeightData(weight, 56, true));
		column.setLabelProvider(new ColumnLabelProvider() {

			@Override
			public String getText(Object element) {
				return text.apply((Relation) element);
			}
		});
	}

	TableViewer viewer() {
		return viewer;
	}

	List<Relation> chosen() {
		return ((List<?>) viewer.getStructuredSelection().toList()).stream().map(Relation.class::cast).toList();
	}

	/** Chooses those of some relations that are shown. */
	void choose(List<Relation> relations) {
		viewer.setSelection(new StructuredSelection(relations), true);
	}

	/** Shows the relations of annotations; all where there are none. */
	void show(AnnotatedText annotated, List<Annotation> ends) {
		shown = annotated;
		List<Relation> relations = annotated.relations(ends);
		if (!relations.equals(viewer.getInput())) {
			viewer.setInput(relations);
		} else {
			viewer.refresh();
		}
	}
}
