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
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.IFormColors;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;

/** Shows the record of the paper; it is changed in its BibTeX file, not here. */
final class PaperSection {

	private static final int MOST_ROWS = 10;

	private final FormToolkit toolkit;
	private final Composite client;

	PaperSection(Composite parent, FormToolkit toolkit) {
		this.toolkit = toolkit;
		client = Sections.create(parent, toolkit, Messages.PaperSection_title);
		TableWrapLayout layout = Sections.layout();
		layout.numColumns = 2;
		client.setLayout(layout);
	}

	/** Shows a paper, or why there is none. */
	void show(PaperFacts paper, String missing) {
		for (Control child : client.getChildren()) {
			child.dispose();
		}
		if (paper == null) {
			Sections.text(client, toolkit, missing, 2);
			return;
		}
		row(Messages.PaperSection_paperTitle, paper.title());
		row(Messages.PaperSection_authors, paper.authors());
		row(Messages.PaperSection_year, paper.year());
		row(Messages.PaperSection_venue, paper.venue());
		row(Messages.PaperSection_doi, paper.doi());
		row(Messages.PaperSection_entryType, paper.entryType());
		row(Messages.PaperSection_key, paper.key());
		if (!paper.others().isEmpty()) {
			others(paper);
		}
	}

	/** Text that can be selected and copied; a dash where the record says nothing. */
	private void row(String name, String value) {
		Label label = toolkit.createLabel(client, name);
		label.setForeground(toolkit.getColors().getColor(IFormColors.TITLE));
		Text text = new Text(client, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI);
		toolkit.adapt(text, true, false);
		text.setText(value == null || value.isEmpty() ? Messages.PaperSection_none : value);
		text.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
	}

	private void others(PaperFacts paper) {
		Composite frame = toolkit.createComposite(client);
		frame.setLayout(new FillLayout());
		Table table = toolkit.createTable(frame, SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
		table.setHeaderVisible(true);
		TableColumn name = column(table, Messages.PaperSection_field);
		TableColumn value = column(table, Messages.PaperSection_value);
		for (PaperFacts.OtherField field : paper.others()) {
			new TableItem(table, SWT.NONE).setText(new String[] { field.name(), field.text() });
		}
		name.pack();
		value.pack(); // a long value is reached by scrolling, not cut off
		TableWrapData data = new TableWrapData(TableWrapData.FILL_GRAB, TableWrapData.TOP, 1, 2);
		int rows = Math.min(paper.others().size(), MOST_ROWS) + 1; // one for the scroll bar
		data.heightHint = table.getHeaderHeight() + rows * table.getItemHeight();
		frame.setLayoutData(data);
	}

	private static TableColumn column(Table table, String name) {
		TableColumn column = new TableColumn(table, SWT.LEFT);
		column.setText(name);
		return column;
	}
}
