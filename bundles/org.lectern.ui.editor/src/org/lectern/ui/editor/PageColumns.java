/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;

/** The two columns of a page, which stand below each other where the page is narrow. */
final class PageColumns {

	/** Pixels at which two columns fit beside each other. */
	private static final int WIDE = 840;

	private final ScrolledForm form;
	private boolean wanted = true;

	/** Takes over the layout of the body of a form. */
	PageColumns(ScrolledForm form) {
		this.form = form;
		form.getBody().setLayout(Sections.layout());
		form.addListener(SWT.Resize, event -> arrange());
	}

	/** Creates a column for sections. */
	Composite create(FormToolkit toolkit) {
		Composite column = toolkit.createComposite(form.getBody());
		TableWrapLayout layout = new TableWrapLayout();
		layout.verticalSpacing = 2 * layout.verticalSpacing;
		column.setLayout(layout);
		column.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
		return column;
	}

	/** Says whether there are two columns; else the body has one whatever its width. */
	void setWanted(boolean wanted) {
		this.wanted = wanted;
		arrange();
	}

	private void arrange() {
		int columns = form.getClientArea().width >= WIDE && wanted ? 2 : 1;
		if (((TableWrapLayout) form.getBody().getLayout()).numColumns != columns) {
			TableWrapLayout layout = Sections.layout(); // a layout in use keeps its grid when its columns change
			layout.numColumns = columns;
			layout.makeColumnsEqualWidth = columns > 1;
			form.getBody().setLayout(layout);
			form.reflow(true);
		}
	}
}
