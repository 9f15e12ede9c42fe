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

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.lectern.model.review.Annotation;
import org.lectern.ui.AccessibleName;

/** The annotations in a table: label, quote, comment and, where that needs saying, place. */
final class AnnotationList {

	private final TableViewer viewer;
	private final Map<RGB, Image> swatches = new HashMap<>();
	private AnnotatedText shown = new AnnotatedText();
	private boolean showing;

	AnnotationList(Composite parent, FormToolkit toolkit, Selection selection) {
		Composite frame = toolkit.createComposite(parent);
		TableColumnLayout columns = new TableColumnLayout();
		frame.setLayout(columns);
		Table table = toolkit.createTable(frame, SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER);
		table.setHeaderVisible(true);
		viewer = new TableViewer(table);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		ColumnViewerToolTipSupport.enableFor(viewer);
		column(columns, Messages.AnnotationList_label, 20, PlacedAnnotation::name);
		column(columns, Messages.AnnotationList_quote, 46, one -> Shortened.of(one.quote()));
		column(columns, Messages.AnnotationList_comment, 24, one -> one.annotation().getComment() == null ? "" //$NON-NLS-1$
				: Shortened.of(one.annotation().getComment()));
		column(columns, Messages.AnnotationList_place, 10, PlaceText::of);
		AccessibleName.set(table, Messages.AnnotationList_name);
		table.addListener(SWT.Dispose, event -> swatches.values().forEach(Image::dispose));
		viewer.addSelectionChangedListener(event -> {
			if (!showing) {
				selection.choose(chosen(), this);
			}
		});
		selection.addListener((annotations, source) -> {
			if (source != this) {
				choose(annotations);
			}
		});
	}

	private void column(TableColumnLayout columns, String title, int weight, Function<PlacedAnnotation, String> text) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(title);
		columns.setColumnData(column.getColumn(), new ColumnWeightData(weight, weight < 40 ? 64 : 100, true));
		boolean first = viewer.getTable().getColumnCount() == 1;
		column.setLabelProvider(new ColumnLabelProvider() {

			@Override
			public String getText(Object element) {
				return text.apply((PlacedAnnotation) element);
			}

			@Override
			public Image getImage(Object element) {
				return first ? swatches.computeIfAbsent(((PlacedAnnotation) element).colour(),
						colour -> LabelSwatch.create(viewer.getTable().getDisplay(), colour)) : null;
			}

			@Override
			public String getToolTipText(Object element) {
				return ((PlacedAnnotation) element).quote() + '\n' + shown.describe((PlacedAnnotation) element);
			}
		});
	}

	TableViewer viewer() {
		return viewer;
	}

	private List<Annotation> chosen() {
		return ((List<?>) viewer.getStructuredSelection().toList()).stream()
				.map(one -> ((PlacedAnnotation) one).annotation()).toList();
	}

	/** Shows the annotations, with the same ones chosen as before. */
	void show(AnnotatedText annotated, List<Annotation> chosen) {
		shown = annotated;
		showing = true;
		try {
			viewer.setInput(annotated.annotations());
		} finally {
			showing = false;
		}
		choose(chosen);
	}

	private void choose(List<Annotation> annotations) {
		showing = true;
		try {
			viewer.setSelection(new StructuredSelection(shown.annotations().stream()
					.filter(one -> annotations.contains(one.annotation())).toList()), true);
		} finally {
			showing = false;
		}
	}
}
