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
import java.util.function.Function;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.lectern.ui.AccessibleName;

/** The files to import, each with its format and encoding. */
final class SourceTable {

	private final Composite control;
	private final TableViewer viewer;

	SourceTable(Composite parent) {
		control = new Composite(parent, SWT.NONE);
		TableColumnLayout layout = new TableColumnLayout();
		control.setLayout(layout);
		viewer = new TableViewer(control, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.getTable().setHeaderVisible(true);
		AccessibleName.set(viewer.getTable(), Messages.SourceTable_name);
		column(layout, Messages.SourceTable_file, 3, IntakeSource::name, true);
		column(layout, Messages.SourceTable_format, 2, SourceTable::format, false);
		column(layout, Messages.SourceTable_encoding, 2, SourceTable::encoding, false);
	}

	/** Returns the name of the format, or that it is not known. */
	static String format(IntakeSource source) {
		return source.reader() == null ? Messages.SourceTable_unknown : source.reader().format().label();
	}

	/** Returns the name of the encoding, and whether it is a guess. */
	static String encoding(IntakeSource source) {
		boolean guess = source.charset() == null && source.guessed();
		String name = source.charset() == null ? source.encoding().name() : source.charset().name();
		return guess ? NLS.bind(Messages.SourceTable_guessed, name) : name;
	}

	private void column(TableColumnLayout layout, String title, int weight, Function<IntakeSource, String> text,
			boolean marked) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEAD);
		column.getColumn().setText(title);
		column.setLabelProvider(new ColumnLabelProvider() {

			@Override
			public String getText(Object element) {
				return text.apply((IntakeSource) element);
			}

			@Override
			public Image getImage(Object element) {
				if (!marked) {
					return null;
				}
				return PlatformUI.getWorkbench().getSharedImages().getImage(((IntakeSource) element).reader() == null
						? ISharedImages.IMG_OBJS_ERROR_TSK
						: ISharedImages.IMG_OBJ_FILE);
			}
		});
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight));
	}

	/** Returns the control to lay out, which has no layout data yet. */
	Composite control() {
		return control;
	}

	TableViewer viewer() {
		return viewer;
	}

	/** Shows sources and selects one of them, or none. */
	void show(List<IntakeSource> sources, IntakeSource selected) {
		viewer.setInput(sources);
		viewer.setSelection(selected == null ? StructuredSelection.EMPTY : new StructuredSelection(selected), true);
	}

	IntakeSource selected() {
		return (IntakeSource) viewer.getStructuredSelection().getFirstElement();
	}

	@SuppressWarnings("unchecked")
	List<IntakeSource> allSelected() {
		return viewer.getStructuredSelection().toList();
	}
}
