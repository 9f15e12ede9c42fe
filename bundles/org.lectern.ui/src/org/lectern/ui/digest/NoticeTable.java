/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.digest;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.lectern.core.io.digest.DigestNotice;

/** Shows what there is to tell about the lines of a digest, each with its number. */
final class NoticeTable {

	private static final int LINE_WIDTH = 80;
	private static final int DETAIL_LINES = 3;

	private final Composite control;
	private final TableViewer viewer;
	private final Text details;

	NoticeTable(Composite parent) {
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(control);
		Composite table = new Composite(control, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		TableColumnLayout layout = new TableColumnLayout();
		table.setLayout(layout);
		viewer = new TableViewer(table, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.getTable().setHeaderVisible(true);
		ColumnViewerToolTipSupport.enableFor(viewer);
		layout.setColumnData(column(Messages.NoticeTable_line, new LineLabel()).getColumn(),
				new ColumnPixelData(LINE_WIDTH));
		layout.setColumnData(column(Messages.NoticeTable_notice, new MessageLabel()).getColumn(),
				new ColumnWeightData(1));
		details = new Text(control, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, details.getLineHeight() * DETAIL_LINES)
				.applyTo(details);
		viewer.addSelectionChangedListener(event -> showDetails());
	}

	/** Shows the whole of the selected notice, which is often longer than a line of the table. */
	private void showDetails() {
		Object notice = viewer.getStructuredSelection().getFirstElement();
		details.setText(notice == null ? "" : ((DigestNotice) notice).message()); //$NON-NLS-1$
	}

	/** Returns the control to lay out, which has no layout data yet. */
	Control control() {
		return control;
	}

	/** Shows notices in place of those before. */
	void show(List<DigestNotice> notices) {
		viewer.setInput(notices);
		DigestNotice first = notices.stream().filter(DigestNotice::isWarning).findFirst()
				.orElse(notices.isEmpty() ? null : notices.get(0));
		viewer.setSelection(first == null ? StructuredSelection.EMPTY : new StructuredSelection(first), true);
		showDetails();
	}

	private TableViewerColumn column(String title, ColumnLabelProvider labels) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEAD);
		column.getColumn().setText(title);
		column.setLabelProvider(labels);
		return column;
	}

	private static final class LineLabel extends ColumnLabelProvider {

		@Override
		public String getText(Object element) {
			return Integer.toString(((DigestNotice) element).line());
		}

		@Override
		public Image getImage(Object element) {
			return PlatformUI.getWorkbench().getSharedImages().getImage(((DigestNotice) element).isWarning()
					? ISharedImages.IMG_OBJS_WARN_TSK
					: ISharedImages.IMG_OBJS_INFO_TSK);
		}
	}

	private static final class MessageLabel extends ColumnLabelProvider {

		@Override
		public String getText(Object element) {
			return ((DigestNotice) element).message();
		}

		@Override
		public String getToolTipText(Object element) {
			return getText(element);
		}
	}
}
