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

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.lectern.core.io.digest.DigestNotice;

/** Shows what there is to tell about the lines of a digest, each with its number. */
final class NoticeTable {

	private static final int LINE_WIDTH = 80;

	private final Composite control;
	private final TableViewer viewer;

	NoticeTable(Composite parent) {
		control = new Composite(parent, SWT.NONE);
		TableColumnLayout layout = new TableColumnLayout();
		control.setLayout(layout);
		viewer = new TableViewer(control, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.getTable().setHeaderVisible(true);
		ColumnViewerToolTipSupport.enableFor(viewer);
		layout.setColumnData(column(Messages.NoticeTable_line, new LineLabel()).getColumn(),
				new ColumnPixelData(LINE_WIDTH));
		layout.setColumnData(column(Messages.NoticeTable_notice, new MessageLabel()).getColumn(),
				new ColumnWeightData(1));
	}

	/** Returns the control to lay out, which has no layout data yet. */
	Control control() {
		return control;
	}

	/** Shows notices in place of those before. */
	void show(List<DigestNotice> notices) {
		viewer.setInput(notices);
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
