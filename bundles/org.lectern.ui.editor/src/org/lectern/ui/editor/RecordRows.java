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

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.IFormColors;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.TableWrapLayout;

/** Rows of a name and a text. Long texts wrap, so that they are read without scrolling and make no column wider. */
final class RecordRows {

	private static final int COLUMNS = 2;

	private final Composite client;
	private final FormToolkit toolkit;

	/** Takes over the layout of a composite. */
	RecordRows(Composite client, FormToolkit toolkit) {
		this.client = client;
		this.toolkit = toolkit;
		TableWrapLayout layout = Sections.layout();
		layout.numColumns = COLUMNS;
		client.setLayout(layout);
	}

	void clear() {
		for (Control child : client.getChildren()) {
			child.dispose();
		}
	}

	/** Adds a text without a name. */
	void addText(String text) {
		Sections.text(client, toolkit, text, COLUMNS);
	}

	/** Adds a row with a text to select and copy; a dash where it is null or empty. */
	void add(String name, String value) {
		Label label = toolkit.createLabel(client, name.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		label.setForeground(toolkit.getColors().getColor(IFormColors.TITLE));
		Sections.readOnly(client, toolkit).setText(value == null || value.isEmpty() ? Messages.RecordRows_none : value);
	}
}
